import type { schemeFaults as english } from '../en-US/schemeFaults';

export const schemeFaults: typeof english = {
  noTiers: () => '方案中没有等级。',
  tierUnnamed: () => '有一个等级没有代号。',
  tierTwice: (tier) => `${tier} 级出现了两次。`,
  shareOutOfRange: (tier) => `${tier} 级的累计比例须大于 0 且不超过 100%。`,
  sharesNotRising: (tier) => `${tier} 级的累计比例须大于上一级。`,
  lastShareNotOne: (tier) => `最后一级 ${tier} 的累计比例须为 100%，使每家客户都有等级。`,
  rankedByUnknown: () => '方案的排序依据不在可用范围之内。',
  unknownScheme: () => '设置工作表中没有这个方案。',
};
