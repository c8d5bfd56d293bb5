const QUOTED_OR_ESCAPED = /"[^"]*"|\\.|_./g;

/**
 * The number format in the spelling of the library that applies it:
 * `!`, with which East Asian versions of Excel mark a letter as itself (`0!.0,"万"`), becomes a backslash, and the locale
 * of a currency (`[$€-407]`) goes where there is no date, because it does not change the separators of numbers in Excel. `上午/下午` is `AM/PM` in Chinese.
 */
export function spellNumberFormat(format: string): string {
  if (format.includes('上午/下午')) return spellNumberFormat(`[$-804]${format.replaceAll('上午/下午', 'AM/PM')}`);
  if (!format.includes('!') && !format.includes('[$')) return format;
  const isDate = /[ymdhs]/i.test(format.replace(QUOTED_OR_ESCAPED, '').replace(/\[[^\]]*\]/g, ''));
  return format.replace(/"[^"]*"|\\.|\[\$([^\]-]*)-[^\]]*\]|\[[^\]]*\]|!(.)/g, (part: string, ...groups: unknown[]) => {
    const [currency, letter] = groups;
    if (typeof letter === 'string') return `\\${letter}`;
    if (typeof currency !== 'string' || isDate) return part;
    return currency === '' ? '' : `"${currency}"`;
  });
}
