import type { Shift } from './area';
import type { Area, CellValue, SheetId } from './grid';
import type { SheetState } from './sheetState';

/** Who made a change: the add-in through the API, the person at the grid, or another person in a session of their own. */
export type Origin = 'addin' | 'person' | 'remote';

/** A cell whose formula became another one, came or went. */
export interface ChangedFormula {
  readonly row: number;
  readonly column: number;
  /** With `=`; `''` if the cell had none. */
  readonly before: string;
}

export type EngineEvent =
  | {
      readonly kind: 'cellsChanged';
      readonly area: Area;
      readonly origin: Origin;
      /** For a single cell: the value before. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | {
      readonly kind: 'rowsOrColumnsChanged';
      /** The cells put in or taken out. */
      readonly area: Area;
      readonly shift: Shift;
      readonly origin: Origin;
    }
  | { readonly kind: 'formatsChanged'; readonly area: Area; readonly origin: Origin }
  | { readonly kind: 'selectionChanged'; readonly area: Area }
  | { readonly kind: 'sheetActivated'; readonly sheet: SheetId; readonly previous: SheetId }
  | { readonly kind: 'sheetAdded'; readonly sheet: SheetId; readonly origin: Origin }
  | { readonly kind: 'sheetDeleted'; readonly sheet: SheetId; readonly origin: Origin }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheet: SheetId;
      readonly before: string;
      readonly after: string;
      readonly origin: Origin;
    }
  | { readonly kind: 'tableAdded'; readonly table: string; readonly sheet: SheetId; readonly origin: Origin }
  | {
      readonly kind: 'tableDeleted';
      readonly table: string;
      readonly name: string;
      readonly sheet: SheetId;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheetMoved';
      readonly sheet: SheetId;
      /** Zero-based places among all sheets. */
      readonly before: number;
      readonly after: number;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheetVisibilityChanged';
      readonly sheet: SheetId;
      readonly before: SheetState['visibility'];
      readonly after: SheetState['visibility'];
      readonly origin: Origin;
    }
  | {
      readonly kind: 'protectionChanged';
      readonly sheet: SheetId;
      readonly isProtected: boolean;
      readonly origin: Origin;
    }
  | {
      /** Cells below or beside a table became part of it because somebody typed into them. */
      readonly kind: 'tableGrown';
      readonly table: string;
      /** The new part of the table. */
      readonly area: Area;
      readonly change: 'RowInserted' | 'ColumnInserted';
      readonly origin: Origin;
    }
  | { readonly kind: 'rowsSorted'; readonly area: Area; readonly origin: Origin }
  /** A filter shows other rows of the sheet than before. */
  | { readonly kind: 'filtered'; readonly sheet: SheetId }
  | { readonly kind: 'columnsSorted'; readonly area: Area; readonly origin: Origin }
  | { readonly kind: 'rowsHiddenChanged'; readonly area: Area; readonly isHidden: boolean; readonly origin: Origin }
  | {
      readonly kind: 'formulasChanged';
      readonly sheet: SheetId;
      /** `undefined` if there are too many to name. */
      readonly formulas: readonly ChangedFormula[] | undefined;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'cellClicked';
      readonly area: Area;
      /** From the cell's upper left corner, in pixels. */
      readonly offsetX: number;
      readonly offsetY: number;
    }
  | {
      readonly kind: 'commentChanged';
      readonly sheet: SheetId;
      readonly comment: string;
      readonly change: CommentChange;
      /** The replies it is about. */
      readonly replies: readonly string[];
      readonly origin: Origin;
    }
  | { readonly kind: 'chartAdded'; readonly chart: string; readonly sheet: SheetId; readonly origin: Origin }
  | { readonly kind: 'chartDeleted'; readonly chart: string; readonly sheet: SheetId; readonly origin: Origin }
  | { readonly kind: 'chartActivated'; readonly chart: string; readonly sheet: SheetId }
  | { readonly kind: 'chartDeactivated'; readonly chart: string; readonly sheet: SheetId }
  /** For each sheet with new results the smallest area that has them all. */
  /** A failure inside the calculation, not an error that a formula shows; cells keep the values they had. */
  | { readonly kind: 'calculationFailed'; readonly error: unknown }
  /** A failure while a step was taken back or made again; all steps are forgotten. */
  | { readonly kind: 'undoFailed'; readonly error: unknown }
  | { readonly kind: 'calculated'; readonly areas: readonly Area[] };

/** What happened to a comment thread, in the words of Office.js. */
export type CommentChange =
  | 'Added'
  | 'Deleted'
  | 'CommentEdited'
  | 'CommentResolved'
  | 'CommentReopened'
  | 'ReplyAdded'
  | 'ReplyDeleted'
  | 'ReplyEdited';

export type StructureChange = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
