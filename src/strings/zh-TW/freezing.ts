import type { freezing as english } from '../en-US/freezing';

export const freezing: typeof english = {
  title: '凍結為數值',
  introduction:
    '沒有安裝增益集的同事開啟活頁簿時，相關公式會顯示 #NAME?。凍結後這些公式顯示今天的數值；活頁簿會記住每一個公式，按一下就能還原。',
  meanwhile: '凍結期間，預期價值、忠誠度、象限和重要性不隨變動更新，也不能重新分級。',
  planning: '正在尋找公式',
  none: '這個活頁簿沒有需要增益集的公式。',
  bySheet: '會變成數值的公式',
  formulas: (count) => `${count.text} 個公式`,
  onSheet: (sheet, formulas) => `${sheet}：${formulas}`,
  freeze: '凍結為數值',
  freezing: '正在凍結公式',
  frozen: (count) => `${count.text} 個公式已變成數值，活頁簿可以交給同事了。`,
  restoreTitle: '還原公式',
  restoreIntroduction: '只要數值沒有被改過，公式就會還原，排序過也沒關係；新增的客戶也會得到公式。',
  restoredBySheet: '會還原的公式',
  nothingToRestore: '所有公式都已在原位。',
  left: (count) => `${count.text} 個儲存格在凍結期間被改過，會維持現狀`,
  place: (sheet, address) => `${sheet}，${address}`,
  restore: '還原公式',
  restoring: '正在還原公式',
  restored: '公式已恢復計算。',
  notice: (date) => `自 ${date} 起凍結為數值：預期價值不隨變動更新。`,
  noticeBy: (date, by) => `${by} 於 ${date} 凍結為數值：預期價值不隨變動更新。`,
  noticeUndated: '已凍結為數值：預期價值不隨變動更新。',
};
