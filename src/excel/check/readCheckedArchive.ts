import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Field, TableDefinition } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import { recordKeys } from '../../archive/recordKeys';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { Work } from '../../usecases/archiveWorkbook';
import type { CheckedArchive, CheckedTable } from '../../usecases/checkArchive/checkedArchive';
import { findSettings } from '../../usecases/findSettings';
import { readFreshness } from '../../usecases/readFreshness';
import type { ArchiveTable } from '../archiveTable';
import { bodyOf } from '../archiveTable';
import { requireArchive, tableOf } from '../findArchive';
import { readTable } from '../readTable';
import { requestTables } from '../readTables';

/** Long texts that no rule looks at. */
const unread: ReadonlySet<string> = new Set(['remarks', 'toClearUp']);

/** A table of which the columns are known in which something stands. */
interface FilledTable {
  readonly table: ArchiveTable;
  readonly definition: TableDefinition;
  readonly filled: readonly Field[];
}

/**
 * Reads every table that holds records, whole, but only columns that rules look at and in which something stands: most of an
 * archive's columns are empty for years.
 * @throws WorkbookProblem `settingInvalid`, `cancelled`.
 */
export async function readCheckedArchive(
  context: Excel.RequestContext,
  work: Work,
): Promise<Omit<CheckedArchive, 'today' | 'simplify'>> {
  const archive = await requireArchive(context);
  const settings = requestTables(context, [
    { table: tableOf(archive, 'settings'), fields: ['key', 'setting', 'value'] },
  ]);
  // What the add-in writes itself, and policy, are nobody's records.
  const kept = [...archive.tables.values()].filter(
    ({ id }) => catalogue[id].numberPrefix !== undefined && id !== 'changeLog',
  );
  const tables = await findFilledColumns(context, kept);
  const [readSetting] = settings();
  const freshness = readFreshness(
    findSettings({ keys: readSetting('key'), settings: readSetting('setting'), values: readSetting('value') }),
  );
  if (!freshness.ok) {
    throw new WorkbookProblem(freshness.problem.code, freshness.problem.details);
  }
  const total = tables.reduce((cells, { table, filled }) => cells + table.rowCount * filled.length, 0);
  const checked = new Map<TableDefinition['id'], CheckedTable>();
  let done = 0;
  for (const each of tables) {
    const before = done;
    const share = each.table.rowCount * each.filled.length;
    const part = (_phase: unknown, rows: number, of: number): void =>
      work.onProgress?.('reading', before + (of > 0 ? (share * rows) / of : 0), total);
    checked.set(each.definition.id, await readChecked(context, each, { ...work, onProgress: part }));
    done += share;
  }
  return { language: archive.language, freshness: freshness.value, tables: checked };
}

/** Asks for all columns at once whether anything stands in them. */
async function findFilledColumns(
  context: Excel.RequestContext,
  tables: readonly ArchiveTable[],
): Promise<FilledTable[]> {
  const asked = tables.map((table) => {
    const definition = catalogue[table.id];
    const body = bodyOf(context, table);
    const columns = definition.fields.filter(isRead).flatMap((field) => {
      const offset = table.offsets.get(field.id);
      if (offset === undefined) return [];
      const used = body.getColumn(offset).untrack().getUsedRangeOrNullObject(true).untrack().load('rowIndex');
      return [{ field, used }];
    });
    return { table, definition, columns };
  });
  await context.sync();
  return asked.map(({ table, definition, columns }) => ({
    table,
    definition,
    filled: columns.filter(({ used }) => !used.isNullObject).map(({ field }) => field),
  }));
}

function isRead({ id, type }: Field): boolean {
  return type !== 'computed' && !unread.has(id);
}

async function readChecked(context: Excel.RequestContext, each: FilledTable, work: Work): Promise<CheckedTable> {
  const { table, definition, filled } = each;
  const fields = filled.map(({ id }) => id);
  const content = fields.length === 0 ? undefined : await readTable(context, table, { fields }, work);
  const columns = new Map<string, readonly CellValue[]>(
    definition.fields.filter((field) => isRead(field) && table.offsets.has(field.id)).map(({ id }) => [id, []]),
  );
  content?.columns.forEach((values, field) => columns.set(field, values));
  const rowCount = content?.rowCount ?? 0;
  const keys = columns.get(definition.keyField) ?? [];
  const read = [...(content?.columns.values() ?? [])];
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  return {
    definition,
    records: recordKeys(rows.map((row) => keys[row] ?? '')),
    columns,
    filledRows: rows.filter((row) => read.some((column) => !isBlank(column[row] ?? ''))),
  };
}
