import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { readDatePatterns } from './datePatterns';

/** How a language writes numbers and dates; the language is that of the document's contents. */
export class CultureInfo extends HostObject {
  constructor(readonly language: string) {
    super();
  }

  get hostClass(): HostClass {
    return cultureInfoClass;
  }
}

class NumberFormatInfo extends HostObject {
  constructor(readonly language: string) {
    super();
  }

  get hostClass(): HostClass {
    return numberFormatInfoClass;
  }
}

class DatetimeFormatInfo extends HostObject {
  constructor(readonly language: string) {
    super();
  }

  get hostClass(): HostClass {
    return datetimeFormatInfoClass;
  }
}

/** What stands between the parts of a number. */
export function readSeparators(language: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: find('decimal'), group: find('group') };
}

const cultureInfoClass = describeClass<CultureInfo>('CultureInfo', {
  scalars: { name: ({ language }) => language },
  navigation: {
    numberFormat: ({ language }) => new NumberFormatInfo(language),
    datetimeFormat: ({ language }) => new DatetimeFormatInfo(language),
  },
});

const numberFormatInfoClass = describeClass<NumberFormatInfo>('NumberFormatInfo', {
  scalars: {
    numberDecimalSeparator: ({ language }) => readSeparators(language).decimal,
    numberGroupSeparator: ({ language }) => readSeparators(language).group,
  },
});

const datetimeFormatInfoClass = describeClass<DatetimeFormatInfo>('DatetimeFormatInfo', {
  scalars: {
    dateSeparator: ({ language }) => readDatePatterns(language).dateSeparator,
    longDatePattern: ({ language }) => readDatePatterns(language).longDate,
    longTimePattern: ({ language }) => readDatePatterns(language).longTime,
    shortDatePattern: ({ language }) => readDatePatterns(language).shortDate,
    timeSeparator: ({ language }) => readDatePatterns(language).timeSeparator,
  },
  differs: {
    longDatePattern: 'As the language has it in the browser; Excel takes it from the system, where it may differ.',
    shortDatePattern: 'As the language has it in the browser; Excel takes it from the system, where it may differ.',
  },
});
