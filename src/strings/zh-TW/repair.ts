import type { repair as english } from '../en-US/repair';

export const repair: typeof english = {
  title: '客戶檔案需要修復',
  introduction: (parts) => `缺少 ${parts.text} 處內容，可能是誤刪。其他內容沒有變更。`,
  missingColumn: (column, table) => `「${table}」表的「${column}」欄`,
  missingTable: (table) => `整張「${table}」表`,
  hint:
    '如果剛剛刪除的是欄或表格，按 Ctrl+Z 可連同內容一起還原。' +
    '整張工作表刪除後往往無法這樣還原，請查看檔案的較早版本。修復只會補上空欄。',
  repair: '修復',
  repairing: '正在修復客戶檔案',
  repaired: '客戶檔案已恢復完整。',
  lookAgain: '重新檢查',
};
