import { catalogue, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Field, TableId } from '../../archive/field';
import type { CellChange, ColumnChange, Plan, RecordKey } from '../../archive/plan';
import { withKey } from '../../archive/recordKeys';
import type { Finding } from '../archiveCheck';
import { logChanges } from '../logChanges';
import type { LogStamp } from '../logChanges';

/** A finding that can be put right without anybody having to judge. */
type FixableFinding = Finding & Required<Pick<Finding, 'fix'>>;

/**
 * The plan that carries out the fixes of these findings: the cells that change and nothing else, and an entry in the change log
 * for each (001).
 * @param stamp Absent where the archive has no change log yet.
 */
export function planFixes(findings: readonly Finding[], stamp: LogStamp | undefined): Plan {
  const fixable = findings.filter((finding): finding is FixableFinding => finding.fix !== undefined);
  const numbers = newNumbers(fixable);
  const logged = fixable.map(({ table, record, customer, field, value, fix }) => {
    const known = numbers.get(table)?.get(record) ?? record;
    return {
      table,
      record: known,
      customer: table === 'customers' ? known : customer,
      field,
      before: value,
      after: fix,
    };
  });
  return {
    name: 'fixFindings',
    columnChanges: toColumnChanges(fixable),
    appended: stamp === undefined || logged.length === 0 ? [] : [logChanges(logged, stamp)],
    removed: [],
    restoredColumns: [],
    ensuresColours: false,
  };
}

/** Records that get a number: the log names them by it, and is found by it. */
function newNumbers(findings: readonly FixableFinding[]): ReadonlyMap<TableId, ReadonlyMap<RecordKey, RecordKey>> {
  const tables = new Map<TableId, Map<RecordKey, RecordKey>>();
  for (const { table, record, field, fix } of findings) {
    if (field !== catalogue[table].keyField) continue;
    const renamed = tables.get(table) ?? new Map<RecordKey, RecordKey>();
    tables.set(table, renamed.set(record, withKey(record, fix)));
  }
  return tables;
}

/**
 * Whoever has pasted a day as text, or a code into cells for numbers, has pasted the format with it: in a cell for texts a day
 * would become one again, and a code would lose its zeros elsewhere. Choices and texts do well in any format.
 */
function formatFor({ type, numberFormat }: Field, before: CellValue): Pick<ColumnChange, 'numberFormat'> {
  const isCode = type === 'identifier' || type === 'reference';
  const isCounted = type !== 'text' && type !== 'choice' && type !== 'probability';
  return isCode || (isCounted && typeof before === 'string') ? { numberFormat } : {};
}

/** Values of different kinds go apart, because undoing gives them different formats. */
function toColumnChanges(findings: readonly FixableFinding[]): ColumnChange[] {
  const columns = new Map<string, ColumnChange & { changes: CellChange[] }>();
  for (const { table, field, record, value, fix } of findings) {
    const id = [table, field, typeof value].join(' ');
    const column = columns.get(id) ?? { table, field, ...formatFor(fieldOf(table, field), value), changes: [] };
    columns.set(id, column);
    column.changes.push({ record, before: value, after: fix });
  }
  return [...columns.values()];
}
