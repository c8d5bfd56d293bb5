import type { CustomFunctionAnswer, CustomFunctionValue, FunctionCaller } from './customFunction';
import { isFunctionError } from './customFunction';
import type { Area } from './grid';

/** Puts number formats on cells that have none of their own; `undefined` leaves a cell. */
export type FormatCells = (area: Area, formats: readonly (readonly (string | undefined)[])[]) => void;

/** What answers of functions say beside their values: why there is an error, and how a number is to be shown. */
export class FunctionRemarks {
  private readonly messages = new Map<string, string>();

  constructor(private readonly formatCells: FormatCells) {}

  /** Takes in what a cell has been answered. */
  note(caller: FunctionCaller, answer: CustomFunctionAnswer): void {
    const message = messageOf(answer);
    if (message === undefined) this.messages.delete(keyOf(caller));
    else this.messages.set(keyOf(caller), message);
  }

  /** The sentence that came with the error in a cell. */
  messageAt(cell: FunctionCaller): string | undefined {
    return this.messages.get(keyOf(cell));
  }

  /** Shows numbers in the formats they came with. */
  format(caller: FunctionCaller, answer: CustomFunctionAnswer): void {
    const formats = rowsOf(answer).map((row) => row.map(formatOf));
    if (!formats.some((row) => row.some((format) => format !== undefined))) return;
    this.formatCells({ ...caller, rows: formats.length, columns: formats[0]?.length ?? 0 }, formats);
  }

  clear(): void {
    this.messages.clear();
  }
}

function keyOf({ sheet, row, column }: FunctionCaller): string {
  return `${sheet}!${row}:${column}`;
}

function rowsOf(answer: CustomFunctionAnswer): readonly (readonly CustomFunctionValue[])[] {
  return Array.isArray(answer)
    ? (answer as readonly (readonly CustomFunctionValue[])[])
    : [[answer as CustomFunctionValue]];
}

function messageOf(answer: CustomFunctionAnswer): string | undefined {
  const [[first] = []] = rowsOf(answer);
  return first !== undefined && isFunctionError(first) ? first.message : undefined;
}

function formatOf(value: CustomFunctionValue): string | undefined {
  return typeof value === 'object' && !isFunctionError(value) ? value.numberFormat : undefined;
}
