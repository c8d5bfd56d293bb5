import type { ListSnapshot } from '../listSnapshot';
import type { SourceName } from './sourceSheet';

/** A table that was found on a sheet, freed of what stands around it. Its `columns` hold all rows below the header. */
export interface SourceTable extends ListSnapshot {
  readonly source: SourceName;
  /** How many rows the header takes: 2 where group headings stand above. The last of them is at `row`. */
  readonly headerRows: number;
  /** Offsets of the rows below the header that hold a record, ascending. */
  readonly dataRows: readonly number[];
  /** What was passed over, so that the user sees it and can say otherwise. */
  readonly passedOver: readonly PassedOverRow[];
  /** A unit of money that stands outside the headers (单位：万元) and goes for all columns of money; 1 where there is none. */
  readonly moneyFactor: number;
  /** Columns whose header names a month, by their position: a pivoted table, to be turned into one record a month. */
  readonly months: readonly MonthColumn[];
}

export interface PassedOverRow {
  /** Row number in the sheet, one-based. */
  readonly row: number;
  readonly reason: 'title' | 'note' | 'blank' | 'totals' | 'repeatedHeader' | 'unit';
  /** What stands there, shortened; `''` for blank rows. */
  readonly text: string;
}

export interface MonthColumn {
  /** Position among the table's columns. */
  readonly column: number;
  /** Serial of the month's first day. */
  readonly month: number;
  /** What the cells of the column are, where a heading above the months says so; otherwise sales. */
  readonly measure: 'amount' | 'cost' | 'target';
}
