import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';
import type { ListSnapshot } from './listSnapshot';
import type { ColumnMapping } from './proposeMapping';

/** A row of sums below a list, which is no customer. */
export interface TotalsRow {
  /** Row number in the source sheet, one-based. */
  readonly row: number;
  /** What the row is called there. */
  readonly label: string;
}

const totalsLabels = new Set(['total', 'totals', 'grand total', 'sum', '合计', '总计', '合計', '總計']);

/**
 * The last of these rows if it is clearly one of sums: its first text is a word for totals and nothing else, and nothing
 * else stands where the customer's number and name would be. A company called Total that has a number stays a customer.
 * @param rows offsets of the list's rows with values, ascending
 */
export function findTotalsRow(
  list: ListSnapshot,
  mapping: readonly ColumnMapping[],
  rows: readonly number[],
): TotalsRow | undefined {
  const last = rows.at(-1);
  if (last === undefined || rows.length === 1) return undefined;
  const cells = list.columns.map(({ values }) => values[last] ?? '');
  const label = cells.find((cell) => typeof cell === 'string' && !isBlank(cell));
  if (label === undefined || !isTotalsLabel(label)) return undefined;
  const identity = cells.filter((_cell, position) => isIdentity(mapping[position]));
  const isNobody = identity.every((cell) => isBlank(cell) || isTotalsLabel(cell));
  return isNobody ? { row: list.row + 2 + last, label: String(label).trim() } : undefined;
}

function isIdentity(target: ColumnMapping | undefined): boolean {
  return target?.kind === 'field' && (target.field === 'customerNumber' || target.field === 'name');
}

/** Without regard to case, spaces between the characters of Chinese words, and a colon at the end. */
function isTotalsLabel(cell: CellValue): boolean {
  const text = String(cell).normalize('NFKC').trim().replace(/\s*:$/u, '').toLowerCase();
  return totalsLabels.has(text) || totalsLabels.has(text.replace(/\s+/gu, ''));
}
