import type { DateOrder } from '../domain/parseDate';

/** How a person writes numbers and days, as far as it differs from language to language. */
export interface InputSigns {
  readonly decimal: string;
  /** What may stand between thousands; a space stands for every kind of space. */
  readonly group: string;
  /** Whether day or month stands first where the year stands last; absent where the year stands first. */
  readonly dateOrder?: DateOrder;
}

/** How the change log and other texts of the archive write values, so that they can be read again anywhere. */
export const plainSigns: InputSigns = { decimal: '.', group: ',' };

/**
 * The signs of a locale (BCP 47), as the document uses them.
 * @param locale as Office gives it; one that is not known counts as `plainSigns`.
 */
export function inputSignsOf(locale: string): InputSigns {
  if (!isLocale(locale)) return plainSigns;
  const numberParts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(12_345.6);
  const partOf = (type: string): string | undefined => numberParts.find((part) => part.type === type)?.value;
  const dateParts = new Intl.DateTimeFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(0)
    .map(({ type }) => type);
  const group = partOf('group') ?? '';
  return {
    decimal: partOf('decimal') ?? plainSigns.decimal,
    group: group.trim() === '' ? ' ' : group,
    ...(dateParts.indexOf('year') > dateParts.indexOf('day') && {
      dateOrder:
        dateParts.indexOf('day') < dateParts.indexOf('month') ? ('dayFirst' as const) : ('monthFirst' as const),
    }),
  };
}

function isLocale(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
