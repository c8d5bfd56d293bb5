/** A number as a person writes it. */
export interface Amount {
  readonly value: number;
  /** The text named its own unit (`3.5万`, `25%`), so a unit in the header must not be applied again. */
  readonly hasUnit: boolean;
  /** More than 15 digits stand before the decimal point: a spreadsheet would change the last of them. */
  readonly isTooLong: boolean;
}

/** Ten-thousands and hundred-millions are how Chinese business writes large sums. */
const units: ReadonlyMap<string, number> = new Map([
  ['%', 0.01],
  ['千', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['百万', 1e6],
  ['百萬', 1e6],
  ['千万', 1e7],
  ['千萬', 1e7],
  ['亿', 1e8],
  ['億', 1e8],
]);

const currency =
  '(?:NT\\$|US\\$|HK\\$|[$€£¥₩₹]|RMB|CNY|TWD|NTD|USD|HKD|EUR|GBP|JPY|人民[币幣]|新[台臺][币幣]|美元|港[币幣]|元整?|圆|圓)';
const digits = '(\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)?(\\.\\d*)?(E[+-]?\\d{1,3})?';
const unit = '(%|[百千]?[万萬]|千|亿|億)?';
const pattern = new RegExp(
  `^(\\()?\\s*([+-]?)\\s*${currency}?\\s*([+-]?)\\s*${digits}\\s*${unit}\\s*${currency}?\\s*(\\))?$`,
  'iu',
);

/** The number nearest to `value × factor` that a spreadsheet can hold, so that 0.07 万 is 700 and not 700.0000000000001. */
export function scaleExactly(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/**
 * Reads a number from text: full-width digits, thousands separators (commas or spaces in groups of three), currency
 * signs before or after, brackets for negative, 万 and 亿, per cent. `undefined` when the text is anything else;
 * `1,5` and `1.234,56` are refused because a reader cannot know which sign is the decimal one.
 */
export function parseAmount(text: string): Amount | undefined {
  const match = pattern.exec(text.normalize('NFKC').replaceAll('−', '-').trim());
  if (match === null) return undefined;
  const [, opening, sign = '', innerSign = '', whole = '', fraction = '', exponent = '', unitName = '', closing] =
    match;
  if (!/\d/.test(whole + fraction) || (opening === undefined) !== (closing === undefined)) return undefined;
  if (sign !== '' && innerSign !== '') return undefined;
  const digitsBeforePoint = whole.replace(/[, ]/g, '');
  const size = scaleExactly(Number(digitsBeforePoint + fraction + exponent), units.get(unitName) ?? 1);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = (sign || innerSign) === '-' || opening !== undefined;
  return {
    // `0 - 0` keeps a bracketed zero from becoming -0.
    value: isNegative ? 0 - size : size,
    hasUnit: unitName !== '',
    // Zeros at either end need no digit of their own; digits behind the point beyond the fifteenth change nothing that counts.
    isTooLong: digitsBeforePoint.replace(/^0+|0+$/g, '').length > 15,
  };
}
