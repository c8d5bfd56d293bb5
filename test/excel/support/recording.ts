import type { CellValue } from '../../../src/archive/cellValue';
import { columnArea, readColumn, tableNamed } from './customers';
import type { OpenWorkbook } from './openWorkbook';

/** Lets what works in the background come to its end. */
export async function settle(book: OpenWorkbook): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    const { batches } = book.host.traffic();
    await book.host.idle();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    if (book.host.traffic().batches !== batches) {
      quiet = 0;
    }
  }
}

/** Begins to record, and waits until the archive was read. */
export async function record(book: OpenWorkbook): Promise<() => void> {
  const stop = book.archive.changes.record();
  await settle(book);
  return stop;
}

/** Lets the pause pass after which what was typed is entered. */
export async function pause(book: OpenWorkbook, milliseconds = 20_000): Promise<void> {
  await settle(book);
  book.timers.run(milliseconds);
  await settle(book);
}

/** The log as a person reads it: how, record, field, before, after; the oldest first. */
export function readLog({ host: { engine } }: OpenWorkbook): CellValue[][] {
  const headers = ['How', 'Table', 'Record', 'Field', 'Before', 'After'];
  const columns = headers.map((header) => readColumn(engine, 'ChangeLog', header));
  const rows = (columns[0] ?? []).map((_value, row) => columns.map((column) => column[row] ?? ''));
  return rows.filter((row) => row.some((value) => value !== ''));
}

/** Deletes the row of a table in which the n-th record stands, as a person does. */
export function deleteRecord({ host: { engine } }: OpenWorkbook, table: string, row: number): void {
  const { area } = tableNamed(engine, table);
  engine.deleteRows(area.sheet, area.row + 1 + row, 1, 'person');
}

/** Puts a blank row in above the n-th record. */
export function insertRow({ host: { engine } }: OpenWorkbook, table: string, row: number): void {
  const { area } = tableNamed(engine, table);
  engine.insertRows(area.sheet, area.row + 1 + row, 1, 'person');
}

/** Pastes cells, the first of them into a column at the n-th record. */
export function paste(
  { host: { engine } }: OpenWorkbook,
  table: string,
  header: string,
  row: number,
  cells: readonly (readonly CellValue[])[],
): void {
  const area = columnArea(engine, table, header);
  engine.write({ ...area, row: area.row + row, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells, 'person');
}
