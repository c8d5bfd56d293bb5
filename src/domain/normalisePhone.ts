/** Marks after which the number of an extension stands. */
const extension = /(?:ext\.?|extension|分机|分機|转|轉|内线|內線|#|x)\s*\d*.*$/iu;

/** `0755-12345678-801`: an extension behind a hyphen. */
const hyphenated = /^(.*\d{7,8})[-–—]\d{1,5}$/u;

/** Marks between two numbers in one cell. */
const gaps = /[/;,、；，|\n]+/u;

/** A switchboard or a hotline with fewer digits says nothing. */
const FEWEST_DIGITS = 7;

/** Country codes whose numbers are known by their form without it, and that form: mainland, Taiwan, Hong Kong, North America. */
const countries: readonly { readonly code: string; readonly national: RegExp }[] = [
  { code: '86', national: /^0?(?:1[3-9]\d{9}|[2-9]\d{8,10}|10\d{7,8})$/u },
  { code: '886', national: /^0?[2-9]\d{7,8}$/u },
  { code: '852', national: /^[2-9]\d{7}$/u },
  { code: '1', national: /^[2-9]\d{2}[2-9]\d{6}$/u },
];

/** `1-415-555-0100`: written as North Americans write it, so that the 1 is the country. */
const northAmerican = /^1[\s.-]?\(?\d{3}\)?[\s.-]+\d{3}[\s.-]\d{4}$/u;

/**
 * The form in which phone numbers are compared: the digits without extension, without the country code of mainland China, Taiwan,
 * Hong Kong and North America, and without the zero in front. `+86 (0)755 1234 5678 转 801` and `0755-12345678` both give
 * `75512345678`. Of two numbers in one cell the first counts.
 * @returns `''` for what has too few digits to say anything
 */
export function normalisePhone(text: string): string {
  const number = takeFirst(text.normalize('NFKC').trim())
    .replace(/\(0\)/u, '')
    .replace(extension, '')
    .trim()
    .replace(hyphenated, '$1');
  const digits = number.replace(/\D/gu, '');
  if (digits.length < FEWEST_DIGITS) return '';
  return dropCountry(number, digits).replace(/^0+/u, '');
}

/** The first of several numbers; a stroke may also part the area from the rest (030/1234567). */
function takeFirst(text: string): string {
  const parts = text.split(gaps);
  const isMany = parts.filter((part) => part.replace(/\D/gu, '').length >= FEWEST_DIGITS).length > 1;
  return isMany ? (parts[0] ?? text) : text;
}

function dropCountry(number: string, digits: string): string {
  const isInternational = number.startsWith('+') || digits.startsWith('00');
  const bare = digits.replace(/^00/u, '');
  // Without a sign that it is international, a number that is a mainland mobile as it stands is one.
  if (!isInternational && /^1[3-9]\d{9}$/u.test(bare) && !northAmerican.test(number)) return bare;
  if (!isInternational && bare.startsWith('0')) return bare;
  const country = countries.find(
    ({ code, national }) => bare.startsWith(code) && national.test(bare.slice(code.length)),
  );
  if (country === undefined) return bare;
  // 8 digits behind 852, or 10 behind a 1, may be somebody's number at home, unless they are written so.
  const isCertain = isInternational || country.code !== '1' || northAmerican.test(number);
  return isCertain ? bare.slice(country.code.length) : bare;
}
