import { catalogue } from '../../../../src/archive/catalogue';
import type { CellValue } from '../../../../src/archive/cellValue';
import type { TableId } from '../../../../src/archive/field';
import { recordKeys } from '../../../../src/archive/recordKeys';
import type { Finding } from '../../../../src/usecases/archiveCheck';
import type { CheckedArchive, CheckedTable, Rule } from '../../../../src/usecases/checkArchive/checkedArchive';
import { defaultFreshness } from '../../../../src/usecases/readFreshness';

export type Row = Readonly<Record<string, CellValue>>;

const simplified: Readonly<Record<string, string>> = { 華: '华', 貿: '贸', 團: '团', 東: '东' };

/** An archive of these records, with a column for every field. */
export function makeArchive(
  records: Readonly<Partial<Record<TableId, readonly Row[]>>>,
  given: Partial<CheckedArchive> = {},
): CheckedArchive {
  const tables = (Object.keys(records) as TableId[]).map((id) => [id, makeTable(id, records[id] ?? [])] as const);
  return {
    language: 'en-US',
    today: '2026-11-22',
    freshness: defaultFreshness,
    simplify: (text) => text.replace(/\p{Script=Han}/gu, (character) => simplified[character] ?? character),
    ...given,
    tables: new Map(tables),
  };
}

function makeTable(id: TableId, rows: readonly Row[]): CheckedTable {
  const definition = catalogue[id];
  const columns = new Map(definition.fields.map(({ id: field }) => [field, rows.map((row) => row[field] ?? '')]));
  return {
    definition,
    records: recordKeys(columns.get(definition.keyField) ?? []),
    columns,
    filledRows: rows.flatMap((row, index) => (Object.keys(row).length > 0 ? [index] : [])),
  };
}

/** What a rule finds: where, and what it says of it. */
export function findBy(
  rule: Rule,
  records: Parameters<typeof makeArchive>[0],
  given: Partial<CheckedArchive> = {},
): Pick<Finding, 'table' | 'record' | 'field' | 'detail' | 'fix'>[] {
  return [...rule(makeArchive(records, given))].map(({ table, record, field, detail, fix }) => ({
    table,
    record,
    field,
    ...(detail !== undefined && { detail }),
    ...(fix !== undefined && { fix }),
  }));
}
