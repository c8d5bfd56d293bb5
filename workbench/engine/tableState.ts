import type { Area } from './grid';

export interface TableColumnState {
  /** Number that stays with the column when it is renamed or moved, as in the file format. */
  readonly id: number;
  readonly name: string;
  /**
   * What a calculated column writes into new rows: a formula with `=` in Excel's spelling, relative references as they
   * would stand in the first data row. Cells of the column may differ.
   */
  readonly calculatedFormula?: string;
}

/** How a table was sorted last. */
export interface TableSortState {
  readonly fields: readonly {
    /** Offset of the column. */
    readonly key: number;
    readonly ascending: boolean;
    readonly sortOn: 'Value' | 'CellColor' | 'FontColor' | 'Icon';
    /** `#RRGGBB`, for colours. */
    readonly color?: string;
  }[];
  readonly matchCase: boolean;
  readonly method: 'PinYin' | 'StrokeCount';
}

export interface TableState {
  readonly id: string;
  readonly name: string;
  /** Header row included, totals row included. */
  readonly area: Area;
  readonly columns: readonly TableColumnState[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** Name of the table style; `''` for none. */
  readonly style: string;
  readonly sort?: TableSortState;
  /** The table has no records: its one data row is the blank one that the first record takes the place of. */
  readonly isEmpty?: boolean;
}
