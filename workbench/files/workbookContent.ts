import type { Area, CellInput, CellValue } from '../engine/grid';
import type { CellStyle } from '../engine/cellStyle';
import type { ConditionalFormatState } from '../engine/conditionalFormatState';
import type { NameState } from '../engine/nameState';
import type { SheetState } from '../engine/sheetState';
import type { TableState } from '../engine/tableState';
import type { ValidationState } from '../engine/validationState';

/** A rectangle on the sheet it is listed under. */
export type Rectangle = Omit<Area, 'sheet'>;

/** What a file holds and the engine imitates: the half-way house between the two, so that a bad file replaces nothing. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
  /** Position in `sheets`. */
  readonly activeSheet: number;
  readonly settings: readonly DocumentSetting[];
}

/** A setting an add-in keeps in the document: its key and its value as JSON text. */
export type DocumentSetting = readonly [key: string, json: string];

export interface SheetContent extends Omit<SheetState, 'id'> {
  /**
   * Row by row from A1, as `Engine.write` takes it: texts with a leading `'`, formulas with `=`, errors bare
   * (`#N/A`), `null` for nothing. Rows may be shorter than the widest.
   */
  readonly cells: readonly (readonly CellInput[])[];
  /** Last calculated results of the formulas in `cells`, at the same places; rows without formulas may be missing. */
  readonly results: readonly (readonly (CellValue | undefined)[] | undefined)[];
  /** The areas formulas have filled with their results, each with its formula at the top left; only those of several cells. */
  readonly spills: readonly Rectangle[];
  /** The different formats of the sheet's cells; the first is the default. */
  readonly formats: readonly CellFormat[];
  /** Position in `formats` for each cell; what is missing has the default. */
  readonly formatOf: readonly (readonly number[])[];
  readonly columns: readonly LineContent[];
  readonly rows: readonly LineContent[];
  readonly merges: readonly Rectangle[];
  readonly tables: readonly TableContent[];
  readonly conditionalFormats: readonly ConditionalFormatContent[];
  readonly validations: readonly ValidationContent[];
}

export interface CellFormat {
  readonly numberFormat: string;
  readonly style: CellStyle;
}

export const DEFAULT_FORMAT: CellFormat = { numberFormat: 'General', style: {} };

/** Neighbouring rows or columns of one size. */
export interface LineContent {
  readonly first: number;
  readonly count: number;
  readonly pixels?: number;
  readonly hidden: boolean;
}

export interface TableContent extends Omit<TableState, 'id' | 'area'> {
  readonly area: Rectangle;
}

export interface ConditionalFormatContent extends Omit<ConditionalFormatState, 'id' | 'areas'> {
  readonly areas: readonly Rectangle[];
}

export interface ValidationContent extends Omit<ValidationState, 'areas'> {
  readonly areas: readonly Rectangle[];
}

export interface NameContent extends Omit<NameState, 'sheet'> {
  /** Position in `sheets`; absent for a name of the workbook. */
  readonly sheet?: number;
}
