import type { TableId } from '../../archive/field';
import { parseAddress } from '../parseAddress';
import type { SearchedTable } from './readSearchRows';

/** More rows than these are not read one by one: everything is read anew. */
const MOST_ROWS = 500;

type SearchedTableId = Extract<TableId, 'customers' | 'contacts'>;

/** Rows that may no longer be as the index has them. */
export interface EditedRows {
  readonly customers: readonly number[];
  readonly contacts: readonly number[];
}

/** Gathers from Excel's events which rows the index must read again. They are hints: what is read is held against the index. */
export class SearchEdits {
  private readonly tables = new Map<SearchedTableId, SearchedTable>();
  private rows: Record<SearchedTableId, Set<number>> = { customers: new Set(), contacts: new Set() };
  private isAll = false;

  /** Where a table stands, so that addresses can be told. */
  place(id: SearchedTableId, table: SearchedTable | undefined): void {
    if (table === undefined) {
      this.tables.delete(id);
    } else {
      this.tables.set(id, table);
    }
  }

  /** Answers whether the edit concerns the index. */
  hear({ worksheetId, changeType, address }: Excel.WorksheetChangedEventArgs): boolean {
    const concerned = [...this.tables].filter(([, { sheetId }]) => sheetId === worksheetId);
    for (const [id, table] of concerned) {
      this.note(id, table, changeType === 'RangeEdited' ? address : undefined);
    }
    return concerned.length > 0;
  }

  /** Answers whether rows of the index were sorted. */
  hearSort({ worksheetId }: Excel.WorksheetRowSortedEventArgs): boolean {
    const isConcerned = [...this.tables.values()].some(({ sheetId }) => sheetId === worksheetId);
    this.isAll ||= isConcerned;
    return isConcerned;
  }

  /** Nothing is known any more of what stands where. */
  distrustAll(): void {
    this.isAll = true;
  }

  /** The rows to read again, and forgets them; `undefined` if everything must be. */
  take(): EditedRows | undefined {
    const { rows, isAll } = this;
    this.rows = { customers: new Set(), contacts: new Set() };
    this.isAll = false;
    const inOrder = (set: ReadonlySet<number>): number[] => [...set].sort((one, other) => one - other);
    return isAll ? undefined : { customers: inOrder(rows.customers), contacts: inOrder(rows.contacts) };
  }

  /** Rows below the table count too: typing there makes it longer. */
  private note(id: SearchedTableId, table: SearchedTable, address: string | undefined): void {
    const area = address === undefined ? undefined : parseAddress(address);
    const rows = this.rows[id];
    if (area === undefined || area.lastRow - area.firstRow + rows.size >= MOST_ROWS || area.firstRow < table.firstRow) {
      this.isAll = true;
      return;
    }
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      rows.add(row - table.firstRow);
    }
  }
}
