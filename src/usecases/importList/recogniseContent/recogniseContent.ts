import type { SampledValue } from '../mapping/sampledValue';
import { isCompanyName } from './isCompanyName';
import { isDay } from './isDay';
import { isEmailAddress } from './isEmailAddress';
import { isMoney } from './isMoney';
import { isPersonName } from './isPersonName';
import { isPostcode } from './isPostcode';
import { isTaxNumber } from './isTaxNumber';
import { isWebAddress } from './isWebAddress';
import { recognisePhone } from './recognisePhone';

/** What the values of a column look like. */
export type ContentKind =
  | 'customerNumber'
  | 'email'
  | 'website'
  | 'day'
  | 'taxNumber'
  | 'mobile'
  | 'phone'
  | 'money'
  | 'companyName'
  | 'personName'
  | 'postcode';

interface Recogniser {
  readonly kind: ContentKind;
  readonly fits: (sampled: SampledValue) => boolean;
  /** With fewer values the likeness may be chance. */
  readonly fewest: number;
  /** Part of the values, 0..1, that have to fit; a column may have slips in it. */
  readonly share: number;
}

/** The surest first, because a value may look like several: a date of eight digits like a tax number. */
const recognisers: readonly Recogniser[] = [
  { kind: 'email', fits: ({ text }) => isEmailAddress(text), fewest: 1, share: 0.7 },
  { kind: 'website', fits: ({ text }) => isWebAddress(text), fewest: 1, share: 0.7 },
  { kind: 'day', fits: ({ value, numberFormat }) => isDay(value, numberFormat), fewest: 2, share: 0.9 },
  { kind: 'taxNumber', fits: ({ text }) => isTaxNumber(text), fewest: 3, share: 0.8 },
  { kind: 'mobile', fits: ({ text }) => recognisePhone(text) === 'mobile', fewest: 2, share: 0.8 },
  { kind: 'phone', fits: ({ text }) => recognisePhone(text) !== undefined, fewest: 2, share: 0.8 },
  { kind: 'money', fits: ({ value, numberFormat }) => isMoney(value, numberFormat), fewest: 2, share: 0.8 },
  { kind: 'companyName', fits: ({ text }) => isCompanyName(text), fewest: 2, share: 0.5 },
  { kind: 'personName', fits: ({ text }) => isPersonName(text), fewest: 2, share: 0.7 },
  { kind: 'postcode', fits: ({ text }) => isPostcode(text), fewest: 2, share: 0.9 },
];

/** Different numbers of customers that have to be met: a few small numbers may be anything. */
const fewestCustomers = 3;
const shareOfCustomers = 0.8;

/**
 * What a column's values look like, by most of them; `undefined` where they look like nothing in particular.
 * @param customerNumbers of the archive: a column of these names customers, whatever else it looks like
 */
export function recogniseContent(
  values: readonly SampledValue[],
  customerNumbers: ReadonlySet<string>,
): ContentKind | undefined {
  if (areCustomers(values, customerNumbers)) return 'customerNumber';
  return recognisers.find(({ fits, fewest, share }) => values.length >= fewest && doMostFit(values, fits, share))?.kind;
}

/** Whether at least this share of the values fits; most columns are nothing of a kind, which a few of their values show. */
function doMostFit(values: readonly SampledValue[], fits: Recogniser['fits'], share: number): boolean {
  let misfits = 0;
  for (const value of values) {
    if (fits(value)) continue;
    misfits += 1;
    if (values.length - misfits < share * values.length) return false;
  }
  return true;
}

function areCustomers(values: readonly SampledValue[], customerNumbers: ReadonlySet<string>): boolean {
  const known = values.filter(({ text }) => customerNumbers.has(text));
  const different = new Set(known.map(({ text }) => text));
  return different.size >= fewestCustomers && known.length >= shareOfCustomers * values.length;
}
