import type { rewards as english } from '../en-US/rewards';

export const rewards: typeof english = {
  title: '決定獎勵',
  heading: '獎勵',
  notYet: '有了得分才能決定獎勵。',
  saveOne: '儲存決定',
  introduction: '程式依設定中的規則提出建議，由您決定；決定與建議不同時，請寫明理由。',
  names: {
    none: '不獎勵',
    bonus: '獎金',
    equipment: '提供設備',
    training: '教育訓練',
    raiseCreditLimit: '提高信用額度',
  },
  recommended: (reward) => `建議：${reward}`,
  decided: (reward) => `已決定：${reward}`,
  because: (reason) => `理由：${reason}`,
  decisionOf: (name) => `對 ${name} 的決定`,
  reason: '理由',
  reasonOf: (name) => `對 ${name} 的決定理由`,
  reasonNeeded: '決定與建議不同，請寫明理由。',
  undecided: '未決定',
  noneLeft: '所顯示客戶的獎勵都已決定。',
  unsavedFirst: (count) => `${count.text} 項評估尚未儲存，儲存後才能決定獎勵。`,
  acceptAll: (count) => `全部採納 ${count.text} 項建議`,
  save: (count) => `儲存 ${count.text} 項決定`,
  applying: '正在儲存決定',
  applied: (count, leftOut) =>
    leftOut.value === 0
      ? `${count.text} 項決定已儲存。`
      : `${count.text} 項決定已儲存。${leftOut.text} 家客戶未寫入：其評估在此期間有變動，請再看一次。`,
};
