import type { CellValue, SheetId } from './grid';

/** One custom function as functions.json describes it, with its namespace. */
export interface CustomFunctionDeclaration {
  /** As typed in a cell, e.g. `CUSTOMER.EV`. */
  readonly name: string;
  /** As associated in the add-in, e.g. `EV`. */
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly CustomFunctionParameter[];
  /** Answers again and again until it is cancelled. */
  readonly isStreaming?: boolean;
  /** Wants to know when nobody waits for its answer any more. */
  readonly isCancelable?: boolean;
  /** Is asked again at every change of the workbook. */
  readonly isVolatile?: boolean;
  /** Is asked even if an argument is an error. */
  readonly takesErrors?: boolean;
  /** The answer may depend on the cell that asks, so equal arguments of two cells are two questions. */
  readonly requiresAddress?: boolean;
  /** Wants to know which cells its arguments came from. */
  readonly requiresParameterAddresses?: boolean;
}

export interface CustomFunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  /** The last parameter, which takes all arguments that are left as a list. */
  readonly isRepeating?: boolean;
}

/** An error with the sentence that says why, which a person can read at the cell. */
export interface CustomFunctionError {
  /** As shown in the cell, e.g. `#N/A`. */
  readonly error: string;
  readonly message?: string;
}

/** A number that is shown in a format of its own as long as the cell has none. */
export interface FormattedNumber {
  readonly value: number;
  readonly numberFormat: string;
}

export type CustomFunctionValue = CellValue | CustomFunctionError | FormattedNumber;

/** Answer of the add-in to one call: a value, a matrix that spills, or an error (its text alone is enough). */
export type CustomFunctionAnswer = CustomFunctionValue | readonly (readonly CustomFunctionValue[])[];

/** An argument as cells have it; errors only where the function takes them. */
export type CustomFunctionScalar = CellValue | { readonly error: string };

/** A scalar, a matrix where the parameter is one, a list of these for a repeating parameter; `null` = omitted. */
export type CustomFunctionArgument =
  CustomFunctionScalar | null | readonly CustomFunctionArgument[] | readonly (readonly CustomFunctionScalar[])[];

export interface FunctionCaller {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** What goes with the arguments of a call. */
export interface FunctionInvocation {
  readonly caller: FunctionCaller;
  /** The areas the arguments came from, if the function requires them; `undefined` for one that is no reference. */
  readonly parameterAreas?: readonly (FunctionArea | undefined)[];
  /** Aborted when the answer is of no more use: the cell was changed, cleared or deleted, or the file closed. */
  readonly signal: AbortSignal;
  /** Shows one result of a streaming function. */
  readonly show: (answer: CustomFunctionAnswer) => void;
}

export interface FunctionArea extends FunctionCaller {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Calls the add-in. The engine shows `#BUSY!` in the calling cell until the promise settles, then writes the answer
 * and recalculates what depends on it. The promise of a streaming function settles when it is cancelled, its results
 * come by `show`.
 */
export type CustomFunctionInvoker = (
  declaration: CustomFunctionDeclaration,
  values: readonly CustomFunctionArgument[],
  invocation: FunctionInvocation,
) => Promise<CustomFunctionAnswer>;

export function isFunctionError(value: CustomFunctionValue): value is CustomFunctionError {
  return typeof value === 'object' && 'error' in value;
}

/** What a cell shows of one value of an answer. */
export function plainValue(value: CustomFunctionValue): CellValue {
  if (typeof value !== 'object') return value;
  return isFunctionError(value) ? value.error : value.value;
}
