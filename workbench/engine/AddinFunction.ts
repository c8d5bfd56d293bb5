import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  ERROR_TYPE_SET,
  ErrorValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import type {
  CustomFunctionAnswer,
  CustomFunctionArgument,
  CustomFunctionDeclaration,
  CustomFunctionParameter,
  CustomFunctionScalar,
  FunctionArea,
  FunctionCaller,
} from './customFunction';
import { plainValue } from './customFunction';
import type { CellValue } from './grid';

/** Shown while an answer is awaited. */
export const BUSY = '#BUSY!';
// Univer does not know this error, and would calculate with it as with a text.
(ERROR_TYPE_SET as Set<string>).add(BUSY);
const ERROR =
  /^#(?:N\/A|VALUE!|REF!|NUM!|NAME\?|NULL!|DIV\/0!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)$/;

/** The question a cell asks: the arguments, and where they stand if the function wants to know. */
export interface Question {
  readonly values: readonly CustomFunctionArgument[];
  readonly parameterAreas?: readonly (FunctionArea | undefined)[];
}

/** One function of the add-in as Univer's formula engine calls it. */
export class AddinFunction extends BaseFunction {
  /** @param ask Answers at once, with what is known or with `#BUSY!`. */
  constructor(
    private readonly declaration: CustomFunctionDeclaration,
    private readonly ask: (question: Question, caller: FunctionCaller) => CustomFunctionAnswer,
  ) {
    super(declaration.name.toUpperCase());
    const { parameters } = declaration;
    this.needsReferenceObject = declaration.requiresParameterAddresses === true;
    this.minParams = parameters.filter((parameter) => !parameter.isOptional && !parameter.isRepeating).length;
    this.maxParams = parameters.at(-1)?.isRepeating ? MOST_ARGUMENTS : parameters.length;
  }

  override calculate(...given: BaseValueObject[]): FunctionVariantType {
    const variants = given.map(readReference);
    const takesErrors = this.declaration.takesErrors === true;
    const values: CustomFunctionArgument[] = [];
    for (const [index, parameter] of this.declaration.parameters.entries()) {
      const isLast = parameter.isRepeating;
      const own = isLast ? variants.slice(index) : variants.slice(index, index + 1);
      const read = own.map((variant) => readArgument(variant, parameter, takesErrors));
      const error = read.find((value) => value instanceof ErrorValueObject);
      if (error instanceof ErrorValueObject) return error;
      values.push(isLast ? (read as CustomFunctionArgument[]) : ((read[0] as CustomFunctionArgument) ?? null));
    }
    const question = this.needsReferenceObject ? { values, parameterAreas: given.map(areaOf) } : { values };
    const caller = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    return writeAnswer(this.ask(question, caller));
  }
}

/** As many arguments as Excel takes. */
const MOST_ARGUMENTS = 255;

function asReference(variant: BaseValueObject): BaseReferenceObject | undefined {
  return variant.isReferenceObject() ? (variant as unknown as BaseReferenceObject) : undefined;
}

function readReference(variant: BaseValueObject): BaseValueObject {
  return asReference(variant)?.toArrayValueObject() ?? variant;
}

function areaOf(variant: BaseValueObject): FunctionArea | undefined {
  const reference = asReference(variant)?.toUnitRange();
  if (!reference) return undefined;
  const { sheetId, range } = reference;
  return {
    sheet: sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The argument in Office.js's form, or the error in it that is the cell's result. */
function readArgument(
  variant: BaseValueObject,
  { isMatrix }: CustomFunctionParameter,
  takesErrors: boolean,
): CustomFunctionArgument | ErrorValueObject {
  if (variant.isError() && !takesErrors) return variant as ErrorValueObject;
  if (!variant.isArray()) {
    if (variant.isNull()) return null;
    const value = readScalar(variant);
    return isMatrix ? [[value]] : value;
  }
  let error: BaseValueObject | undefined;
  const matrix = (variant as unknown as ArrayValueObject).getArrayValue().map((row) =>
    row.map((cell): CustomFunctionScalar => {
      if (!cell || cell.isNull()) return isMatrix ? '' : 0;
      if (cell.isError()) error ??= cell;
      return readScalar(cell);
    }),
  );
  if (error && !takesErrors) return error as ErrorValueObject;
  if (isMatrix) return matrix;
  // A range where one value is expected: only a single cell has a meaning.
  const [[single] = []] = matrix;
  const isSingle = matrix.length === 1 && matrix[0]?.length === 1;
  return isSingle && single !== undefined ? single : ErrorValueObject.create('#VALUE!' as never);
}

function readScalar(value: BaseValueObject): CustomFunctionScalar {
  return value.isError() ? { error: (value as ErrorValueObject).getErrorType() } : value.getValue();
}

function writeAnswer(answer: CustomFunctionAnswer): FunctionVariantType {
  const rows = matrixOf(answer);
  const [[single] = []] = rows;
  const width = rows[0]?.length ?? 0;
  // Only a rectangle can spill.
  if (single === undefined || rows.some((row) => row.length !== width)) return writeScalar('#VALUE!');
  if (rows.length === 1 && width === 1) return writeScalar(single);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(writeScalar)),
    rowCount: rows.length,
    columnCount: width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** The values of an answer as cells show them, a single one as a matrix of one. */
function matrixOf(answer: CustomFunctionAnswer): CellValue[][] {
  if (!Array.isArray(answer)) return [[plainValue(answer as Exclude<CustomFunctionAnswer, readonly unknown[]>)]];
  return (answer as Extract<CustomFunctionAnswer, readonly unknown[]>).map((row) => row.map(plainValue));
}

function writeScalar(value: CellValue): BaseValueObject {
  if (typeof value === 'string' && ERROR.test(value)) return ErrorValueObject.create(value as never);
  return ValueObjectFactory.create(value);
}
