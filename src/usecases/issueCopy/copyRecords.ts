import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import { findRelation } from '../customerRelations';
import type { Steps } from '../importList/steps';
import { isIdentifying } from './confidence';
import type { CopiedColumn } from './copyIssuing';
import type { CopiedTable, CopiedValues } from './issuedCopy';

/** A table as it was read: the columns that a copy needs of it, one value a record. */
export interface CopySource {
  readonly table: TableId;
  /** By field id, as they stand in the sheet. */
  readonly headers: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
}

/** The columns that have to be read of a table besides those that are copied, to know whose its records are. */
export function listOwnerFields(table: TableId): readonly string[] {
  return [catalogue[table].keyField, ...ownerFieldOf(table)];
}

/** The tables that have to be read for this one, nearest to the customers first. */
export function listThrough(table: TableId): readonly TableId[] {
  const through = findRelation(table)?.through;
  return through === undefined ? [table] : [through, table];
}

/**
 * The records of these customers, table by table, in the order of the sheets: values only. Columns in which none of them has
 * anything are left out and named.
 * @param customers Numbers of the customers.
 * @param columns What is copied, in the order of the sheets.
 */
export function* copyRecords(
  sources: readonly CopySource[],
  customers: ReadonlySet<string>,
  columns: readonly CopiedColumn[],
): Steps<CopiedTable[]> {
  const copied: CopiedTable[] = [];
  for (const table of new Set(columns.map((column) => column.table))) {
    const source = sources.find((candidate) => candidate.table === table);
    if (source === undefined) continue;
    const rows = findRows(sources, source, customers);
    yield undefined;
    const fields = columns.filter((column) => column.table === table).map(({ field }) => field);
    copied.push(yield* copyTable(source, fields, rows));
  }
  return copied;
}

function* copyTable(source: CopySource, fields: readonly string[], rows: readonly number[]): Steps<CopiedTable> {
  const columns: CopiedValues[] = [];
  const emptyColumns: string[] = [];
  for (const field of fields) {
    const column = source.columns.get(field) ?? [];
    const values = rows.map((row) => column[row] ?? '');
    const header = source.headers.get(field) ?? field;
    if (isIdentifying(source.table, field) || values.some((value) => !isBlank(value))) {
      columns.push({ field, header, values });
    } else {
      emptyColumns.push(header);
    }
    yield undefined;
  }
  return { table: source.table, columns, emptyColumns, rowCount: rows.length };
}

/** Which rows belong to these customers, directly or, as personal facts do, through a contact. */
function findRows(sources: readonly CopySource[], source: CopySource, customers: ReadonlySet<string>): number[] {
  const relation = findRelation(source.table);
  const through = sources.find(({ table }) => table === relation?.through);
  const owners = through === undefined ? customers : keysOf(through, findRows(sources, through, customers));
  const ownerField = relation?.ownerField ?? catalogue[source.table].keyField;
  const rows: number[] = [];
  (source.columns.get(ownerField) ?? []).forEach((owner, row) => {
    if (!isBlank(owner) && owners.has(String(owner))) rows.push(row);
  });
  return rows;
}

function keysOf({ table, columns }: CopySource, rows: readonly number[]): ReadonlySet<string> {
  const keys = columns.get(catalogue[table].keyField) ?? [];
  return new Set(rows.map((row) => String(keys[row] ?? '')));
}

function ownerFieldOf(table: TableId): string[] {
  const relation = findRelation(table);
  return relation === undefined ? [] : [relation.ownerField];
}
