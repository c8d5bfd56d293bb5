import type { Language } from '../archive/language';
import { languages } from '../archive/language';
import type { rowColourChoices } from '../archive/settings/settingChoices';
import type { ClassificationPolicy } from '../domain/classificationPolicy';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { TierScheme } from '../domain/tierScheme';
import type { FoundSettings } from './findSettings';
import { findSettings } from './findSettings';
import type { PolicySheets } from './policy/policySheets';
import { columnOfSheet } from './policy/policySheets';
import type { Freshness } from './readFreshness';
import { readFreshness } from './readFreshness';
import type { SettingsProblem } from './readSchemes';
import { readScheme } from './readSchemes';
import { readClassificationPolicy } from './settings/readClassificationPolicy';
import { SettingValues } from './settings/SettingValues';

export type RowColouring = (typeof rowColourChoices)[number]['id'];

/** What showing, classifying and colouring customers goes by; it stays readable while a rule of credit or evaluation is at fault. */
export interface BasicSettings {
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
  readonly scheme: TierScheme;
  readonly classification: ClassificationPolicy;
  readonly freshness: Freshness;
  readonly rowsColouredBy: RowColouring;
}

/**
 * Reads the settings that everything goes by. A setting that is not there or empty has its default (domain.md); one that says
 * something unusable is a problem and is never replaced by a default silently.
 */
export function readBasicSettings(sheets: PolicySheets): Outcome<BasicSettings, SettingsProblem> {
  const found = findSettingsIn(sheets);
  const values = new SettingValues(found, sheets.language);
  const classification = readClassificationPolicy(values);
  const rowsColouredBy = values.choiceOf('colourRowsBy', ['tier', 'rating', 'none']);
  const [problem] = values.problems;
  if (problem !== undefined) return fail(problem);
  const freshness = readFreshness(found);
  if (!freshness.ok) return freshness;
  const scheme = readScheme(schemeRowsOf(sheets), String(found.get('scheme')?.value ?? '').trim());
  if (!scheme.ok) return scheme;
  const language = String(found.get('language')?.value ?? '').trim();
  return succeed({
    language: languages.find((each) => each.toLowerCase() === language.toLowerCase()) ?? sheets.language,
    currency: String(found.get('currency')?.value ?? '').trim(),
    scheme: scheme.value,
    classification,
    freshness: freshness.value,
    rowsColouredBy,
  });
}

/** What each setting of the Settings table says. */
export function findSettingsIn(sheets: PolicySheets): FoundSettings {
  return findSettings({
    keys: columnOfSheet(sheets, 'settings', 'key'),
    settings: columnOfSheet(sheets, 'settings', 'setting'),
    values: columnOfSheet(sheets, 'settings', 'value'),
  });
}

function schemeRowsOf(sheets: PolicySheets): Parameters<typeof readScheme>[0] {
  return {
    schemes: columnOfSheet(sheets, 'tierSchemes', 'scheme'),
    rankedBy: columnOfSheet(sheets, 'tierSchemes', 'rankedBy'),
    tiers: columnOfSheet(sheets, 'tierSchemes', 'tier'),
    upTo: columnOfSheet(sheets, 'tierSchemes', 'upTo'),
    services: columnOfSheet(sheets, 'tierSchemes', 'service'),
  };
}
