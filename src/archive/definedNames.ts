import { defaultClassificationPolicy } from '../domain/classificationPolicy';
import type { DefinedNameId, FormulaWords, TableId } from './field';
import type { SettingKey } from './settingRows';

/** A name of the workbook for what a formula or a validation list cannot well refer to itself. */
export interface DefinedName {
  /** The same in every language, as are the names of tables. */
  readonly name: string;
  /** The table that it reads, without which it cannot be defined. */
  readonly reads: TableId;
  /** Its formula, with `=`; `writeDefinedName` calls it with the words of one archive. */
  readonly formula: (words: FormulaWords) => string;
}

const { grades, formerCountAs } = defaultClassificationPolicy;

/**
 * The policy values that the expected value of every customer goes by (domain.md section 2), read from Settings; and the
 * numbers that records may refer to: a validation list cannot name the column of a table, but a name that stands for it.
 */
export const definedNames: Readonly<Record<DefinedNameId, DefinedName>> = {
  /** What high, medium and low stand for, a row of three shares. */
  probabilityGrades: {
    name: 'ProbabilityGrades',
    reads: 'settings',
    formula: (words) => {
      const shares = [
        writeSetting(words, 'probabilityHigh', String(grades.high)),
        writeSetting(words, 'probabilityMedium', String(grades.medium)),
        writeSetting(words, 'probabilityLow', String(grades.low)),
      ];
      return `=CHOOSE({1,2,3},${shares.join(',')})`;
    },
  },
  /** The stage by whose rule former customers count. */
  formerCountAs: {
    name: 'FormerCountAs',
    reads: 'settings',
    formula: (words) => `=${writeSetting(words, 'formerCountAs', words.choice('stage', formerCountAs))}`,
  },
  customerNumbers: listKeys('CustomerNumbers', 'customers'),
  contactNumbers: listKeys('ContactNumbers', 'contacts'),
  orderNumbers: listKeys('OrderNumbers', 'orders'),
  productNumbers: listKeys('ProductNumbers', 'products'),
};

/** By table that others refer to: the name that stands for the column of its numbers. */
export const keyListNames: Readonly<Partial<Record<TableId, DefinedNameId>>> = {
  customers: 'customerNumbers',
  contacts: 'contactNumbers',
  orders: 'orderNumbers',
  products: 'productNumbers',
};

function listKeys(name: string, table: TableId): DefinedName {
  return { name, reads: table, formula: (words) => `=${words.keys(table)}` };
}

/**
 * The value of a setting. One that is not there or empty has its default: INDEX alone would make an empty cell 0. Every row
 * of the archive asks, so this is written to calculate fast rather than to be short.
 */
function writeSetting({ settings }: FormulaWords, key: SettingKey, usual: string): string {
  const value = `INDEX(${settings('value')},MATCH("${key}",${settings('key')},0))`;
  return `IFERROR(IF(${value}="",${usual},${value}),${usual})`;
}
