import type { archiveTasks as english } from '../en-US/archiveTasks';

export const archiveTasks: typeof english = {
  heading: '其他作業',
  import: { name: '匯入名單', hint: '來自工作表、Excel 或 CSV 檔案、剪貼簿；不重複，不遺失。' },
  evaluate: { name: '客戶評估', hint: '依年度評分：業績、合作態度、信用、資訊提供；誰達標、缺什麼、給什麼獎勵。' },
  credit: { name: '信用管理', hint: '誰逾期、誰超過額度；評審等級與額度；這一筆可不可以賣。' },
  portfolio: {
    name: '客戶組合：採購量、忠誠度、重要性',
    hint: '誰該珍惜、誰要盯緊、誰可培養、誰該淘汰；誰值得多花時間，誰花得太多。',
  },
  policy: {
    name: '政策：調整會怎樣？',
    hint: '先試調界線、權重與分數線，看看影響哪些客戶，再決定是否採用。',
  },
  upgrade: { name: '升級檔案', hint: '補上新的資料表和欄位，原有內容完全不動。' },
  check: { name: '檢查檔案', hint: '找出填錯、漏填、重複和過期的內容，能安全更正的可直接更正。' },
  print: { name: '列印客戶資料卡', hint: '單張或多張，A4 或 A5；也可列印空白調查表。' },
  changes: { name: '異動紀錄', hint: '誰在何時改了什麼、為什麼改。' },
  personalFacts: { name: '個人資訊', hint: '學歷、家庭、嗜好等，預設不啟用；每筆都註明用途和保存期限。' },
  issueCopy: { name: '發放副本', hint: '把選定的客戶和欄位做成檔案發給外部人員，並記入借閱登記。' },
  mergeCustomers: { name: '合併兩個客戶', hint: '同一家客戶重複時：一筆的全部內容歸到另一筆名下。' },
  personData: { name: '個人資料查詢與刪除', hint: '查出關於某人的全部資料：提供給本人，或應要求刪除。' },
  freeze: { name: '凍結為數值', hint: '方便沒有安裝增益集的同事查看；公式按一下就能還原。' },
  restoreFormulas: { name: '還原公式', hint: '解除凍結，預期價值重新隨變動更新。' },
  author: { name: '您的姓名', hint: '您所做的修改會以此姓名記錄。' },
};
