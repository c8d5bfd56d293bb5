import type { mapping as english } from '../en-US/mapping';

export const mapping: typeof english = {
  title: '核对各列',
  introduction: (sheet) => `“${sheet}”的各列将按下面的对应关系写入档案，不对的请改正。`,
  rows: (rows) => `${rows.text} 行`,
  columns: (columns) => `${columns.text} 列`,
  toFields: (columns) => `已对应 ${columns.text} 列`,
  extra: (columns) => `附加保留 ${columns.text} 列`,
  leftOut: (columns) => `不导入 ${columns.text} 列`,
  noHeader: (letters) => `${letters} 列（无标题）`,
  goesInto: (header) => `“${header}”写入`,
  emptyColumn: '此列没有内容。',
  otherwise: '不对应档案字段',
  keepAsExtra: '作为附加列保留',
  leaveOut: '不导入',
  taken: (field) => `${field}（已使用）`,
  moved: (field, from) => `“${field}”已从“${from}”改到此列；“${from}”改为附加列保留。`,
  withoutName: (field) => `没有列对应“${field}”。可以继续，但客户将没有名称。`,
  next: '继续',
};
