import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  ERROR_TYPE_SET,
  ErrorValueObject,
  IFunctionService,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import type { CustomFunctionAnswer, CustomFunctionDeclaration, CustomFunctionInvoker } from './customFunction';
import type { CellValue } from './grid';
import type { UniverHost } from './univerHost';
import { WORKBOOK_ID } from './univerHost';

type Argument = CellValue | null | CellValue[][];

const BUSY = '#BUSY!';
// Univer does not know this error, and would calculate with it as with a text.
(ERROR_TYPE_SET as Set<string>).add(BUSY);
const ERROR =
  /^#(?:N\/A|VALUE!|REF!|NUM!|NAME\?|NULL!|DIV\/0!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)$/;

interface Call {
  readonly values: readonly Argument[];
  readonly callers: Map<string, Caller>;
}

interface Caller {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Functions of the add-in in cells. Univer would wait for one answer before it asks for the next; an archive has
 * thousands of such cells. So a function answers at once, with what is known or with `#BUSY!`; the calls of one calculation
 * are made together, and when answers are there the calling cells are calculated again.
 */
export class CustomFunctions {
  private registered: CustomFunctionDeclaration[] = [];
  private invoke: CustomFunctionInvoker | undefined;
  /** Grows with each registration, so that answers of an add-in that was reloaded since are recognised. */
  private generation = 0;
  private answers = new Map<string, CustomFunctionAnswer>();
  private open = new Map<string, Call>();
  private waiting: { key: string; declaration: CustomFunctionDeclaration; call: Call }[] = [];
  private arrived: Caller[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private idleResolvers: (() => void)[] = [];

  constructor(private readonly host: UniverHost) {
    host.calculation.onFinished(() => this.invokeWaiting());
  }

  /** Puts these functions in the place of those registered before; everything is asked and calculated anew. */
  register(declarations: readonly CustomFunctionDeclaration[], invoke: CustomFunctionInvoker): void {
    const functions = this.host.injector.get(IFunctionService);
    functions.unregisterExecutors(...this.registered.map((declaration) => declaration.name.toUpperCase()));
    this.generation += 1;
    this.answers = new Map();
    this.open = new Map();
    this.waiting = [];
    this.registered = [...declarations];
    this.invoke = invoke;
    for (const declaration of declarations) {
      functions.registerExecutors(
        new AddinFunction(declaration, (values, caller) => this.answer(declaration, values, caller)),
      );
    }
    // Formulas were parsed without knowing the functions.
    functions.deleteFormulaAstCacheKey(...declarations.map((declaration) => declaration.name.toUpperCase()));
    this.host.calculation.markAll();
  }

  /** True while an answer is missing or has not been calculated with. */
  isBusy(): boolean {
    return this.open.size > 0 || this.arrived.length > 0;
  }

  /** Resolves when the calculation can go on: something arrived, or nothing is open. */
  settled(): Promise<void> {
    return this.isBusy() ? new Promise((resolve) => this.idleResolvers.push(resolve)) : Promise.resolve();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.generation += 1;
    this.open = new Map();
    this.arrived = [];
    this.resolveIdle();
  }

  private answer(
    declaration: CustomFunctionDeclaration,
    values: readonly Argument[],
    caller: Caller,
  ): CustomFunctionAnswer {
    const key = JSON.stringify([declaration.id, values]);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const position = `${caller.sheet}!${caller.row}:${caller.column}`;
    const asked = this.open.get(key);
    if (asked) asked.callers.set(position, caller);
    else {
      const call = { values, callers: new Map([[position, caller]]) };
      this.open.set(key, call);
      this.waiting.push({ key, declaration, call });
    }
    return BUSY;
  }

  private invokeWaiting(): void {
    const calls = this.waiting;
    this.waiting = [];
    const { generation, invoke } = this;
    if (!invoke) return;
    for (const { key, declaration, call } of calls) {
      const [caller] = call.callers.values();
      if (!caller) continue;
      invoke(declaration, call.values, caller).then(
        (answer) => this.accept(generation, key, answer),
        // What Excel shows when a function throws without saying which error it means.
        () => this.accept(generation, key, '#VALUE!'),
      );
    }
  }

  private accept(generation: number, key: string, answer: CustomFunctionAnswer): void {
    if (generation !== this.generation) return;
    const call = this.open.get(key);
    this.open.delete(key);
    this.answers.set(key, answer);
    if (call) this.arrived.push(...call.callers.values());
    // Answers of one batch arrive in one go; they are calculated with in one go.
    this.timer ??= setTimeout(() => this.calculateArrived(), 0);
  }

  private calculateArrived(): void {
    this.timer = undefined;
    const cells = this.arrived;
    this.arrived = [];
    this.host.calculation.markRanges(
      columnRuns(cells).map(({ sheet, column, startRow, endRow }) => ({
        unitId: WORKBOOK_ID,
        sheetId: sheet,
        range: { startRow, endRow, startColumn: column, endColumn: column },
      })),
    );
    this.resolveIdle();
  }

  private resolveIdle(): void {
    const resolvers = this.idleResolvers;
    this.idleResolvers = [];
    for (const resolve of resolvers) resolve();
  }
}

/** One function of the add-in as Univer's formula engine calls it. */
class AddinFunction extends BaseFunction {
  constructor(
    private readonly declaration: CustomFunctionDeclaration,
    private readonly ask: (values: readonly Argument[], caller: Caller) => CustomFunctionAnswer,
  ) {
    super(declaration.name.toUpperCase());
    this.minParams = declaration.parameters.filter((parameter) => !parameter.isOptional).length;
    this.maxParams = declaration.parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): FunctionVariantType {
    const values: Argument[] = [];
    for (const [index, parameter] of this.declaration.parameters.entries()) {
      const variant = variants[index];
      if (variant?.isError()) return variant;
      const value = variant === undefined || isOmitted(variant) ? null : readArgument(variant, parameter.isMatrix);
      if (value instanceof ErrorValueObject) return value;
      values.push(value);
    }
    const caller = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    return writeAnswer(this.ask(values, caller));
  }
}

function isOmitted(variant: BaseValueObject): boolean {
  return variant.isNull() && !variant.isArray();
}

/** The argument in Office.js's form, or the error in it that is the cell's result. */
function readArgument(variant: BaseValueObject, isMatrix: boolean): Argument | ErrorValueObject {
  if (!variant.isArray()) {
    const value = readScalar(variant);
    return isMatrix ? [[value]] : value;
  }
  let error: BaseValueObject | undefined;
  const matrix: CellValue[][] = (variant as unknown as ArrayValueObject).getArrayValue().map((row) =>
    row.map((cell) => {
      if (!cell || cell.isNull()) return isMatrix ? '' : 0;
      if (cell.isError()) error ??= cell;
      return readScalar(cell);
    }),
  );
  if (error) return error as unknown as ErrorValueObject;
  if (isMatrix) return matrix;
  // A range where one value is expected: only a single cell has a meaning.
  const [[single] = []] = matrix;
  const isSingle = matrix.length === 1 && matrix[0]?.length === 1;
  return isSingle && single !== undefined ? single : ErrorValueObject.create('#VALUE!' as never);
}

function readScalar(value: BaseValueObject): CellValue {
  return value.getValue();
}

function writeAnswer(answer: CustomFunctionAnswer): FunctionVariantType {
  if (!Array.isArray(answer)) return writeScalar(answer as CellValue);
  const rows = answer as readonly (readonly CellValue[])[];
  const [[single] = []] = rows;
  if (rows.length === 1 && rows[0]?.length === 1 && single !== undefined) return writeScalar(single);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(writeScalar)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function writeScalar(value: CellValue): BaseValueObject {
  if (typeof value === 'string' && ERROR.test(value)) return ErrorValueObject.create(value as never);
  return ValueObjectFactory.create(value);
}

/** Cells under one another joined to runs: thousands of cells of a column are one range. */
function columnRuns(cells: readonly Caller[]): { sheet: string; column: number; startRow: number; endRow: number }[] {
  const sorted = [...cells].sort(
    (first, second) =>
      first.sheet.localeCompare(second.sheet) || first.column - second.column || first.row - second.row,
  );
  const runs: { sheet: string; column: number; startRow: number; endRow: number }[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    const continues = last && last.sheet === sheet && last.column === column && row <= last.endRow + 1;
    if (continues) last.endRow = row;
    else runs.push({ sheet, column, startRow: row, endRow: row });
  }
  return runs;
}
