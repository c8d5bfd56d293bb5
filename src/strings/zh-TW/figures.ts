import type { figures as english } from '../en-US/figures';

export const figures: typeof english = {
  label: '客戶檔案中的彙總數字',
  asOf: (date) => `客戶檔案中的數字截至 ${date}。`,
  never: '客戶檔案裡的採購額、應收帳款和占比還沒有從其他工作表彙總過來。',
  update: '更新資料',
  reading: '正在彙總銷售、訂單、發票和拜訪',
  changes: (changed, all, date) => `截至 ${date}，${all.text} 家客戶中有 ${changed.text} 家的數字會改變：`,
  column: (header, count) => `${header}：${count.text} 家`,
  typedStays: '其他工作表中查不到的客戶，手動填寫的內容維持不變。',
  write: '寫入這些數字',
  writing: '正在更新資料',
  written: (changed) => `${changed.text} 家客戶的數字已更新。`,
  upToDate: (date) => `所有數字均為最新，截至 ${date}。`,
  unassigned: (sheet, count) => `${sheet}：${count.text} 筆紀錄的客戶編號不在檔案中`,
  unusable: (sheet, count) => `${sheet}：${count.text} 筆紀錄缺少可辨識的金額或日期`,
  leftOut: '未計入任何數字（可用「檢查檔案」找到它們）',
};
