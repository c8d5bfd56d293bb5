import type { CellValue } from '../../archive/cellValue';
import type { AppendedRecords, ColumnChange, PlanContent } from '../../archive/plan';
import type { Work } from '../../usecases/archiveWorkbook';
import { withExtraColumns } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { RANGE_BYTES } from '../cellRuns';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { locateChanges } from '../locateChanges';
import { measureRow } from '../payload';
import { groupByTable, toExactWrites } from '../preparePlan';
import type { Write } from '../sendWrites';
import { TEXT_FORMAT } from '../typedText';
import type { LocatedCell } from '../writeCells';
import { PART_BYTES } from './cutRecords';

/** Bytes of a cell that is left as it is, in request and answer. */
const GAP_BYTES = 31;

/** A changed cell where it stands now, and what the change log says of it. */
interface EnteredCell {
  readonly cell: LocatedCell;
  /** Place among the plan's entries. */
  readonly entry: number;
}

interface EnteredColumn {
  readonly table: ArchiveTable;
  readonly column: ColumnChange;
  readonly cells: readonly EnteredCell[];
}

/** The changed cells of all columns. */
export type LocatedCells = readonly EnteredColumn[];

/** Cells to be written with one request, and the entries that go along with them. */
export interface CellsPart {
  readonly changes: ColumnChange;
  readonly writes: readonly Write[];
  /** Places among the plan's entries. */
  readonly entries: readonly number[];
}

/**
 * Finds where the changed cells stand now; those that hold their new value already are left out: an earlier run has written
 * them, and their entries with them.
 * @throws WorkbookProblem `conflict` where somebody has put something else into one of them.
 */
export async function locateCells(
  context: Excel.RequestContext,
  archive: FoundArchive,
  { columnChanges }: Pick<PlanContent, 'columnChanges'>,
  work: Work,
): Promise<LocatedCells> {
  const firstEntries = new Map<ColumnChange, number>();
  columnChanges.reduce((first, change) => {
    firstEntries.set(change, first);
    return first + change.changes.length;
  }, 0);
  const entered: EnteredColumn[] = [];
  for (const [id, changes] of groupByTable(columnChanges)) {
    const table = withExtraColumns(tableOf(archive, id));
    const columns = await locateChanges(context, table, { changes, followsFailure: true }, work);
    for (const change of changes) {
      const located = columns.find(({ field }) => field === change.field)?.cells ?? [];
      const places = new Map(change.changes.map(({ record }, index) => [record, index]));
      const first = firstEntries.get(change) ?? 0;
      const cells = located.map((cell) => ({ cell, entry: first + (places.get(cell.record ?? '') ?? 0) }));
      entered.push({ table, column: change, cells });
    }
  }
  return entered;
}

/** Cuts changed cells into parts that a request can carry along with their entries. */
export function* cutCells(columns: LocatedCells, entries: AppendedRecords | undefined): Generator<CellsPart> {
  for (const { table, column, cells } of columns) {
    let part: EnteredCell[] = [];
    let bytes = 0;
    let lastRow = -1;
    for (const each of cells) {
      const added = measureEntered(each, entries) + measureGap(each.cell.row - lastRow - 1);
      lastRow = each.cell.row;
      if (part.length > 0 && bytes + added > PART_BYTES) {
        yield toPart(table, column, part);
        part = [];
        bytes = 0;
      }
      part.push(each);
      bytes += added;
    }
    if (part.length > 0) {
      yield toPart(table, column, part);
    }
  }
}

function toPart(table: ArchiveTable, column: ColumnChange, part: readonly EnteredCell[]): CellsPart {
  const { field } = column;
  const cells = part.map(({ cell }) => cell);
  const changes = cells.map(({ record = '', before, value }) => ({ record, before, after: value }));
  return {
    changes: { table: table.id, field, changes },
    entries: part.map(({ entry }) => entry),
    writes: toCellWrites(table, column, cells),
  };
}

/**
 * Nobody knows the format of a cell in a column of the user's own, by which texts would have to be written: one that gets a text
 * becomes a cell for texts. A cell may hold a formula, whose result is what was read.
 */
function toCellWrites(
  table: ArchiveTable,
  { field, numberFormat }: ColumnChange,
  cells: readonly LocatedCell[],
): Write[] {
  if (!field.startsWith('extra:')) {
    return toExactWrites(table, { field, cells, ...(numberFormat !== undefined && { numberFormat }) }, true);
  }
  const isText = ({ value }: LocatedCell): boolean => typeof value === 'string' && value !== '';
  const texts = cells.filter(isText);
  const others = cells.filter((cell) => !isText(cell));
  return [
    ...toExactWrites(table, { field, cells: texts, numberFormat: TEXT_FORMAT }, true),
    ...toExactWrites(table, { field, cells: others }, true),
  ];
}

function measureEntered({ cell, entry }: EnteredCell, entries: AppendedRecords | undefined): number {
  const row: readonly CellValue[] = entries?.records[entry] ?? [];
  return measureRow(row) + 2 * measureRow([cell.value, cell.before, cell.key]);
}

/** What a gap between two cells costs: at most what addressing another range costs, with the keys beside it. */
function measureGap(rows: number): number {
  return Math.min(2 * RANGE_BYTES, rows * GAP_BYTES);
}

/** How many cells of these tables are to be written. */
export function countCells(columns: LocatedCells): number {
  return columns.reduce((count, { cells }) => count + cells.length, 0);
}
