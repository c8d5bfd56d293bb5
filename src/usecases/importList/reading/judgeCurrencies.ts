import type { CellValue } from '../../../archive/cellValue';
import { findCurrency } from '../../../domain/findCurrency';
import type { Steps } from '../steps';
import type { ColumnValues } from './columnValues';

/** Tells of a value whether it names another currency than most of its column: such sums must not be added up. */
export type IsForeign = (value: CellValue, numberFormat: string) => boolean;

const onlyDigits = /^[\d.,\s()+-]*$/u;

/**
 * Which values of a column are in another currency, by their texts and number formats. Of several currencies that equally many
 * values name none is the column's own; values that name no currency are in the column's. `undefined` where no two differ.
 */
export function* judgeCurrencies(values: ColumnValues): Steps<IsForeign | undefined> {
  const ofFormats = new Map<string, string | undefined>();
  const currencyOf = (value: CellValue, numberFormat: string): string | undefined => {
    if (typeof value === 'string') return onlyDigits.test(value) ? undefined : findCurrency(value);
    if (!ofFormats.has(numberFormat)) ofFormats.set(numberFormat, currencyOfFormat(numberFormat));
    return ofFormats.get(numberFormat);
  };
  const counts = new Map<string, number>();
  yield* values.forEach((value, numberFormat) => {
    const currency = currencyOf(value, numberFormat);
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    return undefined;
  });
  if (counts.size < 2) return undefined;
  const most = Math.max(...counts.values());
  const usual = [...counts].filter(([, count]) => count === most).map(([currency]) => currency);
  return (value, numberFormat) => {
    const currency = currencyOf(value, numberFormat);
    return currency !== undefined && (usual.length > 1 || currency !== usual[0]);
  };
}

/** `[$€-407]` names a currency, `[$-409]` only a language. */
function currencyOfFormat(numberFormat: string): string | undefined {
  return findCurrency(numberFormat.replace(/\[\$([^\]-]*)[^\]]*\]/gu, '$1'));
}
