import type { FieldType } from './field';

/** Units of money that a header may name in brackets, and what they stand for. Longer names come first. */
const moneyUnits: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(?:[^\d]*)千[万萬]/u, 1e7],
  [/^(?:[^\d]*)百[万萬]/u, 1e6],
  [/^(?:[^\d]*)[万萬]/u, 1e4],
  [/^(?:[^\d]*)[亿億]/u, 1e8],
  [/^(?:[^\d]*)[千仟]/u, 1e3],
  [/\b(?:thousands?|k|000s?)\b/i, 1e3],
  [/\b(?:millions?|mn|mio)\b/i, 1e6],
];

/**
 * What the numbers of a column must be multiplied by because its header names a unit in brackets: 10 000 for 注册资本（万元）, 0.01
 * for a share under `Expected share (%)`. 1 where no unit is named. Archives keep money unscaled (domain.md), so a unit
 * that went unnoticed would make a sum 10 000 times too small.
 */
export function findHeaderFactor(header: string, type: FieldType): number {
  const remarks = [...header.normalize('NFKC').matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/gu)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  if (type === 'percent' || type === 'probability') return remarks.some((remark) => remark.trim() === '%') ? 0.01 : 1;
  if (type !== 'money') return 1;
  for (const remark of remarks) {
    const unit = moneyUnits.find(([pattern]) => pattern.test(remark));
    if (unit !== undefined) return unit[1];
  }
  return 1;
}
