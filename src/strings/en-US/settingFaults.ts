import type { SettingFaults } from '../problemText';

/** What is wrong with values of the Settings sheet that are fit each by itself. */
export const settingFaults: SettingFaults = {
  wrongSum: (value) => `Together they make ${value}; they have to make 100.`,
  notFalling: (value) => `${value} does not lie below the value that comes before it.`,
  lastNotZero: (value) => `The last rating has to begin at 0, not at ${value}.`,
  twice: (value) => `“${value}” stands there twice.`,
};
