import type { CellValue } from '../cellValue';
import { localise } from '../defineFields';
import type { ArchiveVersion, Choice } from '../field';
import type { Language, Localised } from '../language';

export type SettingKey =
  | 'language'
  | 'currency'
  | 'scheme'
  | 'probabilityHigh'
  | 'probabilityMedium'
  | 'probabilityLow'
  | 'formerCountAs'
  | 'boundaryRounding'
  | 'firstTierMinimum'
  | 'ties'
  | 'notPositive'
  | 'freshContact'
  | 'freshCredit'
  | 'freshOther'
  | EvaluationSettingKey
  | CreditSettingKey
  | LoyaltySettingKey
  | 'colourRowsBy';

/** Of the yearly evaluation (domain.md section 5). */
export type EvaluationSettingKey =
  | 'pointsPerformance'
  | 'pointsAttitude'
  | 'pointsCredit'
  | 'pointsInformation'
  | 'shareExcellent'
  | 'shareGood'
  | 'shareFair'
  | 'sharePoor'
  | 'latePaymentPenalty'
  | 'passMark'
  | 'gradeExcellent'
  | 'gradeGood'
  | 'gradeFair';

/** Of credit (domain.md section 7), beside the tables RatingBands and Scorecards. */
export type CreditSettingKey =
  | 'slowness0'
  | 'slowness30'
  | 'slowness60'
  | 'slownessMore'
  | 'overdueCapB'
  | 'overdueCapBBB'
  | 'newCustomerCap'
  | 'remindUpToDays'
  | 'managerUpToDays'
  | 'overdueToleranceAmount'
  | 'overdueToleranceDays'
  | 'exposureReceivables'
  | 'exposureOpenOrders'
  | 'reviewMonthsFirstTier'
  | 'reviewMonthsOthers';

/** Of volume and loyalty (domain.md section 6). */
export type LoyaltySettingKey =
  | 'loyaltyShareOfWallet'
  | 'loyaltyRegularity'
  | 'loyaltyRecency'
  | 'loyaltyYears'
  | 'loyaltyRecentDays'
  | 'loyaltyStaleDays'
  | 'loyaltyFullYears'
  | 'loyalFrom'
  | 'largeVolumeFrom'
  | 'medianVolume';

/**
 * What a setting can say. `share`: 0..1; `points`: 0..100; `money`: 0 or more; `days`, `months`, `years`, `count`: a whole number of
 * 0 or more, or of `least`; `choice`: one of its choices; `choiceOrMoney`: one of its choices, or a sum of 0 or more.
 */
export type SettingKind =
  'text' | 'share' | 'points' | 'money' | 'days' | 'months' | 'years' | 'count' | 'choice' | 'choiceOrMoney';

/** Kinds whose values are whole numbers. */
export const wholeSettingKinds: ReadonlySet<string> = new Set<SettingKind>(['days', 'months', 'years', 'count']);

export interface SettingDefinition {
  readonly key: SettingKey;
  readonly kind: SettingKind;
  readonly setting: Localised;
  readonly explanation: Localised;
  /** The version of the archive that brought it; absent for those that have been there from the beginning. */
  readonly since?: ArchiveVersion;
  /** Of a choice. */
  readonly choices?: readonly Choice[];
  /** The smallest whole number that it can be, where that is not 0. */
  readonly least?: number;
  /** Number format of the value, where it is not General. */
  readonly numberFormat?: string;
  /** The value that a new archive gets. */
  readonly initial: (language: Language, currency: string) => CellValue;
}

/** English, simplified, traditional. */
export type Words = readonly [string, string, string];

/** A setting that came with version 4 of the archive, with a number as its usual value. */
export function defineNumber(
  key: SettingKey,
  kind: Exclude<SettingKind, 'text' | 'choice'>,
  usual: number,
  setting: Words,
  explanation: Words,
  least = 0,
): SettingDefinition {
  return {
    key,
    kind,
    since: 4,
    setting: localise(...setting),
    explanation: localise(...explanation),
    ...(least > 0 && { least }),
    ...(kind === 'share' && { numberFormat: '0%' }),
    ...(kind === 'money' && { numberFormat: '#,##0.00' }),
    initial: () => usual,
  };
}

/** A setting that came with version 4 of the archive, with a choice as its usual value. */
export function defineChoice(
  key: SettingKey,
  kind: 'choice' | 'choiceOrMoney',
  choices: readonly Choice[],
  usual: string,
  setting: Words,
  explanation: Words,
): SettingDefinition {
  return {
    key,
    kind,
    since: 4,
    choices,
    setting: localise(...setting),
    explanation: localise(...explanation),
    ...(kind === 'choiceOrMoney' && { numberFormat: '#,##0.00' }),
    initial: labelled(choices, usual),
  };
}

/** The label of a choice as the value of a new archive. */
export function labelled(choices: readonly Choice[], id: string): (language: Language) => string {
  return (language) => choices.find((choice) => choice.id === id)?.label[language] ?? id;
}
