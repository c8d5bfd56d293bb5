import type { Area } from './grid';

export interface TableColumnState {
  /** Number that stays with the column when it is renamed or moved, as in the file format. */
  readonly id: number;
  readonly name: string;
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
  readonly style: string;
}
