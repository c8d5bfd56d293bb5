import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import type { TableId } from '../../archive/field';
import type { Finding } from '../archiveCheck';
import type { CheckedArchive } from './checkedArchive';
import { filledCells, findingAt } from './checkedArchive';
import { cleanText } from './cleanText';

/**
 * Numbers that point to no record: orders of customers that are not in the archive, customers supplied through nobody. One
 * that differs from a single record's number in nothing but case and signs that cannot be seen is put right.
 */
export function* findDanglingReferences({ tables }: CheckedArchive): Generator<Finding> {
  const known = new Map<TableId, KnownNumbers>();
  for (const table of tables.values()) {
    for (const { field, row, value } of filledCells(table, ({ references }) => references !== undefined)) {
      const target = field.references === undefined ? undefined : tables.get(field.references);
      if (target === undefined) continue;
      const { id, keyField } = target.definition;
      const numbers = known.get(id) ?? readNumbers(target.columns.get(keyField) ?? []);
      known.set(id, numbers);
      if (numbers.exact.has(String(value))) continue;
      const meant = numbers.alike.get(alike(value));
      const fix = meant?.length === 1 ? meant[0] : undefined;
      yield findingAt('danglingReference', table, field.id, row, fix === undefined ? {} : { fix });
    }
  }
}

interface KnownNumbers {
  readonly exact: ReadonlySet<string>;
  /** The different numbers that look alike. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
}

function readNumbers(values: readonly CellValue[]): KnownNumbers {
  const exact = new Set(values.filter((value) => !isBlank(value)).map(String));
  const similar = new Map<string, string[]>();
  for (const number of exact) {
    const group = similar.get(alike(number));
    if (group === undefined) similar.set(alike(number), [number]);
    else group.push(number);
  }
  return { exact, alike: similar };
}

function alike(number: CellValue): string {
  return cleanText(String(number)).toLowerCase();
}
