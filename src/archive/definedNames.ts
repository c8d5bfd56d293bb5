import { defaultClassificationPolicy } from '../domain/classificationPolicy';
import type { DefinedNameId, FormulaWords } from './field';
import type { SettingKey } from './settingRows';

/** A name of the workbook for what a formula would otherwise have to look up in every row. */
export interface DefinedName {
  /** The same in every language, as are the names of tables. */
  readonly name: string;
  /** Its formula, with `=`; `writeDefinedName` calls it with the words of one archive. */
  readonly formula: (words: FormulaWords) => string;
}

const { grades, formerCountAs } = defaultClassificationPolicy;

/** The policy values that the expected value of every customer goes by (domain.md section 2), read from Settings. */
export const definedNames: Readonly<Record<DefinedNameId, DefinedName>> = {
  /** What high, medium and low stand for, a row of three shares. */
  probabilityGrades: {
    name: 'ProbabilityGrades',
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
    formula: (words) => `=${writeSetting(words, 'formerCountAs', words.choice('stage', formerCountAs))}`,
  },
};

/**
 * The value of a setting. One that is not there or empty has its default: INDEX alone would make an empty cell 0. Every row
 * of the archive asks, so this is written to calculate fast rather than to be short.
 */
function writeSetting({ settings }: FormulaWords, key: SettingKey, usual: string): string {
  const value = `INDEX(${settings('value')},MATCH("${key}",${settings('key')},0))`;
  return `IFERROR(IF(${value}="",${usual},${value}),${usual})`;
}
