import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { ArchiveDissolution, MadeTable } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import type { ArchiveTable } from './archiveTable';
import { sheetNamesOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { isSameValue } from './isSameValue';
import { readTable } from './readTable';
import type { TableContent } from './readTable';
import { BAND_ROW, FIRST_RECORD_ROW, GAP_COLUMNS } from './sheetLayout';
import { measureChoiceLists } from './validateChoices';

/**
 * Makes sure that nobody has worked in an archive since it was made: every cell of its tables holds what was written into
 * it or is still blank, nothing was typed over a formula, and nothing stands around the archive on its sheets. Records in
 * another order count as work, too. A table that is not there was taken away already.
 * @throws WorkbookProblem `conflict` with the name of the `sheet`.
 */
export async function refuseIfWorkedOn(
  context: Excel.RequestContext,
  archive: FoundArchive,
  dissolution: ArchiveDissolution,
  work: Work,
): Promise<void> {
  await refuseChangedTables(context, archive, dissolution, work);
  await refuseOtherContents(context, archive);
  await refuseNotesBetween(context, archive);
}

/**
 * The same for the tables alone, whatever else stands on their sheets.
 * @throws WorkbookProblem `conflict` with the name of the `sheet`.
 */
export async function refuseChangedTables(
  context: Excel.RequestContext,
  archive: FoundArchive,
  { tables }: ArchiveDissolution,
  work: Work,
): Promise<void> {
  for (const made of tables) {
    const table = archive.tables.get(made.table);
    if (table !== undefined && !(await isAsMade(context, table, made, work))) {
      throw new WorkbookProblem('conflict', { sheet: table.sheetName });
    }
  }
}

async function isAsMade(
  context: Excel.RequestContext,
  table: ArchiveTable,
  made: MadeTable,
  work: Work,
): Promise<boolean> {
  const { fields } = catalogue[table.id];
  const hasAllColumns = fields.every(({ id }) => table.offsets.has(id));
  const columnCount = fields.length + made.extraColumns.length;
  if (!hasAllColumns || table.columnCount !== columnCount || table.rowCount !== Math.max(1, made.records.length)) {
    return false;
  }
  const typed = fields.filter(({ formula }) => formula === undefined).map(({ id }) => id);
  const question = { fields: [...typed, ...made.extraColumns] };
  const content = await readTable(context, placeExtraColumns(table, made.extraColumns), question, work);
  return holdsRecords(content, made) && !(await holdsTypedOver(context, table, work));
}

/** Whether something was typed over a formula of the catalogue. */
async function holdsTypedOver(context: Excel.RequestContext, table: ArchiveTable, work: Work): Promise<boolean> {
  const computed = catalogue[table.id].fields.filter(
    ({ id, formula }) => formula !== undefined && table.offsets.has(id),
  );
  for (const { id } of computed) {
    if (await isTypedOver(context, table, id, work)) {
      return true;
    }
  }
  return false;
}

/** Whether a person has typed a constant into a column of formulas. */
export async function isTypedOver(
  context: Excel.RequestContext,
  table: ArchiveTable,
  field: string,
  work: Work,
): Promise<boolean> {
  const question = { fields: [catalogue[table.id].keyField], typedConstantsOf: field };
  return (await readTable(context, table, question, work)).typedConstants.size > 0;
}

/** The table with the places of its extra columns as well: they are those that the catalogue does not know. */
function placeExtraColumns(table: ArchiveTable, extraColumns: readonly string[]): ArchiveTable {
  const known = new Set(table.offsets.values());
  const others = Array.from({ length: table.columnCount }, (_, offset) => offset).filter(
    (offset) => !known.has(offset),
  );
  const extraOffsets = extraColumns.map((id, index): [string, number] => [id, others[index] ?? table.columnCount]);
  return { ...table, offsets: new Map([...table.offsets, ...extraOffsets]) };
}

function holdsRecords({ columns, rowCount }: TableContent, { fields, records }: MadeTable): boolean {
  const positions = new Map(fields.map((field, position) => [field, position]));
  return (
    rowCount === records.length &&
    [...columns].every(([field, values]) => {
      const position = positions.get(field);
      const writtenInto = (row: number): CellValue => (position === undefined ? '' : (records[row]?.[position] ?? ''));
      return values.every((found, row) => isSameValue(writtenInto(row), found));
    })
  );
}

/** A sheet may hold notes beside a table, or a table may have been moved to a sheet with something else. */
async function refuseOtherContents(context: Excel.RequestContext, archive: FoundArchive): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = sheetNamesOf(archive).map((name) => ({
    name,
    used: worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  for (const { name, used } of sheets) {
    if (!used.isNullObject && !liesWithin(used, edgesOf(archive, name))) {
      throw new WorkbookProblem('conflict', { sheet: name });
    }
  }
}

/** Where tables stand side by side, there is room between them and below the shorter one. */
async function refuseNotesBetween(context: Excel.RequestContext, archive: FoundArchive): Promise<void> {
  const shared = sheetNamesOf(archive)
    .map((name) => ({ name, areas: tablesOn(archive, name).map(edgesOfTable) }))
    .filter(({ areas }) => areas.length > 1)
    .map(({ name, areas }) => {
      const { lastRow } = edgesOf(archive, name);
      const firstRow = Math.min(...areas.map((area) => area.firstRow));
      const firstColumn = Math.min(...areas.map((area) => area.firstColumn));
      const lastColumn = Math.max(...areas.map((area) => area.lastColumn));
      const range = context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1)
        .untrack()
        .load('values');
      return { name, areas, firstRow, firstColumn, range };
    });
  await context.sync();
  for (const { name, areas, firstRow, firstColumn, range } of shared) {
    const isOutside = (row: number, column: number): boolean =>
      areas.every(
        (area) => row < area.firstRow || row > area.lastRow || column < area.firstColumn || column > area.lastColumn,
      );
    const holdsNote = (range.values as CellValue[][]).some((cells, row) =>
      cells.some((value, column) => value !== '' && isOutside(firstRow + row, firstColumn + column)),
    );
    if (holdsNote) {
      throw new WorkbookProblem('conflict', { sheet: name });
    }
  }
}

/** Zero-based rows and columns of a sheet; the last ones belong to it. */
interface Edges {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The part of a sheet that the archive has filled: its tables, the layers above them, and the lists of choices beside them. */
function edgesOf(archive: FoundArchive, sheetName: string): Edges {
  const tables = tablesOn(archive, sheetName);
  const firstRecordRow = Math.min(...tables.map(({ firstRow }) => firstRow));
  const edges = {
    firstRow: firstRecordRow - (FIRST_RECORD_ROW - BAND_ROW),
    lastRow: Math.max(...tables.map(({ firstRow, rowCount, hasTotals }) => firstRow + rowCount - (hasTotals ? 0 : 1))),
    firstColumn: Math.min(...tables.map(({ firstColumn }) => firstColumn)),
    lastColumn: Math.max(...tables.map(({ firstColumn, columnCount }) => firstColumn + columnCount - 1)),
  };
  if (!tables.some(({ id }) => id === 'settings')) {
    return edges;
  }
  const lists = measureChoiceLists(Object.values(catalogue), archive.language);
  return {
    ...edges,
    lastRow: Math.max(edges.lastRow, firstRecordRow + lists.rowCount - 1),
    lastColumn: edges.lastColumn + GAP_COLUMNS + lists.columnCount,
  };
}

function tablesOn(archive: FoundArchive, sheetName: string): ArchiveTable[] {
  return [...archive.tables.values()].filter((table) => table.sheetName === sheetName);
}

/** The table with its headers and totals. */
function edgesOfTable({ firstRow, firstColumn, rowCount, columnCount, hasTotals }: ArchiveTable): Edges {
  return {
    firstRow: firstRow - 1,
    lastRow: firstRow + rowCount - (hasTotals ? 0 : 1),
    firstColumn,
    lastColumn: firstColumn + columnCount - 1,
  };
}

function liesWithin(used: Excel.Range, edges: Edges): boolean {
  return (
    used.rowIndex >= edges.firstRow &&
    used.columnIndex >= edges.firstColumn &&
    used.rowIndex + used.rowCount - 1 <= edges.lastRow &&
    used.columnIndex + used.columnCount - 1 <= edges.lastColumn
  );
}
