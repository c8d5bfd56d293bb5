import type { repair as english } from '../en-US/repair';

export const repair: typeof english = {
  title: '客户档案需要修复',
  introduction: (parts) => `缺少 ${parts.text} 处内容，可能是误删。其他内容没有改动。`,
  missingColumn: (column, table) => `“${table}”表的“${column}”列`,
  missingTable: (table) => `整张“${table}”表`,
  hint:
    '如果刚刚删除的是列或表格，按 Ctrl+Z 可连同内容一起恢复。' +
    '整张工作表删除后往往无法这样恢复，请查看文件的较早版本。修复只会补上空列。',
  repair: '修复',
  repairing: '正在修复客户档案',
  repaired: '客户档案已恢复完整。',
  lookAgain: '重新检查',
};
