import type { SettingFaults } from '../problemText';

/** What is wrong with values of the Settings sheet that are fit each by itself. */
export const settingFaults: SettingFaults = {
  wrongSum: (value) => `合計為 ${value}，應為 100。`,
  notFalling: (value) => `${value} 沒有小於前一個值。`,
  lastNotZero: (value) => `最後一個等級須從 0 開始，而不是 ${value}。`,
  twice: (value) => `「${value}」出現了兩次。`,
};
