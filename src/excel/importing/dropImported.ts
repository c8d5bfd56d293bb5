import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { AppendedRecords } from '../../archive/plan';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { Work } from '../../usecases/archiveWorkbook';
import type { Steps } from '../../usecases/importList/steps';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { withExtraColumns } from '../archiveTable';
import { readTable } from '../readTable';
import { carryOut } from './carryOut';

/** Records a step. */
const SLICE = 5_000;

/**
 * The records that are not in the table yet: an earlier run of the same import may have written some, which are known by where
 * they come from.
 * @throws WorkbookProblem `conflict` with the `record`, where somebody has given the number of one that is missing to another, or
 * with the `field`, where somebody has taken away a column that gets values.
 */
export async function dropImported(
  context: Excel.RequestContext,
  archive: FoundArchive,
  addition: AppendedRecords,
  work: Work,
): Promise<AppendedRecords> {
  const table = withExtraColumns(tableOf(archive, addition.table));
  const { keyField } = catalogue[table.id];
  if (!table.offsets.has('importedFrom')) {
    throw new WorkbookProblem('archiveDamaged', { table: table.id, field: 'importedFrom' });
  }
  const { columns } = await readTable(context, table, { fields: [keyField, 'importedFrom'] }, work);
  const there = { keys: columns.get(keyField) ?? [], sources: columns.get('importedFrom') ?? [] };
  const records = await carryOut(findMissing(addition, there), work, 'checking');
  const isKept = addition.fields.map((field) => table.offsets.has(field));
  const lost = addition.fields.find((_field, index) => !isKept[index] && hasValues(records, index));
  if (lost !== undefined) {
    throw new WorkbookProblem('conflict', { table: table.id, field: lost });
  }
  const kept = [...addition.fields.keys()].filter((index) => isKept[index]);
  return kept.length === addition.fields.length
    ? { ...addition, records }
    : {
        table: addition.table,
        fields: kept.map((index) => addition.fields[index] ?? ''),
        records: records.map((record) => kept.map((index) => record[index] ?? '')),
      };
}

function hasValues(records: AppendedRecords['records'], index: number): boolean {
  return records.some((record) => (record[index] ?? '') !== '');
}

/** What the table holds of the two columns by which records are known. */
interface KnownRecords {
  readonly keys: readonly CellValue[];
  readonly sources: readonly CellValue[];
}

function* findMissing(
  { table, fields, records }: AppendedRecords,
  { keys, sources }: KnownRecords,
): Steps<AppendedRecords['records']> {
  const { keyField } = catalogue[table];
  const [key, source] = [fields.indexOf(keyField), fields.indexOf('importedFrom')];
  const taken = yield* collect(keys);
  const there = yield* collect(sources);
  const missing: (readonly CellValue[])[] = [];
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index] ?? [];
    if (!there.has(String(record[source] ?? ''))) {
      const number = String(record[key] ?? '');
      if (number !== '' && taken.has(number)) {
        throw new WorkbookProblem('conflict', { table, field: keyField, record: number, found: number });
      }
      missing.push(record);
    }
    if (index % SLICE === 0) yield { done: index, total: records.length };
  }
  return missing;
}

function* collect(values: readonly CellValue[]): Steps<ReadonlySet<string>> {
  const texts = new Set<string>();
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? '';
    if (value !== '') texts.add(String(value));
    if (index % SLICE === 0) yield undefined;
  }
  return texts;
}
