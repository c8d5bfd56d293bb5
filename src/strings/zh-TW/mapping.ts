import type { mapping as english } from '../en-US/mapping';

export const mapping: typeof english = {
  title: '核對各欄',
  introduction: (sheet) => `「${sheet}」的各欄將依下面的對應關係寫入檔案，不對的請改正。`,
  rows: (rows) => `${rows.text} 列`,
  columns: (columns) => `${columns.text} 欄`,
  toFields: (columns) => `已對應 ${columns.text} 欄`,
  extra: (columns) => `附加保留 ${columns.text} 欄`,
  leftOut: (columns) => `不匯入 ${columns.text} 欄`,
  noHeader: (letters) => `${letters} 欄（無標題）`,
  goesInto: (header) => `「${header}」寫入`,
  emptyColumn: '此欄沒有內容。',
  otherwise: '不對應檔案欄位',
  keepAsExtra: '作為附加欄保留',
  leaveOut: '不匯入',
  taken: (field) => `${field}（已使用）`,
  moved: (field, from) => `「${field}」已從「${from}」改到此欄；「${from}」改為附加欄保留。`,
  withoutName: (field) => `沒有任何一欄對應「${field}」。可以繼續，但客戶將沒有名稱。`,
  next: '繼續',
};
