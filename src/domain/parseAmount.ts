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
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['千', 1e3],
  ['仟', 1e3],
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
const unit = '(%|[百千]?[万萬]|[千仟]|亿|億|k|mio|mn|m|bn)?';

/** What divides the whole part of a number from the rest, and with it what stands between thousands. */
export type DecimalSign = 'point' | 'comma';

const patterns: Readonly<Record<DecimalSign, RegExp>> = {
  point: writePattern("([1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?:[ '’]\\d{3})+|\\d+)?(\\.\\d*)?"),
  comma: writePattern("([1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?:[ '’]\\d{3})+|\\d+)?(,\\d*)?"),
};

function writePattern(digits: string): RegExp {
  return new RegExp(
    `^(\\()?\\s*([+-]?)\\s*${currency}?\\s*([+-]?)\\s*${digits}(E[+-]?\\d{1,3})?\\s*${unit}\\s*${currency}?\\s*(-?)\\s*(\\))?\\s*${currency}?$`,
    'iu',
  );
}

/** The number nearest to `value × factor` that a spreadsheet can hold, so that 0.07 万 is 700 and not 700.0000000000001. */
export function scaleExactly(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** By far the most numbers are written like this, and lists are long. */
const plainNumber = /^(?:\d{1,12}|\d{1,12}\.\d{1,12})$/u;

/**
 * Reads a number from text: full-width digits, thousands separators (the sign that is not the decimal one, spaces or
 * apostrophes, in groups of three), currency signs before or after, brackets or a minus behind for negative, 万, 亿, k and m, per
 * cent. `undefined` when the text is anything else; `1,5` and `1.234,56` are refused unless the comma is known to be the
 * decimal sign, because a reader cannot know which sign it is.
 */
export function parseAmount(text: string, decimalSign: DecimalSign = 'point'): Amount | undefined {
  if (plainNumber.test(text) && (decimalSign === 'point' || !text.includes('.'))) {
    return { value: Number(text), hasUnit: false, isTooLong: false };
  }
  const match = patterns[decimalSign].exec(text.normalize('NFKC').replace(/[−–]/gu, '-').trim());
  if (match === null) return undefined;
  const [
    ,
    opening,
    sign = '',
    innerSign = '',
    whole = '',
    fraction = '',
    exponent = '',
    unitName = '',
    minus,
    closing,
  ] = match;
  if (!/\d/.test(whole + fraction) || (opening === undefined) !== (closing === undefined)) return undefined;
  const signs = sign + innerSign + (minus ?? '');
  if (signs.length > 1) return undefined;
  const digitsBeforePoint = whole.replace(/\D/g, '');
  const plain = Number(digitsBeforePoint + fraction.replace(',', '.') + exponent);
  const size = scaleExactly(plain, units.get(unitName.toLowerCase()) ?? 1);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = signs === '-' || opening !== undefined;
  return {
    // `0 - 0` keeps a bracketed zero from becoming -0.
    value: isNegative ? 0 - size : size,
    hasUnit: unitName !== '',
    // Zeros at either end need no digit of their own; digits behind the point beyond the fifteenth change nothing that counts.
    isTooLong: digitsBeforePoint.replace(/^0+|0+$/g, '').length > 15,
  };
}

/**
 * What a text proves about the decimal sign of its column: `1.234,56`, `1,5` and `1.234.567` are written with a comma,
 * `1,234.56`, `1.5`, `1,234,567` and what names the money of a country that writes points (`¥1,234`) with a point. `either` for
 * what can be read in both ways (`1.234`, `1,234`); `undefined` for what has no such sign or is no number.
 */
export function judgeDecimalSign(text: string): DecimalSign | 'either' | undefined {
  if (!/[.,．，]/u.test(text)) return undefined;
  if (plainNumber.test(text) && !/^[1-9]\d{0,2}\.\d{3}$/u.test(text)) return 'point';
  const asPoint = parseAmount(text, 'point');
  const asComma = parseAmount(text, 'comma');
  if (asPoint === undefined) return asComma === undefined ? undefined : 'comma';
  if (asComma === undefined || writesPoints.test(text.normalize('NFKC'))) return 'point';
  return asPoint.value === asComma.value ? undefined : 'either';
}

/** China, Taiwan, Hong Kong and Japan write points, whoever counts in 万 as well. */
const writesPoints = /[¥元圆圓万萬亿億]|RMB|CNY|NT\$|TWD|NTD|HK\$|HKD|JPY|人民|[台臺]|港/iu;
