import type { IRange, IWorksheetData, Worksheet } from '@univerjs/core';
import type { Shift } from './area';
import type { Area, SheetId } from './grid';
import type { Cells } from './SheetStore';

/** One change of what Univer holds, with what is needed to take it back. */
export type LoggedChange =
  | {
      readonly kind: 'contents' | 'formats';
      readonly area: Area;
      /** The cells of the area as they were: whole, or, of formats, only their styles. */
      readonly cells: Cells;
    }
  | {
      /** Formulas that were rewritten in place; `formula` is how each read before. */
      readonly kind: 'formulas';
      readonly sheet: SheetId;
      readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
    }
  | { readonly kind: 'layout'; readonly layout: SheetLayout }
  | { readonly kind: 'shift'; readonly shift: Shift }
  | { readonly kind: 'sheetAdded'; readonly sheet: SheetId }
  | { readonly kind: 'sheetRemoved'; readonly config: IWorksheetData };

/** Sizes, formats and visibility of the rows and columns of a sheet, and its merged areas. */
export interface SheetLayout {
  readonly sheet: SheetId;
  readonly rows: IWorksheetData['rowData'];
  readonly columns: IWorksheetData['columnData'];
  readonly merges: readonly IRange[];
}

export function copyLayout(sheet: Worksheet): SheetLayout {
  const { rowData, columnData, mergeData } = sheet.getConfig();
  return {
    sheet: sheet.getSheetId(),
    rows: copyEntries(rowData),
    columns: copyEntries(columnData),
    merges: mergeData.map((range) => ({ ...range })),
  };
}

/** Puts copies of the entries in the place of those of `target`, which Univer holds on to. */
export function replaceEntries<Entry extends object>(
  target: Record<number, Entry | undefined>,
  entries: Readonly<Record<number, Entry | undefined>>,
): void {
  for (const key in target) delete target[key];
  Object.assign(target, copyEntries(entries));
}

function copyEntries<Entries extends object>(entries: Entries): Entries {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, { ...(entry as object | undefined) }]),
  ) as Entries;
}
