/** What a number format says about the numbers under it, as far as reading a list needs to know. */

/** Whether numbers under this format are shown as days. Quoted texts, colours and conditions are not looked at. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = bareFormat(numberFormat);
  return /[ymd]/i.test(bare) && !/[0#?]/.test(bare);
}

/** Whether a format of days shows months only, such as `yyyy-mm`. */
export function isMonthFormat(numberFormat: string): boolean {
  return isDateFormat(numberFormat) && /y/i.test(numberFormat) && !/d/i.test(bareFormat(numberFormat));
}

/** Whether numbers under this format are shown with a power of ten: `0.00E+00`. */
export function isScientificFormat(numberFormat: string): boolean {
  return /E[+-]/i.test(bareFormat(numberFormat));
}

function bareFormat(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
}

/**
 * The number as such a format shows an identifier: 123 under `000000` is `000123`, 123456 under `000-000` is `123-456`.
 * `undefined` if the format is not one of zeros and separators.
 */
export function showByDigits(number: number, numberFormat: string): string | undefined {
  if (!/^0[0\- .()]*$/.test(numberFormat) || !Number.isInteger(number) || number < 0) return undefined;
  const places = numberFormat.replace(/[^0]/g, '').length;
  const digits = String(number).padStart(places, '0');
  let next = digits.length - places;
  const shown = numberFormat.replace(/0/g, () => digits.charAt(next++));
  return digits.slice(0, digits.length - places) + shown;
}
