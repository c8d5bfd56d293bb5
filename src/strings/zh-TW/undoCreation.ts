import type { undoCreation as english } from '../en-US/undoCreation';

export const undoCreation: typeof english = {
  title: '要復原建檔嗎？',
  sheets: '以下工作表將會刪除；若建檔之後內容有變更，則不會刪除：',
  othersStay: '其他工作表保持不變，之後可重新建檔。',
  isFinal: '刪除後 Excel 無法找回：Ctrl+Z 既不能復原刪除，也不能再復原先前的動作。',
  confirm: '刪除這些工作表',
};
