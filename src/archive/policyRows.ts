import { defaultCreditPolicy } from '../domain/credit/creditPolicy';
import { defaultEvaluationPolicy } from '../domain/evaluation/evaluationPolicy';
import { choiceOf, fieldOf } from './catalogue';
import type { CellValue } from './cellValue';
import type { TableId } from './field';
import type { Language } from './language';
import type { AppendedRecords } from './plan';
import { writeSchemeRows, writeSettingRows } from './settingRows';

/** The tables that hold policy; all of them stand on the Settings sheet. */
export const policyTables = ['settings', 'tierSchemes', 'ratingBands', 'scorecards', 'rewardRules'] as const;

export type PolicyTableId = (typeof policyTables)[number];

/** Whether a table holds policy rather than records of customers. */
export function isPolicyTable(table: TableId): table is PolicyTableId {
  return policyTables.some((id) => id === table);
}

/** The first rows of a policy table as domain.md has its values, in the words of the archive's language. */
export function writePolicyRecords(table: PolicyTableId, language: Language, currency: string): AppendedRecords {
  switch (table) {
    case 'settings':
      return {
        table,
        fields: ['key', 'setting', 'value', 'explanation'],
        records: writeSettingRows(language, currency),
      };
    case 'tierSchemes':
      return { table, fields: ['scheme', 'rankedBy', 'tier', 'upTo', 'service'], records: writeSchemeRows(language) };
    case 'ratingBands':
      return { table, fields: ['rating', 'scoreFrom', 'limitFactor', 'creditPeriod'], records: writeBandRows() };
    case 'scorecards':
      return { table, fields: ['scorecard', 'factor', 'weight'], records: writeScorecardRows(language) };
    case 'rewardRules':
      return { table, fields: ['scoreFrom', 'needsFullCredit', 'reward'], records: writeRewardRows(language) };
  }
}

function writeBandRows(): readonly (readonly CellValue[])[] {
  return defaultCreditPolicy.bands.map(({ rating, scoreFrom, limitFactor, creditPeriod }) => [
    rating,
    scoreFrom,
    limitFactor,
    creditPeriod,
  ]);
}

function writeScorecardRows(language: Language): readonly (readonly CellValue[])[] {
  const field = fieldOf('scorecards', 'factor');
  return Object.entries(defaultCreditPolicy.scorecards).flatMap(([scorecard, factors]) =>
    factors.map(({ factor, weight }) => [scorecard, choiceOf(field, factor).label[language], weight]),
  );
}

function writeRewardRows(language: Language): readonly (readonly CellValue[])[] {
  const [needed, reward] = [fieldOf('rewardRules', 'needsFullCredit'), fieldOf('rewardRules', 'reward')];
  return defaultEvaluationPolicy.rewardRules.map((rule) => [
    rule.scoreFrom,
    choiceOf(needed, rule.needsFullCredit ? 'yes' : 'no').label[language],
    choiceOf(reward, rule.reward).label[language],
  ]);
}
