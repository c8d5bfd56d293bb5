import { fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { defaultSchemes, findDefaultScheme } from '../../archive/defaultSchemes';
import type { Choice } from '../../archive/field';
import { ratingChoices } from '../../archive/fields/ratingChoices';
import { isBlank } from '../../archive/isBlank';
import { recogniseChoice } from '../../archive/recogniseChoice';
import { creditFactorChoices, scorecardChoices } from '../../archive/tables/creditChoices';
import { rewardChoices } from '../../archive/tables/evaluationChoices';
import { yesNoChoices } from '../../archive/yesNoChoices';
import { defaultCreditPolicy } from '../../domain/credit/creditPolicy';
import { defaultEvaluationPolicy } from '../../domain/evaluation/evaluationPolicy';
import { groupSchemeRows } from '../readSchemes';
import type { LocatedValue } from './locateValues';
import { columnOfSheet, rowsOfSheet } from './policySheets';
import type { PolicySheets } from './policySheets';
import type { PolicyTable, PolicyValueKind } from './policyView';

/** Schemes by name, those of the sheet first; a default one is known even if its rows were deleted. */
export function listSchemeNames(sheets: PolicySheets): readonly string[] {
  const there = groupSchemes(sheets).map(({ name }) => name);
  const usual = defaultSchemes.map(({ name }) => name[sheets.language]);
  return [...new Set([...there, ...usual])];
}

/** How far each tier of each scheme reaches. */
export function locateSchemes(sheets: PolicySheets): LocatedValue[] {
  const tiers = columnOfSheet(sheets, 'tierSchemes', 'tier');
  return groupSchemes(sheets).flatMap(({ name, rows }) => {
    const usual = findDefaultScheme(name)?.tiers;
    return rows.map((row) => {
      const tier = String(tiers[row] ?? '').trim();
      const cell = locateCell(sheets, 'tierSchemes', 'upTo', row, { kind: 'share', most: 1 });
      const standard = usual?.find((each) => each.tier === tier)?.upTo;
      return {
        ...cell,
        ...named('tierSchemes', `${name}|${tier}`, 'upTo', `${name} · ${tier}`),
        section: 'tiers' as const,
        group: `scheme/${name}`,
        ...(standard !== undefined && { standard }),
      };
    });
  });
}

/** From which score each rating begins, and what it stands for. */
export function locateBands(sheets: PolicySheets): LocatedValue[] {
  return rowsWith(sheets, 'ratingBands', 'rating').flatMap((row) => {
    const text = textAt(sheets, 'ratingBands', 'rating', row);
    const rating = recogniseChoice(ratingChoices, text)?.id ?? text;
    const usual = defaultCreditPolicy.bands.find((band) => band.rating === rating);
    const locate = (field: 'scoreFrom' | 'limitFactor' | 'creditPeriod', kind: PolicyValueKind, most?: number) => ({
      ...locateCell(sheets, 'ratingBands', field, row, { kind, ...(most !== undefined && { most }) }),
      ...named('ratingBands', rating, field, `${text} · ${headerOf(sheets, 'ratingBands', field)}`),
      section: 'credit' as const,
      group: 'bands',
      ...(usual && { standard: usual[field] }),
    });
    return [locate('scoreFrom', 'points', 100), locate('limitFactor', 'factor'), locate('creditPeriod', 'days')];
  });
}

/** What each factor of a scorecard weighs. */
export function locateScorecards(sheets: PolicySheets): LocatedValue[] {
  let card = '';
  return rowsWith(sheets, 'scorecards', 'factor').map((row) => {
    const text = textAt(sheets, 'scorecards', 'scorecard', row);
    card = text === '' ? card : (recogniseChoice(scorecardChoices, text)?.id ?? text);
    const factorText = textAt(sheets, 'scorecards', 'factor', row);
    const factor = recogniseChoice(creditFactorChoices, factorText)?.id ?? factorText;
    const usual = Object.entries(defaultCreditPolicy.scorecards).find(([id]) => id === card)?.[1];
    const standard = usual?.find((each) => each.factor === factor)?.weight;
    return {
      ...locateCell(sheets, 'scorecards', 'weight', row, { kind: 'share', most: 1 }),
      ...named('scorecards', `${card}|${factor}`, 'weight', `${card} · ${factorText}`),
      section: 'credit' as const,
      group: `scorecard/${card}`,
      ...(standard !== undefined && { standard }),
    };
  });
}

/** Which score each reward asks for; the rewards themselves are given, and name their rules wherever these are sorted to. */
export function locateRewards(sheets: PolicySheets): LocatedValue[] {
  const seen = new Map<string, number>();
  return rowsWith(sheets, 'rewardRules', 'reward').flatMap((row) => {
    const text = textAt(sheets, 'rewardRules', 'reward', row);
    const reward = recogniseChoice(rewardChoices, text)?.id ?? text;
    const usual = defaultEvaluationPolicy.rewardRules.find((rule) => rule.reward === reward);
    const place = (seen.get(reward) ?? 0) + 1;
    seen.set(reward, place);
    const item = place === 1 ? reward : `${reward}|${place}`;
    const name = (field: string): string => `${text} · ${headerOf(sheets, 'rewardRules', field)}`;
    const shown = { section: 'evaluation', group: 'rewards' } as const;
    return [
      {
        ...locateCell(sheets, 'rewardRules', 'scoreFrom', row, { kind: 'points', most: 100 }),
        ...named('rewardRules', item, 'scoreFrom', name('scoreFrom')),
        ...shown,
        ...(usual && { standard: usual.scoreFrom }),
      },
      {
        ...locateCell(sheets, 'rewardRules', 'needsFullCredit', row, { kind: 'choice' }),
        ...named('rewardRules', item, 'needsFullCredit', name('needsFullCredit')),
        ...shown,
        choices: labelsOf(yesNoChoices, sheets),
        ...(usual && { standard: labelOf(yesNoChoices, usual.needsFullCredit ? 'yes' : 'no', sheets) }),
      },
    ];
  });
}

function groupSchemes(sheets: PolicySheets): ReturnType<typeof groupSchemeRows> {
  return groupSchemeRows({
    schemes: columnOfSheet(sheets, 'tierSchemes', 'scheme'),
    rankedBy: columnOfSheet(sheets, 'tierSchemes', 'rankedBy'),
    tiers: columnOfSheet(sheets, 'tierSchemes', 'tier'),
    upTo: columnOfSheet(sheets, 'tierSchemes', 'upTo'),
    services: columnOfSheet(sheets, 'tierSchemes', 'service'),
  });
}

function rowsWith(sheets: PolicySheets, table: PolicyTable, field: string): number[] {
  const column = columnOfSheet(sheets, table, field);
  return Array.from({ length: rowsOfSheet(sheets, table) }, (_, row) => row).filter(
    (row) => !isBlank(column[row] ?? ''),
  );
}

function textAt(sheets: PolicySheets, table: PolicyTable, field: string, row: number): string {
  return String(columnOfSheet(sheets, table, field)[row] ?? '').trim();
}

function locateCell(
  sheets: PolicySheets,
  table: PolicyTable,
  field: string,
  row: number,
  limits: { readonly kind: PolicyValueKind; readonly most?: number },
): { readonly value: CellValue; readonly row: number; readonly kind: PolicyValueKind; readonly least?: number } {
  const value = columnOfSheet(sheets, table, field)[row] ?? '';
  return { value, row, ...limits, ...(limits.kind !== 'choice' && { least: 0 }) };
}

function named(
  table: PolicyTable,
  item: string,
  field: string,
  name: string,
): Pick<LocatedValue, 'id' | 'table' | 'item' | 'field' | 'name'> {
  return { id: `${table}/${item}/${field}`, table, item, field, name };
}

function headerOf({ language }: PolicySheets, table: PolicyTable, field: string): string {
  return fieldOf(table, field).header[language];
}

function labelsOf(choices: readonly Choice[], { language }: PolicySheets): readonly string[] {
  return choices.map(({ label }) => label[language]);
}

function labelOf(choices: readonly Choice[], id: string, { language }: PolicySheets): string {
  return choices.find((choice) => choice.id === id)?.label[language] ?? id;
}
