import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { Policy } from './policy/policy';
import type { PolicySheets } from './policy/policySheets';
import type { BasicSettings } from './readBasicSettings';
import { findSettingsIn, readBasicSettings } from './readBasicSettings';
import type { SettingsProblem } from './readSchemes';
import { PolicyRows } from './settings/PolicyRows';
import { readCreditPolicy } from './settings/readCreditPolicy';
import { readEvaluationPolicy } from './settings/readEvaluationPolicy';
import { readLoyaltyPolicy } from './settings/readLoyaltyPolicy';
import { SettingValues } from './settings/SettingValues';

export interface ArchiveSettings extends BasicSettings {
  readonly policy: Policy;
  /** Median of the purchases of existing customers as it was measured last; absent until it was. */
  readonly medianVolume?: number;
}

/**
 * Reads all that the archive's Settings sheet says: the settings and the tables of schemes, ratings, scorecards and rewards. What is
 * not there or empty has its default (domain.md); what is unusable, or does not sum to 100, is a problem that names it.
 */
export function readSettings(sheets: PolicySheets): Outcome<ArchiveSettings, SettingsProblem> {
  const basic = readBasicSettings(sheets);
  if (!basic.ok) return basic;
  const { scheme, classification, language } = basic.value;
  const values = new SettingValues(findSettingsIn(sheets), language);
  const rowsOf = (table: ConstructorParameters<typeof PolicyRows>[1]): PolicyRows =>
    new PolicyRows(sheets, table, values);
  const policy: Policy = {
    scheme,
    classification,
    evaluation: readEvaluationPolicy(values, rowsOf('rewardRules')),
    credit: readCreditPolicy(values, rowsOf('ratingBands'), rowsOf('scorecards')),
    loyalty: readLoyaltyPolicy(values),
  };
  const medianVolume = values.measuredNumberOf('medianVolume');
  const [problem] = values.problems;
  if (problem !== undefined) return fail(problem);
  return succeed({ ...basic.value, policy, ...(medianVolume !== undefined && { medianVolume }) });
}
