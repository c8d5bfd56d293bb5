import type { firstRun as english } from '../en-US/firstRun';

export const firstRun: typeof english = {
  title: '建立客戶檔案',
  introduction: '所有客戶集中在一張表中，依預期價值排序，以 A、B、C 分級上色。',
  choices: '如何開始？',
  fromSheet: (sheet) => `用「${sheet}」建檔`,
  fromSheetHint: '先逐欄核對。原工作表維持不變。',
  fromElsewhere: '用檔案名單建檔',
  fromElsewhereHint: 'Excel 或 CSV：選擇檔案、拖到這個窗格，或貼上儲存格。',
  noList: (sheet) => `「${sheet}」中沒有名單。若要從名單建檔，請先開啟名單所在的工作表。`,
  empty: '建立空白檔案',
  emptyHint: '只建好表格，客戶由您填寫。',
  sample: '用範例資料試試看',
  sampleHint: '十二家虛構客戶，隨意操作。',
  language: '檔案語言',
  currency: '幣別',
  usualCurrencies: '常用',
  otherCurrencies: '其他幣別',
};
