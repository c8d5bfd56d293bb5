import type { SettingFaults } from '../problemText';

/** What is wrong with values of the Settings sheet that are fit each by itself. */
export const settingFaults: SettingFaults = {
  wrongSum: (value) => `合计为 ${value}，应为 100。`,
  notFalling: (value) => `${value} 没有小于前一个值。`,
  lastNotZero: (value) => `最后一个等级须从 0 开始，而不是 ${value}。`,
  twice: (value) => `“${value}”出现了两次。`,
};
