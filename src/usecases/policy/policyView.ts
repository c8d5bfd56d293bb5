import type { CellValue } from '../../archive/cellValue';
import type { SettingKind } from '../../archive/settings/settingDefinition';

/** The tables on the Settings sheet in which policy values stand. */
export type PolicyTable = 'settings' | 'tierSchemes' | 'ratingBands' | 'scorecards' | 'rewardRules';

/** `table/item/field`, the same in every language: `settings/passMark/value`, `ratingBands/AAA/scoreFrom`. */
export type PolicyValueId = string;

/** The rules that values are shown under. */
export type PolicySection = 'tiers' | 'evaluation' | 'credit' | 'loyalty';

/** How a value is typed and written. */
export type PolicyValueKind = Exclude<SettingKind, 'text'> | 'factor';

/** One value of the policy, as a cell of the Settings sheet holds it. */
export interface PolicyValue {
  readonly id: PolicyValueId;
  readonly table: PolicyTable;
  /** The setting's key; `scheme|tier`; the rating; `scorecard|factor`; the reward, of a further rule for it `reward|2`. */
  readonly item: string;
  readonly field: string;
  readonly section: PolicySection;
  /** Values of one group are shown together, and are often bound to each other. */
  readonly group: string;
  readonly kind: PolicyValueKind;
  /** What it is called, in the language of the archive. */
  readonly name: string;
  /** What it means, where the Settings sheet says it. */
  readonly explanation?: string;
  readonly value: CellValue;
  /** What domain.md says; absent for rows that somebody has added. */
  readonly standard?: CellValue;
  readonly least?: number;
  readonly most?: number;
  /** What can be chosen, in the language of the archive. */
  readonly choices?: readonly string[];
}

/** The policy as it is in force and as it was. */
export interface PolicyView {
  readonly values: readonly PolicyValue[];
  /** Newest first. */
  readonly history: readonly PolicyHistoryEntry[];
  /** Years of which there are evaluations, newest first. */
  readonly years: readonly number[];
  /** What effects are found from. */
  readonly customers: number;
  /** ISO date of the figures. */
  readonly asOf: string;
  /** The archive's, in which money of the policy is. */
  readonly currency: string;
}

/** A value that was in force, and until when. */
export interface PolicyHistoryEntry {
  readonly entryNumber: string;
  readonly id: PolicyValueId;
  /** In the words of the archive at that time. */
  readonly name: string;
  readonly value: CellValue;
  /** ISO date; absent: since the beginning. */
  readonly validFrom?: string;
  /** ISO date of the day on which the next value began. */
  readonly validUntil: string;
  readonly changedBy: string;
  readonly reason: string;
}
