import type { check as english } from '../en-US/check';

export const check: typeof english = {
  title: '檢查客戶檔案',
  checking: '正在檢查客戶檔案',
  introduction: '逐表檢查，不變動任何內容。',
  start: '開始檢查',
  again: '重新檢查',
  sound: (records) => `已檢查 ${records.text} 筆紀錄，沒有發現問題。`,
  found: (findings, records) => `在 ${records.text} 筆紀錄中發現 ${findings.text} 處問題。點選一處可移至該儲存格。`,
  rules: {
    missingNumber: {
      name: (findings) => `沒有編號：${findings.text}`,
      hint: '沒有編號的紀錄無法被參照。更正會給它下一個可用編號。',
    },
    duplicateNumber: {
      name: (findings) => `編號重複：${findings.text}`,
      hint: '請給其中一筆換一個編號；如果是同一對象，請保留一筆，並將相關內容併過去。',
    },
    danglingReference: {
      name: (findings) => `指向不存在的紀錄：${findings.text}`,
      hint: '沒有任何紀錄使用這個編號。請補上該紀錄，或改正編號。',
    },
    supplyCycle: {
      name: (findings) => `供貨關係形成循環：${findings.text}`,
      hint: '這些客戶依序由下一個供貨，最後又回到自己。請改正其中一個經銷商。',
    },
    wrongType: {
      name: (findings) => `不是應有的數字、日期或代碼：${findings.text}`,
      hint: '加總、篩選和提醒都會漏掉它們。只有一種意思的文字，更正後會成為真正的數值或日期。',
    },
    unknownChoice: {
      name: (findings) => `不在選項中：${findings.text}`,
      hint: '篩選和分級會漏掉它們。意思相同的其他說法，更正後會改為選項中的寫法。',
    },
    strayCharacters: {
      name: (findings) => `多餘的空格和符號：${findings.text}`,
      hint: '前後空格、看不見的符號和全形數字，會讓相同的內容被當成不同。',
    },
    duplicateCustomer: {
      name: (findings) => `可能重複建檔：${findings.text}`,
      hint: '名稱、統一編號、電子郵件或電話與上方某個客戶相同。如果是同一客戶，請只保留一筆。',
    },
    missingRequired: {
      name: (findings) => `缺少內容：${findings.text}`,
      hint: '每筆紀錄必須有的內容，以及客戶所處階段應有的內容。',
    },
    paidBeyondInvoice: {
      name: (findings) => `收款超過發票金額：${findings.text}`,
      hint: '請更正收款金額，或將多出的部分記到所屬的發票上。',
    },
    datesReversed: {
      name: (findings) => `日期先後顛倒：${findings.text}`,
      hint: '這個日期不可能早於另一個日期。',
    },
    keptTooLong: {
      name: (findings) => `個人資訊已過保存期限：${findings.text}`,
      hint: '請刪除，或註明理由並改為較晚的日期。',
    },
    stale: {
      name: (findings) => `需要重新核實：${findings.text}`,
      hint: '請向客戶核實，然後在「最近核實日期」填入今天。期限（月）在「設定」表中。',
    },
  },
  onlyFirst: (listed) => `只列出前 ${listed.text} 處。`,
  fixable: (fixes) => `${fixes.text} 處可安全更正`,
  noNumber: '無編號',
  value: (field, value) => `${field}：${value}`,
  because: (value, reason) => `${value}（${reason}）`,
  change: (before, after) => `${before} → ${after}`,
  nothing: '（空白）',
  quoted: (text) => `「${text}」`,
  textForNumber: '以文字格式儲存',
  numberForText: '應逐位保留的代碼存成了數字',
  sameAs: (record) => `與 ${record} 相同`,
  another: '另一筆紀錄',
  invoiced: (amount) => `發票金額：${amount}`,
  before: (date) => `早於 ${date}`,
  neverVerified: '從未核實',
  groups: { contact: '聯絡與銷售資料', credit: '信用與競品資料', other: '其他資料' },
  fix: '更正',
  fixOf: (record, field) => `更正 ${record} 的${field}`,
  fixAll: (fixes) => `更正 ${fixes.text} 處可安全更正的內容…`,
  previewTitle: (fixes) => `更正 ${fixes.text} 個儲存格？`,
  previewHint: '只變動下列儲存格，其他內容不變。每處變動都會記入異動紀錄，並可一次全部復原。',
  apply: '更正',
  applying: '正在寫入更正',
  applied: (fixes) => `已更正 ${fixes.text} 個儲存格。`,
};
