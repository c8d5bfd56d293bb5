import type { importDuplicates as english } from '../en-US/importDuplicates';

export const importDuplicates: typeof english = {
  heading: '是同一个吗？',
  introduction: '没有您的确认绝不合并。留在“以后再说”的不会导入，但会保留在单独的工作表上。',
  answered: (answered, pairs) => `${pairs.text} 对中已回答 ${answered.text} 对`,
  group: (reason, pairs) => `${reason}相同（${pairs.text}）`,
  reasons: { number: '编号', taxNumber: '税号', email: '邮箱', phone: '电话', name: '名称' },
  allSame: (pairs) => `${pairs.text} 对全部是同一个`,
  allDifferent: (pairs) => `${pairs.text} 对全部是两个`,
  pair: (row, name) => (name === '' ? `第 ${row} 行` : `第 ${row} 行：${name}`),
  withRecord: (record) => `档案中：${record}`,
  withRow: (row) => `名单第 ${row} 行`,
  same: '是同一个',
  different: '是两个',
  notNow: '以后再说',
  incoming: '名单',
  existingRecord: '档案',
  existingRow: '另一行',
  kept: '若相同则保留',
  equal: (fields) => `另有 ${fields.text} 个值相同。`,
};
