import type { LoyaltyPolicy } from '../../domain/loyalty/loyaltyPolicy';
import type { SettingValues } from './SettingValues';

/** What the settings say of volume and loyalty (domain.md section 6). */
export function readLoyaltyPolicy(values: SettingValues): LoyaltyPolicy {
  values.requireSum(['loyaltyShareOfWallet', 'loyaltyRegularity', 'loyaltyRecency', 'loyaltyYears'], 100);
  values.requireFalling(['loyaltyStaleDays', 'loyaltyRecentDays']);
  return {
    fullPoints: {
      shareOfWallet: values.numberOf('loyaltyShareOfWallet'),
      regularity: values.numberOf('loyaltyRegularity'),
      recency: values.numberOf('loyaltyRecency'),
      years: values.numberOf('loyaltyYears'),
    },
    recentDays: values.numberOf('loyaltyRecentDays'),
    staleDays: values.numberOf('loyaltyStaleDays'),
    fullYears: values.numberOf('loyaltyFullYears'),
    loyalFrom: values.numberOf('loyalFrom'),
    largeVolumeFrom: values.choiceOrMoney('largeVolumeFrom', 'median'),
  };
}
