import { defaultClassificationPolicy } from '../domain/classificationPolicy';
import { defaultLoyaltyPolicy } from '../domain/loyalty/loyaltyPolicy';
import type { ArchiveVersion, DefinedNameId, FormulaWords, TableId } from './field';
import { quadrantChoices } from './fields/quadrantChoices';
import { quoteText } from './quoteHeader';
import type { SettingKey } from './settings/settingDefinition';
import { yesNoChoices } from './yesNoChoices';

/** A name of the workbook for what a formula or a validation list cannot well refer to itself. */
export interface DefinedName {
  /** The same in every language, as are the names of tables. */
  readonly name: string;
  /** The table that it reads, without which it cannot be defined. */
  readonly reads: TableId;
  /** The version of the archive that brought it; absent for those that have been there from the beginning. */
  readonly since?: ArchiveVersion;
  /** Its formula, with `=`; `writeDefinedName` calls it with the words of one archive. */
  readonly formula: (words: FormulaWords) => string;
}

const { grades, formerCountAs } = defaultClassificationPolicy;
const { fullPoints, recentDays, staleDays, fullYears, loyalFrom } = defaultLoyaltyPolicy;

/**
 * The policy values that the computed columns of every customer go by (domain.md sections 2, 6 and 7), read from Settings; and
 * the numbers that records may refer to: a validation list cannot name the column of a table, but a name that stands for it.
 */
export const definedNames: Readonly<Record<DefinedNameId, DefinedName>> = {
  /** What high, medium and low stand for, a row of three shares. */
  probabilityGrades: {
    name: 'ProbabilityGrades',
    reads: 'settings',
    formula: (words) =>
      writeRow([
        writeSetting(words, 'probabilityHigh', String(grades.high)),
        writeSetting(words, 'probabilityMedium', String(grades.medium)),
        writeSetting(words, 'probabilityLow', String(grades.low)),
      ]),
  },
  /** The stage by whose rule former customers count. */
  formerCountAs: {
    name: 'FormerCountAs',
    reads: 'settings',
    formula: (words) => `=${writeSetting(words, 'formerCountAs', words.choice('stage', formerCountAs))}`,
  },
  /** Full points of the four parts, then recent days, stale days and years for full points. */
  loyaltyPolicy: {
    name: 'LoyaltyPolicy',
    reads: 'settings',
    since: 4,
    formula: (words) =>
      writeRow([
        writeSetting(words, 'loyaltyShareOfWallet', String(fullPoints.shareOfWallet)),
        writeSetting(words, 'loyaltyRegularity', String(fullPoints.regularity)),
        writeSetting(words, 'loyaltyRecency', String(fullPoints.recency)),
        writeSetting(words, 'loyaltyYears', String(fullPoints.years)),
        writeSetting(words, 'loyaltyRecentDays', String(recentDays)),
        writeSetting(words, 'loyaltyStaleDays', String(staleDays)),
        writeSetting(words, 'loyaltyFullYears', String(fullYears)),
      ]),
  },
  loyaltyCut: {
    name: 'LoyaltyCut',
    reads: 'settings',
    since: 4,
    formula: (words) => `=${writeSetting(words, 'loyalFrom', String(loyalFrom))}`,
  },
  /** The sum in the settings, or else the median as it was measured; empty until there is one. */
  volumeCut: {
    name: 'VolumeCut',
    reads: 'settings',
    since: 4,
    formula: (words) => {
      const sum = writeSetting(words, 'largeVolumeFrom', '""');
      return `=IF(ISNUMBER(${sum}),${sum},${writeSetting(words, 'medianVolume', '""')})`;
    },
  },
  /** The words for the four quadrants, in the order of the function. */
  quadrantNames: {
    name: 'QuadrantNames',
    reads: 'settings',
    since: 4,
    formula: (words) => writeRow(quadrantChoices.map(({ id }) => words.choice('quadrant', id))),
  },
  exposureReceivables: {
    name: 'ExposureReceivables',
    reads: 'settings',
    since: 4,
    formula: (words) => writeSwitch(words, 'exposureReceivables'),
  },
  exposureOpenOrders: {
    name: 'ExposureOpenOrders',
    reads: 'settings',
    since: 4,
    formula: (words) => writeSwitch(words, 'exposureOpenOrders'),
  },
  customerNumbers: listKeys('CustomerNumbers', 'customers'),
  contactNumbers: listKeys('ContactNumbers', 'contacts'),
  orderNumbers: listKeys('OrderNumbers', 'orders'),
  productNumbers: listKeys('ProductNumbers', 'products'),
  creditReviewNumbers: listKeys('CreditReviewNumbers', 'creditReviews'),
};

/** By table that others refer to: the name that stands for the column of its numbers. */
export const keyListNames: Readonly<Partial<Record<TableId, DefinedNameId>>> = {
  customers: 'customerNumbers',
  contacts: 'contactNumbers',
  orders: 'orderNumbers',
  products: 'productNumbers',
  creditReviews: 'creditReviewNumbers',
};

function listKeys(name: string, table: TableId): DefinedName {
  return { name, reads: table, since: 2, formula: (words) => `=${words.keys(table)}` };
}

function writeRow(cells: readonly string[]): string {
  return `=CHOOSE({${cells.map((_, index) => index + 1).join(',')}},${cells.join(',')})`;
}

/** 0 where the setting says no in any way that the archive understands, else 1. */
function writeSwitch(words: FormulaWords, key: SettingKey): string {
  const no = yesNoChoices.filter(({ id }) => id === 'no');
  const texts = no.flatMap(({ label, synonyms }) => [...new Set(Object.values(label)), ...synonyms]);
  return `=IF(ISNUMBER(MATCH(${writeSetting(words, key, '"yes"')}&"",{${texts.map(quoteText).join(',')}},0)),0,1)`;
}

/**
 * The value of a setting. One that is not there or empty has its default: INDEX alone would make an empty cell 0. Every row
 * of the archive asks, so this is written to calculate fast rather than to be short.
 */
function writeSetting({ settings }: FormulaWords, key: SettingKey, usual: string): string {
  const value = `INDEX(${settings('value')},MATCH("${key}",${settings('key')},0))`;
  return `IFERROR(IF(${value}="",${usual},${value}),${usual})`;
}
