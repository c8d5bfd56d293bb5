import type { FieldType } from './field';

/** Units of money, and what they stand for. Longer names come first; plain names of money stand last. */
const moneyUnits: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^[^\d]*千[万萬]/u, 1e7],
  [/^[^\d]*百[万萬]/u, 1e6],
  [/^[^\d]*[万萬]/u, 1e4],
  [/^[^\d]*[亿億]/u, 1e8],
  [/^[^\d]*[千仟]/u, 1e3],
  [/\bthousands?\b|(?<![a-z])k(?![a-z])|\b[kt](?:eur|usd|rmb|cny|twd|ntd|gbp|chf|€)(?![a-z])|(?<!\d)000s?\b/iu, 1e3],
  [/\bmillions?\b|(?<![a-z])(?:m|mn|mio|mln)(?![a-z])|\bm(?:eur|usd|rmb|cny|twd|ntd)\b/iu, 1e6],
  [/\bbillions?\b|(?<![a-z])bn(?![a-z])/iu, 1e9],
  [/[元圆圓$€£¥]|人民[币幣]|[台臺][币幣]|(?<![a-z])(?:eur|usd|rmb|cny|twd|ntd|hkd|gbp|jpy|chf)(?![a-z])/iu, 1],
];

/**
 * What a unit of money stands for: 10 000 for `万元`, 1 000 for `k$`, 1 for `元` and `USD`; `undefined` where the text names
 * no unit of money.
 */
export function findMoneyUnit(text: string): number | undefined {
  const normal = text.normalize('NFKC').trim();
  return moneyUnits.find(([pattern]) => pattern.test(normal))?.[1];
}

/**
 * What the numbers of a column must be multiplied by because its header names a unit, in brackets or at its end: 10 000 for
 * 注册资本（万元）, 1 000 for `Sales in k$`, 0.01 for a share under `Expected share (%)`. `undefined` where no unit is named, so
 * that one of the whole table may apply. Archives keep money unscaled (domain.md), so a unit that went unnoticed would make a sum
 * 10 000 times too small.
 */
export function findHeaderUnit(header: string, type: FieldType): number | undefined {
  const remarks = unitRemarks(header.normalize('NFKC').trim());
  if (type === 'percent' || type === 'probability')
    return remarks.some((remark) => remark.trim() === '%') ? 0.01 : undefined;
  if (type !== 'money') return undefined;
  return remarks.map(findMoneyUnit).find((factor) => factor !== undefined);
}

/** The same, with 1 where no unit is named. */
export function findHeaderFactor(header: string, type: FieldType): number {
  return findHeaderUnit(header, type) ?? 1;
}

/** What stands in brackets, after a sign or a word that introduces a unit, and a Chinese unit at the end. */
function unitRemarks(header: string): readonly string[] {
  const bracketed = [...header.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】/gu)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
  const introduced = /(?:\bin\s+|[单單]位[:\s]*|[/:,_-]\s*)(?<unit>[^\s/:,_()-]{1,12}(?:\s[^\s/:,_()-]{1,9})?)$/iu.exec(
    header,
  );
  const atEnd = /(?<unit>(?:[百千]?[万萬]|[千仟亿億])[元圆圓]|%)$/u.exec(header);
  return [...bracketed, ...[introduced, atEnd].flatMap((match) => match?.groups?.['unit'] ?? [])];
}
