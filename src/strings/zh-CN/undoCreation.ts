import type { undoCreation as english } from '../en-US/undoCreation';

export const undoCreation: typeof english = {
  title: '要撤销建档吗？',
  sheets: '以下工作表将被删除；若建档之后内容有改动，则不会删除：',
  othersStay: '其他工作表保持不变，之后可重新建档。',
  isFinal: '删除后 Excel 无法找回：Ctrl+Z 既不能撤销删除，也不能再撤销之前的操作。',
  confirm: '删除这些工作表',
};
