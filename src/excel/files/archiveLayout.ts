import type { TableId } from '../../archive/field';
import type { ArchiveTable } from '../archiveTable';
import { findArchive } from '../findArchive';
import type { BodyPlace } from './requestSelection';

/** Where the archive's tables stand, kept between round trips: a hint that every answer that was read by it is held against. */
export interface ArchiveLayout {
  /** Empty where there is no archive. */
  readonly tables: ReadonlyMap<TableId, ArchiveTable>;
  /** Names of all tables of the workbook. */
  readonly tableNames: ReadonlySet<string>;
  /** Names of all sheets, by Excel's ids. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** Looks where the tables stand. What was asked for before is answered along with it. */
export async function readLayout(context: Excel.RequestContext): Promise<ArchiveLayout> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  const archive = await findArchive(context);
  return {
    tables: archive?.tables ?? new Map(),
    tableNames: new Set(tables.items.map(({ name }) => name)),
    sheetNames: new Map(worksheets.items.map(({ id, name }) => [id, name])),
  };
}

/** Whether the columns of a table still have these names in this order. */
export function hasColumns(table: ArchiveTable, names: readonly string[]): boolean {
  const { columnCount, offsets, headers } = table;
  return names.length === columnCount && [...offsets].every(([field, offset]) => names[offset] === headers.get(field));
}

export function tableByName(layout: ArchiveLayout, name: string): ArchiveTable | undefined {
  return [...layout.tables.values()].find((table) => table.name === name);
}

/** The layout with the tables where they stand now. */
export function moveTables(layout: ArchiveLayout, bodies: ReadonlyMap<TableId, BodyPlace>): ArchiveLayout {
  const tables = [...layout.tables].map(([id, table]): [TableId, ArchiveTable] => [
    id,
    { ...table, ...bodies.get(id) },
  ]);
  return { ...layout, tables: new Map(tables) };
}
