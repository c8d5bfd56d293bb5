import { readNumber } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { FoundSettings } from './findSettings';
import type { SettingsProblem } from './readSchemes';

/** After so many months a value is to be verified again (domain.md section 10); policy values. */
export interface Freshness {
  readonly contact: number;
  readonly credit: number;
  readonly other: number;
}

export type FreshnessGroup = keyof Freshness;

export const defaultFreshness: Freshness = { contact: 12, credit: 6, other: 24 };

/** The group whose usual limit the catalogue gives a field. */
export function freshnessGroup(freshForMonths: number): FreshnessGroup {
  if (freshForMonths <= defaultFreshness.credit) return 'credit';
  return freshForMonths <= defaultFreshness.contact ? 'contact' : 'other';
}

/** What the Settings say; a setting that is not there or empty has its default, one that is no number of months is a problem. */
export function readFreshness(found: FoundSettings): Outcome<Freshness, SettingsProblem> {
  const groups = { contact: 'freshContact', credit: 'freshCredit', other: 'freshOther' } as const;
  const read: Record<FreshnessGroup, number> = { ...defaultFreshness };
  for (const group of ['contact', 'credit', 'other'] as const) {
    const setting = found.get(groups[group]);
    if (setting === undefined) continue;
    const months = readNumber(setting.value);
    if (!months.ok || !Number.isInteger(months.value) || months.value < 1) {
      return fail({ code: 'settingInvalid', details: { setting: setting.setting, value: setting.value } });
    }
    read[group] = months.value;
  }
  return succeed(read);
}
