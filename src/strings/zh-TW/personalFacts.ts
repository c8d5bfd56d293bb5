import type { personalFacts as english } from '../en-US/personalFacts';

export const personalFacts: typeof english = {
  title: '個人資訊',
  looking: '正在尋找該表格',
  introduction:
    '聯絡人的學歷、家庭、嗜好和習慣有助於認識一個人，但也是受法律保護的個人資料。' +
    '因此只有在您要求時才記錄，並單獨放在一張工作表上。',
  rules: '如果要記錄：',
  listed: [
    '只記目的所需的內容，並在旁邊寫明目的（GDPR 第 5 條、《個人資料保護法》第 5 條）。',
    '為每筆內容註明保存期限，夠用即可；「檢查檔案」會列出已過期限的內容（《個人資料保護法》第 11 條）。',
    '當事人有權查詢所記內容，並要求更正或刪除。',
    '信仰、健康、政治立場等內容不要記在這裡。',
    '發放客戶檔案副本時不含個人資訊。',
  ],
  isOff: '目前不記錄個人資訊。',
  isOn: (sheet) => `個人資訊記在「${sheet}」工作表上。`,
  needsUpgrade: '個人資訊屬於聯絡人，而這份客戶檔案還沒有聯絡人表格。請先升級。',
  add: '新增該表格',
  adding: '正在新增該表格',
  added: '已新增個人資訊表格。',
  remove: '移除該表格',
  removing: '正在移除該表格',
  removed: '已移除個人資訊表格。',
  onlyEmpty: '表格為空時可以移除。',
};
