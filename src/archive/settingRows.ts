import type { CellValue } from './cellValue';
import { defaultSchemes } from './defaultSchemes';
import type { Language } from './language';
import { languages } from './language';
import { normaliseHeader } from './normaliseHeader';
import { classificationSettings } from './settings/classificationSettings';
import { colourSettings } from './settings/colourSettings';
import { creditSettings } from './settings/creditSettings';
import { evaluationSettings } from './settings/evaluationSettings';
import { loyaltySettings } from './settings/loyaltySettings';
import type { SettingDefinition, SettingKey } from './settings/settingDefinition';
import { labelled } from './settings/settingDefinition';
import { rankedByChoices } from './tables/tierSchemesTable';

/** Every setting of the archive with its meaning; what domain.md calls policy values is here, but for the tables beside it. */
export const settingDefinitions: readonly SettingDefinition[] = [
  ...classificationSettings,
  ...evaluationSettings,
  ...creditSettings,
  ...loyaltySettings,
  ...colourSettings,
];

/** The setting that bears this name in any of the three languages. */
export function recogniseSetting(name: string): SettingKey | undefined {
  const wanted = normaliseHeader(name);
  return settingDefinitions.find(({ setting }) => languages.some((each) => normaliseHeader(setting[each]) === wanted))
    ?.key;
}

/** The first rows of the Settings table: key, setting, value, explanation. */
export function writeSettingRows(language: Language, currency: string): readonly (readonly CellValue[])[] {
  return settingDefinitions.map((definition) => writeSettingRow(definition, language, currency));
}

/** The row of one setting with the value that a new archive gets. */
export function writeSettingRow(
  { key, setting, explanation, initial }: SettingDefinition,
  language: Language,
  currency: string,
): readonly CellValue[] {
  return [key, setting[language], initial(language, currency), explanation[language]];
}

/** The first rows of the TierSchemes table: scheme, ranked by, tier, up to, service. */
export function writeSchemeRows(language: Language): readonly (readonly CellValue[])[] {
  return defaultSchemes.flatMap(({ name, rule, service }) =>
    rule.tiers.map(({ tier, upTo }, index) => [
      name[language],
      labelled(rankedByChoices, rule.rankedBy)(language),
      tier,
      upTo,
      service[index]?.[language] ?? '',
    ]),
  );
}
