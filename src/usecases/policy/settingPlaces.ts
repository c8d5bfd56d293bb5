import type { SettingKey } from '../../archive/settings/settingDefinition';
import type { PolicySection } from './policyView';

/** Where a setting that is a policy value is shown; values of one group are often bound to each other. */
export interface SettingPlace {
  readonly section: PolicySection;
  readonly group: string;
}

const place = (
  section: PolicySection,
  group: string,
  ...keys: readonly SettingKey[]
): readonly (readonly [SettingKey, SettingPlace])[] => keys.map((key) => [key, { section, group }]);

/** The settings that a policy consists of, in the order in which they are shown. */
export const settingPlaces: ReadonlyMap<SettingKey, SettingPlace> = new Map([
  ...place('tiers', 'scheme', 'scheme'),
  ...place('tiers', 'ranking', 'firstTierMinimum', 'boundaryRounding', 'ties', 'notPositive', 'formerCountAs'),
  ...place('tiers', 'probability', 'probabilityHigh', 'probabilityMedium', 'probabilityLow'),
  ...place('evaluation', 'mark', 'passMark', 'latePaymentPenalty'),
  ...place('evaluation', 'points', 'pointsPerformance', 'pointsAttitude', 'pointsCredit', 'pointsInformation'),
  ...place('evaluation', 'gradeFrom', 'gradeExcellent', 'gradeGood', 'gradeFair'),
  ...place('evaluation', 'gradeShares', 'shareExcellent', 'shareGood', 'shareFair', 'sharePoor'),
  ...place('credit', 'slowness', 'slowness0', 'slowness30', 'slowness60', 'slownessMore'),
  ...place('credit', 'caps', 'overdueCapBBB', 'overdueCapB', 'newCustomerCap'),
  ...place('credit', 'overdue', 'remindUpToDays', 'managerUpToDays', 'overdueToleranceAmount', 'overdueToleranceDays'),
  ...place('credit', 'exposure', 'exposureReceivables', 'exposureOpenOrders'),
  ...place('credit', 'reviews', 'reviewMonthsFirstTier', 'reviewMonthsOthers'),
  ...place('loyalty', 'loyaltyPoints', 'loyaltyShareOfWallet', 'loyaltyRegularity', 'loyaltyRecency', 'loyaltyYears'),
  ...place('loyalty', 'cuts', 'loyalFrom', 'largeVolumeFrom'),
  ...place('loyalty', 'loyaltyRule', 'loyaltyRecentDays', 'loyaltyStaleDays', 'loyaltyFullYears'),
]);
