import type {
  someValue as englishValue,
  unclassifiedReasons as englishUnclassified,
  unfitReasons as englishUnfit,
} from '../en-US/reasons';

export const unfitReasons: typeof englishUnfit = {
  notANumber: '不是數字',
  negative: '不能為負數',
  notAShare: '不是 0 到 100% 之間的占比',
  notAProbability: '既不是比例，也不是高、中、低',
  notADate: '不是日期',
  noSuchDay: '沒有這一天',
  ambiguousDate: '日和月可能顛倒',
  shortYear: '年份只有兩位數',
  swappedDate: '先前用 Excel 開啟時，日和月可能已對調',
  ambiguousNumber: '分不清點和逗號哪個是小數點',
  notAWholeNumber: '不是整數',
  unknownChoice: '不在可選項目之中',
  errorValue: '是表中的錯誤值',
  duplicateNumber: '客戶編號重複，已另編新號',
  digitsLost: '原表中已遺失部分數字',
  shortened: '已被 Excel 縮寫成 1.23E+11 之類',
  leadingZerosLost: '開頭的 0 似乎已遺失',
};

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
