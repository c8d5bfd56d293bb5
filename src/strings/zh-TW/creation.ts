import type { creation as english } from '../en-US/creation';

export const creation: typeof english = {
  title: (customers) => `可以建檔：${customers.text} 家客戶`,
  allFit: '所有內容都符合欄位要求。',
  totalsLeftOut: (row, label) => `第 ${row} 列「${label}」是加總，不是客戶，因此不會匯入。`,
  unfitTitle: (values) => `${values.text} 處內容不符合欄位要求`,
  unfitIntroduction: (column) => `這些內容不會遺失：原樣保留在「${column}」欄，對應欄位留空。`,
  unfitChoose: '點選一筆，即可在原表中檢視。',
  unfitPlace: (row, header) => `第 ${row} 列，${header}`,
  create: '建立檔案',
  creating: '正在建立檔案',
  readingList: (sheet) => `正在讀取「${sheet}」`,
  created: (customers) =>
    customers.value === 0 ? '檔案已建好。請在客戶表中填寫第一家客戶。' : `檔案已建好，共 ${customers.text} 家客戶。`,
};
