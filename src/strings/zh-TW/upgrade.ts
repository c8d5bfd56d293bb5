import type { upgrade as english } from '../en-US/upgrade';

export const upgrade: typeof english = {
  title: '升級客戶檔案',
  planning: '正在確定升級會新增什麼',
  introduction: '這份客戶檔案由增益集的早期版本建立。升級只新增下列空白內容，您的客戶、欄位、格式和公式都維持不變。',
  sheets: (sheets) => `新增 ${sheets.text} 張工作表`,
  columns: (columns) => `新增 ${columns.text} 欄，各在所屬表格的最後`,
  column: (column, table) => `${column}（${table}）`,
  settings: (settings) => `新增 ${settings.text} 項設定`,
  undoable: '只要還沒有人在新增內容中輸入資料，就可以復原升級。',
  apply: '升級',
  applying: '正在升級客戶檔案',
  applied: '客戶檔案已是最新版本。',
  upToDate: '客戶檔案已是最新版本，無須新增。',
  notice: '這份客戶檔案由增益集的早期版本建立。升級後可記錄聯絡人、訂單、應收帳款等內容。',
  seeUpgrade: '查看升級內容',
};
