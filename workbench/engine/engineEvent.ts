import type { Area, CellValue, SheetId } from './grid';

/** Who changed a cell: an add-in through the API, the person at the grid, or the calculation. */
export type Origin = 'addin' | 'person';

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
      readonly area: Area;
      readonly change: StructureChange;
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
  | { readonly kind: 'rowsSorted'; readonly area: Area; readonly origin: Origin }
  | { readonly kind: 'filtered'; readonly sheet: SheetId; readonly table?: string; readonly origin: Origin }
  | { readonly kind: 'calculated'; readonly sheets: readonly SheetId[] };

export type StructureChange = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
