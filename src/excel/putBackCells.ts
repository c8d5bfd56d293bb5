import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { ArchiveTable } from './archiveTable';
import { DisturbedWrites } from './DisturbedWrites';
import type { MisplacedCell, MisplacedCells, MisplacedPlace } from './DisturbedWrites';
import { isSameValue } from './isSameValue';
import { readTable } from './readTable';
import { sendWrites } from './sendWrites';
import { rangesFor } from './tableRanges';
import { toCellWrites } from './writeCells';
import type { LocatedCell } from './writeCells';

/** So often in a row somebody can get in between before we give up. */
const MOST_ATTEMPTS = 5;

/** What we call the two columns here; the user may have made them, and the catalogue need not know them. */
const keyField = 'key';
const field = 'cells';

/**
 * Writes back what stood in cells that were written over by mistake, each beside the key that stood beside it then. A cell
 * that no longer holds what was written into it belongs to whoever changed it since, and is left alone.
 * It is written in the guarded way itself: cells that this misplaces are put back in turn.
 * @throws WorkbookProblem `conflict` with the `record` of a cell that could not be put back.
 */
export async function putBackCells(context: Excel.RequestContext, misplaced: MisplacedCells): Promise<void> {
  let { cells } = misplaced;
  for (let attempt = 1; cells.length > 0; attempt += 1) {
    if (attempt > MOST_ATTEMPTS) {
      throw toProblem(misplaced, cells);
    }
    cells = await putBackOnce(context, { ...misplaced, cells });
  }
}

/** Answers what remains to be put back. */
async function putBackOnce(
  context: Excel.RequestContext,
  misplaced: MisplacedCells,
): Promise<readonly MisplacedCell[]> {
  const { cells, numberFormat } = misplaced;
  const { table, bodyRows } = await findColumns(context, misplaced);
  const located = await locateCells(context, table, bodyRows, cells);
  try {
    await sendWrites(
      context,
      toCellWrites({ table, field, keyField, numberFormat, comparesResults: true }, located),
      'writing',
      {},
    );
    return [];
  } catch (error) {
    if (!(error instanceof DisturbedWrites)) {
      throw error;
    }
    return error.disturbances.reduce(
      (remaining, disturbance) => (disturbance.kind === 'cells' ? addTo(remaining, disturbance.cells) : remaining),
      cells,
    );
  }
}

/** The two columns as they stand now, with the rows below the table in which a cell was written over. */
async function findColumns(
  context: Excel.RequestContext,
  misplaced: MisplacedCells,
): Promise<{ readonly table: ArchiveTable; readonly bodyRows: number }> {
  const { table, keyHeader, header, cells } = misplaced;
  const { body, headers } = rangesFor(context)(table);
  await context.sync();
  const names = (headers.values[0] ?? []).map(String);
  const columns = new Map([keyHeader, header].map((name) => [name, names.indexOf(name)]));
  if ([...columns.values()].some((offset) => offset < 0)) {
    throw toProblem(misplaced, cells);
  }
  const rowsBelow = cells.map(({ place }) => (place.kind === 'below' ? place.rows + 1 : 0));
  const rowCount = rowsBelow.reduce((most, rows) => Math.max(most, rows), 0) + body.rowCount;
  return {
    bodyRows: body.rowCount,
    table: {
      ...table,
      rowCount,
      offsets: new Map([
        [keyField, columns.get(keyHeader) ?? 0],
        [field, columns.get(header) ?? 0],
      ]),
      headers: new Map([
        [keyField, keyHeader],
        [field, header],
      ]),
    },
  };
}

/** In rising order of rows; without the cells whose row is gone or that hold something else by now. */
async function locateCells(
  context: Excel.RequestContext,
  table: ArchiveTable,
  bodyRows: number,
  cells: readonly MisplacedCell[],
): Promise<LocatedCell[]> {
  const { columns } = await readTable(context, table, { fields: [keyField, field] }, {});
  const keys = columns.get(keyField) ?? [];
  const values = columns.get(field) ?? [];
  const waiting = new Map<string, MisplacedCell[]>();
  for (const cell of cells) {
    const place = describePlace(cell.place);
    waiting.set(place, [...(waiting.get(place) ?? []), cell]);
  }
  return values.flatMap((before, row): LocatedCell[] => {
    const key = keys[row] ?? '';
    const isBelow = row >= bodyRows;
    const place: MisplacedPlace = isBelow ? { kind: 'below', rows: row - bodyRows } : { kind: 'record', key };
    const candidates = waiting.get(describePlace(place)) ?? [];
    const index = candidates.findIndex(({ wrote }) => isSameValue(wrote, before));
    // Records with the same key, or none, each get one of the cells that are theirs.
    const [cell] = index < 0 ? [] : candidates.splice(index, 1);
    return cell === undefined ? [] : [{ row, key, before, value: cell.content, isBelow }];
  });
}

/** A cell that was hit a second time is still owed what stood in it at first. */
function addTo(cells: readonly MisplacedCell[], added: readonly MisplacedCell[]): readonly MisplacedCell[] {
  const remaining = [...cells];
  for (const cell of added) {
    const isSame = (other: MisplacedCell): boolean =>
      describePlace(other.place) === describePlace(cell.place) && isSameValue(other.wrote, cell.content);
    const index = remaining.findIndex(isSame);
    const [earlier] = index < 0 ? [] : remaining.splice(index, 1);
    remaining.push(earlier === undefined ? cell : { ...cell, content: earlier.content });
  }
  return remaining;
}

function describePlace(place: MisplacedPlace): string {
  return place.kind === 'below' ? `below ${place.rows}` : `record ${typeof place.key} ${String(place.key)}`;
}

function toProblem({ table, header }: MisplacedCells, cells: readonly MisplacedCell[]): WorkbookProblem {
  const record = cells.flatMap(({ place }) => (place.kind === 'record' ? [place.key] : [])).at(0);
  return new WorkbookProblem('conflict', {
    table: table.id,
    field: header,
    ...(record !== undefined && { record }),
  });
}
