import type { schemeFaults as english } from '../en-US/schemeFaults';

export const schemeFaults: typeof english = {
  noTiers: () => '方案中沒有等級。',
  tierUnnamed: () => '有一個等級沒有代號。',
  tierTwice: (tier) => `${tier} 級出現了兩次。`,
  shareOutOfRange: (tier) => `${tier} 級的累計占比須大於 0 且不超過 100%。`,
  sharesNotRising: (tier) => `${tier} 級的累計占比須大於上一級。`,
  lastShareNotOne: (tier) => `最後一級 ${tier} 的累計占比須為 100%，使每家客戶都有等級。`,
  rankedByUnknown: () => '方案的排序依據不在可用範圍之內。',
  unknownScheme: () => '設定工作表中沒有這個方案。',
};
