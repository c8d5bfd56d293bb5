import type { TableId } from '../../archive/field';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { RecordIndex } from '../../usecases/RecordIndex';
import type { ArchiveLayout } from './archiveLayout';
import type { ArchiveTable } from '../archiveTable';
import type { AddressArea } from '../parseAddress';
import { indexedFieldsOf, readIndexedColumns } from './readIndexedColumns';
import type { IndexedRows } from './readIndexedColumns';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** Some 400 kB: whoever waits for a turn waits for one such answer at most. */
const BLOCK_ROWS = 10_000;

const MOST_SPANS = 20;

/** Rows of a table's body, first and last included. */
interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** What is known of a table. */
interface Entry {
  index: RecordIndex | undefined;
  /** What has changed since it was read. */
  stale: 'all' | readonly RowSpan[];
}

/**
 * Where each customer's records stand, by table. Read in the background, block by block, each in a turn of its own, and kept
 * up to date by the events of the sheets; what is read by it is held against the numbers that come back.
 */
export class ArchiveIndexes {
  private readonly entries = new Map<TableId, Entry>();
  private isRefreshing = false;
  private layout: ArchiveLayout | undefined;

  /**
   * @param onKnown called whenever a table has become known or known anew
   * @param onOtherColumns called after a table has turned out to have other columns than the layout says
   */
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
    private readonly onKnown: () => void,
    private readonly onOtherColumns: () => void,
  ) {}

  /** The index of a table as it was read last; it may be out of date. */
  indexOf(table: TableId): RecordIndex | undefined {
    return this.entries.get(table)?.index;
  }

  /** Whether the index of a table has been read, and nothing has changed since as far as it is known. */
  isCurrent(table: TableId): boolean {
    const entry = this.entries.get(table);
    return entry?.index !== undefined && entry.stale !== 'all' && entry.stale.length === 0;
  }

  /** Knows nothing any more. */
  forget(): void {
    this.entries.clear();
    this.layout = undefined;
  }

  /** All tables are to be read anew, once it is known where they stand. */
  distrustAll(): void {
    this.layout = undefined;
    for (const entry of this.entries.values()) {
      entry.stale = 'all';
    }
  }

  /** The table is to be read anew. */
  distrust(table: TableId): void {
    const entry = this.entries.get(table);
    if (entry !== undefined) {
      entry.stale = 'all';
    }
  }

  /** What was read of the table is not what its index says, and no event has told of it: it is read anew at once. */
  disprove(table: TableId): void {
    this.distrust(table);
    if (this.layout !== undefined) {
      this.refresh(this.layout);
    }
  }

  /** Distrusts the tables that have another number of rows than was read. */
  compareRowCounts({ tables }: ArchiveLayout): void {
    for (const { id, rowCount } of tables.values()) {
      if (this.isCurrent(id) && this.indexOf(id)?.rowCount !== rowCount) {
        this.distrust(id);
      }
    }
  }

  /** Cells of the sheet of this table were edited in place. */
  hearEdit(table: ArchiveTable, area: AddressArea): void {
    const { firstRow, firstColumn } = table;
    const entry = this.entries.get(table.id);
    const fields = indexedFieldsOf(table.id);
    if (entry === undefined || fields === undefined || entry.stale === 'all') {
      return;
    }
    const columns = [fields.key, fields.owner, fields.rank].map((field) => table.offsets.get(field ?? ''));
    const isIndexed = columns.some(
      (offset) => offset !== undefined && isBetween(firstColumn + offset, area.firstColumn, area.lastColumn),
    );
    if (isIndexed && area.lastRow >= firstRow) {
      entry.stale = addSpan(entry.stale, {
        first: Math.max(0, area.firstRow - firstRow),
        last: area.lastRow - firstRow,
      });
    }
  }

  /** Reads in the background what is not known or out of date, if it is not being read already. */
  refresh(layout: ArchiveLayout): void {
    this.layout = layout;
    if (!this.isRefreshing) {
      void this.refreshAll(); // never rejects
    }
  }

  private async refreshAll(): Promise<void> {
    this.isRefreshing = true;
    try {
      for (let table = this.nextTable(); table !== undefined; table = this.nextTable()) {
        if (await this.refreshTable(table)) {
          this.onKnown();
        } else {
          this.onOtherColumns();
        }
      }
    } catch (error) {
      // The table stays awaited, and the next reading of a file tries again.
      this.surroundings.reportFault(error);
    } finally {
      this.isRefreshing = false;
    }
  }

  /** Customers come first in the catalogue, and so here. */
  private nextTable(): ArchiveTable | undefined {
    const tables = [...(this.layout?.tables.values() ?? [])];
    return tables.find(({ id }) => indexedFieldsOf(id) !== undefined && !this.isCurrent(id));
  }

  /** Answers whether the table has the columns that it is thought to have. */
  private async refreshTable(table: ArchiveTable): Promise<boolean> {
    const entry = this.entries.get(table.id) ?? { index: undefined, stale: 'all' };
    this.entries.set(table.id, entry);
    const { index, stale } = entry;
    // What changes while it is being read is heard, and read again afterwards.
    entry.stale = [];
    try {
      return index === undefined || stale === 'all'
        ? await this.readWhole(table, entry)
        : await this.readSpans(table, entry, index, stale);
    } catch (error) {
      entry.stale = 'all';
      throw error;
    }
  }

  private async readWhole(table: ArchiveTable, entry: Entry): Promise<boolean> {
    const parts: IndexedRows[] = [];
    let blockRows = BLOCK_ROWS;
    let { rowCount } = table;
    for (let next = 0; next < rowCount;) {
      const rows = await this.readBlock(table, next, Math.min(blockRows, rowCount - next));
      if (rows === 'otherColumns') {
        return false;
      }
      if (rows === 'tooLarge') {
        blockRows = halve(blockRows);
        continue;
      }
      parts.push(rows);
      next += rows.keys.length;
      rowCount = rows.rowCount;
    }
    entry.index = new RecordIndex({
      keys: parts.flatMap(({ keys }) => keys),
      owners: parts.flatMap(({ owners }) => owners),
      ranks: parts.flatMap(({ ranks }) => ranks),
    });
    entry.index.prepare();
    return true;
  }

  private async readSpans(
    table: ArchiveTable,
    entry: Entry,
    index: RecordIndex,
    spans: readonly RowSpan[],
  ): Promise<boolean> {
    for (const { first, last } of spans) {
      const rows = await this.readBlock(table, first, last - first + 1);
      if (rows === 'otherColumns') {
        return false;
      }
      if (rows === 'tooLarge' || first > index.rowCount) {
        entry.stale = 'all';
        return true;
      }
      index.replace(first, rows);
      if (index.rowCount !== rows.rowCount) {
        entry.stale = 'all';
        return true;
      }
    }
    index.prepare();
    return true;
  }

  private readBlock(table: ArchiveTable, first: number, count: number): ReturnType<typeof readIndexedColumns> {
    return this.turns.takeWhenIdle(() =>
      runInExcel(this.surroundings, (context) => readIndexedColumns(context, table, first, count)),
    );
  }
}

function halve(rows: number): number {
  if (rows === 1) {
    throw new WorkbookProblem('hostRefused', { code: 'ResponsePayloadSizeLimitExceeded' });
  }
  return Math.ceil(rows / 2);
}

/** Many spans, or long ones, are not worth reading one by one. */
function addSpan(spans: readonly RowSpan[], added: RowSpan): Entry['stale'] {
  const joined = [...spans.filter(({ first, last }) => first !== added.first || last !== added.last), added];
  const rows = joined.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return joined.length > MOST_SPANS || rows > BLOCK_ROWS ? 'all' : joined;
}

function isBetween(value: number, first: number, last: number): boolean {
  return value >= first && value <= last;
}
