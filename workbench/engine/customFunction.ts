import type { CellValue, SheetId } from './grid';

/** One custom function as functions.json describes it, with its namespace. */
export interface CustomFunctionDeclaration {
  /** As typed in a cell, e.g. `CUSTOMER.EV`. */
  readonly name: string;
  /** As associated in the add-in, e.g. `EV`. */
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isMatrix: boolean;
    readonly isOptional: boolean;
  }[];
}

/** Answer of the add-in to one call: a value, a matrix that spills, or an error text such as `'#VALUE!'`. */
export type CustomFunctionAnswer = CellValue | readonly (readonly CellValue[])[];

/**
 * Calls the add-in. The engine shows `#BUSY!` in the calling cell until the promise settles, then writes the answer
 * and recalculates what depends on it. Arguments: a scalar, or a matrix where the parameter is one; `null` = omitted.
 */
export type CustomFunctionInvoker = (
  declaration: CustomFunctionDeclaration,
  values: readonly (CellValue | null | readonly (readonly CellValue[])[])[],
  caller: { readonly sheet: SheetId; readonly row: number; readonly column: number },
) => Promise<CustomFunctionAnswer>;
