/** Marks after which the number of an extension stands. */
const extension = /(?:ext\.?|extension|分机|分機|转|轉|内线|內線|#|x)\s*\d*.*$/i;

/** What a query for a phone number may be written with. */
const phoneLike = /^[+＋]?[\d\s().\-–—/（）－]+(?:(?:ext\.?|extension|分机|分機|转|轉|内线|內線|#|x)\s*\d*)?$/i;

/** Fewer digits name too many phones to be asked for as one. */
const FEWEST_DIGITS = 3;

/** A number without its country code still has as many digits. */
const FEWEST_NATIONAL_DIGITS = 6;

/** The digits of a phone number as it was typed, without extension and without the zero in `+44 (0)20`. */
export function readPhoneDigits(text: string): string {
  return keepDigits(text.normalize('NFKC').replace(/\(0\)/, '').replace(extension, ''));
}

/**
 * The digits that a phone may contain for this query to mean it; none where the query is no phone number. A number with a
 * country code also means the phone that is written without: `+86 138 0013 8000` finds 13800138000, and the other way
 * round it is found because its digits stand at the end.
 */
export function readPhoneQuery(query: string): readonly string[] {
  const text = query.normalize('NFKC').trim();
  if (!phoneLike.test(text)) return [];
  const digits = readPhoneDigits(text);
  if (digits.length < FEWEST_DIGITS) return [];
  const isInternational = text.startsWith('+') || digits.startsWith('00');
  const bare = digits.replace(/^0+/, '');
  const nationals = isInternational ? [1, 2, 3].map((length) => bare.slice(length).replace(/^0+/, '')) : [];
  // 0755-12345678-801: an extension behind a dash.
  const trunk = /^(.*\d{4})[-–—]\d{1,5}$/.exec(text)?.[1];
  const trunkDigits = trunk === undefined ? '' : readPhoneDigits(trunk).replace(/^0+/, '');
  const long = [...nationals, trunkDigits].filter(({ length }) => length >= FEWEST_NATIONAL_DIGITS);
  return [...new Set([digits, bare, ...long])].filter(({ length }) => length >= FEWEST_DIGITS);
}

function keepDigits(text: string): string {
  return text.replace(/\D/g, '');
}
