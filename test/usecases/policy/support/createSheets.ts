import type { CellValue } from '../../../../src/archive/cellValue';
import type { Language } from '../../../../src/archive/language';
import { writeSchemeRows, writeSettingRows } from '../../../../src/archive/settingRows';
import { creditFactorChoices } from '../../../../src/archive/tables/creditChoices';
import { rewardChoices } from '../../../../src/archive/tables/evaluationChoices';
import { yesNoChoices } from '../../../../src/archive/yesNoChoices';
import { defaultCreditPolicy } from '../../../../src/domain/credit/creditPolicy';
import { defaultEvaluationPolicy } from '../../../../src/domain/evaluation/evaluationPolicy';
import type { TableColumns } from '../../../../src/usecases/figures/figuresSnapshot';
import type { PolicySheets } from '../../../../src/usecases/policy/policySheets';

/** The columns of a table with these rows. */
export function toColumns(fields: readonly string[], rows: readonly (readonly CellValue[])[]): TableColumns {
  return {
    rowCount: rows.length,
    columns: new Map(fields.map((field, column) => [field, rows.map((row) => row[column] ?? '')])),
  };
}

/** The Settings sheet of a new archive. */
export function createSheets(language: Language = 'en-US'): PolicySheets {
  const labelOf = (choices: typeof yesNoChoices, id: string): string =>
    choices.find((choice) => choice.id === id)?.label[language] ?? id;
  return {
    language,
    tables: new Map([
      ['settings', toColumns(['key', 'setting', 'value', 'explanation'], writeSettingRows(language, 'EUR'))],
      ['tierSchemes', toColumns(['scheme', 'rankedBy', 'tier', 'upTo', 'service'], writeSchemeRows(language))],
      [
        'ratingBands',
        toColumns(
          ['rating', 'scoreFrom', 'limitFactor', 'creditPeriod'],
          defaultCreditPolicy.bands.map((band) => [band.rating, band.scoreFrom, band.limitFactor, band.creditPeriod]),
        ),
      ],
      [
        'scorecards',
        toColumns(
          ['scorecard', 'factor', 'weight'],
          Object.entries(defaultCreditPolicy.scorecards).flatMap(([card, factors]) =>
            factors.map(({ factor, weight }) => [card, labelOf(creditFactorChoices, factor), weight]),
          ),
        ),
      ],
      [
        'rewardRules',
        toColumns(
          ['scoreFrom', 'needsFullCredit', 'reward'],
          defaultEvaluationPolicy.rewardRules.map((rule) => [
            rule.scoreFrom,
            labelOf(yesNoChoices, rule.needsFullCredit ? 'yes' : 'no'),
            labelOf(rewardChoices, rule.reward),
          ]),
        ),
      ],
    ]),
  };
}
