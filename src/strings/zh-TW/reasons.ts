import { unfitWords } from '../../archive/unfitWords';
import type { someValue as englishValue, unclassifiedReasons as englishUnclassified } from '../en-US/reasons';

export const unfitReasons = unfitWords['zh-TW'];

export const unclassifiedReasons: typeof englishUnclassified = {
  missing: (field) => `缺少${field}`,
  notANumber: (field) => `${field}不是數字`,
  negative: (field) => `${field}為負數`,
  notAShare: (field) => `${field}不在 0 到 100% 之間`,
  notAProbability: (field) => `${field}既不是比例，也不是高、中、低`,
  errorValue: (field) => `${field}是錯誤值`,
  notCalculatedYet: (field) => `${field}尚未算出`,
};

export const someValue: typeof englishValue = '某項內容';
