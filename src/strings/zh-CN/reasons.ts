import type {
  someValue as englishValue,
  unclassifiedReasons as englishUnclassified,
  unfitReasons as englishUnfit,
} from '../en-US/reasons';

export const unfitReasons: typeof englishUnfit = {
  notANumber: '不是数字',
  negative: '不能为负数',
  notAShare: '不是 0 到 100% 之间的份额',
  notAProbability: '既不是比例，也不是高、中、低',
  notADate: '不是日期',
  noSuchDay: '没有这一天',
  ambiguousDate: '日和月可能颠倒',
  shortYear: '年份只有两位',
  swappedDate: '此前用 Excel 打开时，日和月可能已颠倒',
  ambiguousNumber: '分不清点和逗号哪个是小数点',
  notAWholeNumber: '不是整数',
  unknownChoice: '不在可选项之中',
  errorValue: '是表中的错误值',
  duplicateNumber: '客户编号重复，已另编新号',
  digitsLost: '原表中已丢失部分数字',
  shortened: '已被 Excel 缩写成 1.23E+11 之类',
  leadingZerosLost: '开头的 0 似乎已丢失',
};

export const unclassifiedReasons: typeof englishUnclassified = {
  missing: (field) => `缺少${field}`,
  notANumber: (field) => `${field}不是数字`,
  negative: (field) => `${field}为负数`,
  notAShare: (field) => `${field}不在 0 到 100% 之间`,
  notAProbability: (field) => `${field}既不是比例，也不是高、中、低`,
  errorValue: (field) => `${field}是错误值`,
  notCalculatedYet: (field) => `${field}尚未算出`,
};

export const someValue: typeof englishValue = '某项内容';
