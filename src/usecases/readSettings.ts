import { fieldOf } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { Choice } from '../archive/field';
import type { Language } from '../archive/language';
import { languages } from '../archive/language';
import { recogniseChoice } from '../archive/recogniseChoice';
import type { SettingKey } from '../archive/settingRows';
import { notPositiveChoices, roundingChoices, tieChoices } from '../archive/settingRows';
import type { ClassificationPolicy } from '../domain/classificationPolicy';
import { defaultClassificationPolicy } from '../domain/classificationPolicy';
import { readNumber, readShare } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { TierScheme } from '../domain/tierScheme';
import type { FoundSettings, SettingColumns } from './findSettings';
import { findSettings } from './findSettings';
import type { Freshness } from './readFreshness';
import { readFreshness } from './readFreshness';
import type { SchemeRows, SettingsProblem } from './readSchemes';
import { readScheme } from './readSchemes';

/** The columns of the Settings and TierSchemes tables; a column that is not there is empty. */
export interface SettingsSnapshot extends SettingColumns {
  readonly schemes: SchemeRows;
  /** The language of the headers, for an archive that lost the setting. */
  readonly headerLanguage: Language;
}

export interface ArchiveSettings {
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
  readonly scheme: TierScheme;
  readonly policy: ClassificationPolicy;
  readonly freshness: Freshness;
}

/**
 * Reads what the archive's Settings say. A setting that is not there or empty has its default (domain.md); one that says
 * something unusable is a problem and is never replaced by a default silently.
 */
export function readSettings(snapshot: SettingsSnapshot): Outcome<ArchiveSettings, SettingsProblem> {
  const values = findSettings(snapshot);
  const policy = readPolicy(values);
  if (!policy.ok) return policy;
  const freshness = readFreshness(values);
  if (!freshness.ok) return freshness;
  const scheme = readScheme(snapshot.schemes, String(values.get('scheme')?.value ?? '').trim());
  if (!scheme.ok) return scheme;
  const language = String(values.get('language')?.value ?? '').trim();
  return succeed({
    language: languages.find((each) => each.toLowerCase() === language.toLowerCase()) ?? snapshot.headerLanguage,
    currency: String(values.get('currency')?.value ?? '').trim(),
    scheme: scheme.value,
    policy: policy.value,
    freshness: freshness.value,
  });
}

function readPolicy(values: FoundSettings): Outcome<ClassificationPolicy, SettingsProblem> {
  const { grades, formerCountAs, tiers } = defaultClassificationPolicy;
  const stages = (fieldOf('customers', 'stage').choices ?? []).filter(({ id }) => id !== 'former');
  const problems: SettingsProblem[] = [];
  const read = <Value>(key: SettingKey, parse: (value: CellValue) => Value | undefined, usual: Value): Value => {
    const found = values.get(key);
    if (found === undefined) return usual;
    const value = parse(found.value);
    if (value !== undefined) return value;
    problems.push({ code: 'settingInvalid', details: { setting: found.setting, value: found.value } });
    return usual;
  };
  const policy: ClassificationPolicy = {
    grades: {
      high: read('probabilityHigh', parseShare, grades.high),
      medium: read('probabilityMedium', parseShare, grades.medium),
      low: read('probabilityLow', parseShare, grades.low),
    },
    formerCountAs: read('formerCountAs', chooseFrom(stages, ['prospect', 'existing'] as const), formerCountAs),
    tiers: {
      rounding: read(
        'boundaryRounding',
        chooseFrom(roundingChoices, ['halfUp', 'up', 'down'] as const),
        tiers.rounding,
      ),
      firstTierMinimum: read('firstTierMinimum', parseCount, tiers.firstTierMinimum),
      ties: read('ties', chooseFrom(tieChoices, ['better', 'worse'] as const), tiers.ties),
      notPositive: read(
        'notPositive',
        chooseFrom(notPositiveChoices, ['lastTier', 'ranked'] as const),
        tiers.notPositive,
      ),
    },
  };
  const [problem] = problems;
  return problem === undefined ? succeed(policy) : fail(problem);
}

function parseShare(value: CellValue): number | undefined {
  const share = readShare(value);
  return share.ok ? share.value : undefined;
}

function parseCount(value: CellValue): number | undefined {
  const count = readNumber(value);
  return count.ok && Number.isInteger(count.value) && count.value >= 0 ? count.value : undefined;
}

function chooseFrom<Id extends string>(
  choices: readonly Choice[],
  ids: readonly Id[],
): (value: CellValue) => Id | undefined {
  return (value) => {
    const choice = recogniseChoice(choices, String(value));
    return ids.find((id) => id === choice?.id);
  };
}
