import type { importing as english } from '../en-US/importing';

export const importing: typeof english = {
  title: '匯入名單',
  steps: '匯入步驟',
  stepNames: {
    source: '名單',
    reading: '文字',
    table: '表格',
    mapping: '欄位',
    choices: '選項',
    duplicates: '重複',
    preview: '預覽',
  },
  next: '繼續',
  leave: '離開',
  leaveQuestion: {
    title: '要離開這次匯入嗎？',
    explanation: '目前什麼都還沒寫入。您在這裡做的設定將不會保留。',
    leave: '離開',
    stay: '繼續匯入',
  },
  replaceQuestion: {
    title: (file) => `要改讀「${file}」嗎？`,
    explanation: '您為目前名單做的設定將不會保留。',
    replace: '讀取新檔案',
    keep: '保留目前名單',
  },
  oneFile: '沒有讀取任何檔案：請一次只拖入一個檔案。',
  dropHere: '放開即可匯入該檔案',
  upgradeFirst: '為了記住每筆紀錄的來源，檔案還需要增加一張表格。',
  pasted: '貼上的內容',
  ofFile: (sheet, file) => `${file} 中的「${sheet}」`,
  ofSheet: (sheet) => `「${sheet}」`,
  records: (table, records) => {
    switch (table) {
      case 'customers':
        return `${records.text} 家客戶`;
      case 'contacts':
        return `${records.text} 位聯絡人`;
      case 'orders':
        return `${records.text} 張訂單`;
      case 'monthlySales':
        return `${records.text} 筆每月銷售`;
      case 'receivables':
        return `${records.text} 筆應收帳款`;
      case 'returns':
        return `${records.text} 筆退貨`;
      case 'products':
        return `${records.text} 項產品`;
      default:
        return `${records.text} 筆紀錄`;
    }
  },
  row: (row) => `第 ${row} 列`,
  empty: '空白',
};
