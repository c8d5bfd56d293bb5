/** Patterns of dates and times in the letters of the system's regional settings (`M/d/yyyy`, `h:mm:ss tt`). */
export interface DatePatterns {
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
}

/** Day, month, hour and minute of one digit each, so that a leading zero shows. */
const sample = new Date(2031, 1, 3, 4, 5, 6);

/** How the language writes dates and times. */
export function readDatePatterns(language: string): DatePatterns {
  const shortDate = readParts(language, { dateStyle: 'short' });
  const longTime = readParts(language, { timeStyle: 'medium' });
  return {
    shortDate: shortDate.map((part) => toPattern(part, 'M')).join(''),
    longDate: readParts(language, { dateStyle: 'full' })
      .map((part) => toPattern(part, 'MMMM'))
      .join(''),
    longTime: longTime
      .map((part) => toPattern(part, 'M'))
      .join('')
      .replace(/^H+(?=.*tt)/, (hours) => hours.toLowerCase()),
    dateSeparator: firstLiteral(shortDate),
    timeSeparator: firstLiteral(longTime),
  };
}

function readParts(language: string, options: Intl.DateTimeFormatOptions): readonly Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory' }).formatToParts(sample);
}

function toPattern({ type, value }: Intl.DateTimeFormatPart, namedMonth: string): string {
  const digits = /^\d+$/.test(value) ? value.length : 0;
  switch (type) {
    case 'year':
      return 'yyyy';
    case 'month':
      return digits === 0 ? namedMonth : 'M'.repeat(digits);
    case 'day':
      return 'd'.repeat(digits);
    case 'weekday':
      return 'dddd';
    case 'hour':
      return 'H'.repeat(digits);
    case 'minute':
      return 'mm';
    case 'second':
      return 'ss';
    case 'dayPeriod':
      return 'tt';
    default:
      return toLiteral(value);
  }
}

/** Letters stand in quotation marks, else they would be taken for parts of the date. */
function toLiteral(text: string): string {
  const plain = text.replaceAll(/[\u00a0\u202f]/g, ' ');
  return /\p{L}/u.test(plain) ? `'${plain}'` : plain;
}

function firstLiteral(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts.find((part, index) => index > 0 && part.type === 'literal')?.value.trim() ?? '';
}
