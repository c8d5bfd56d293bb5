import type { rewards as english } from '../en-US/rewards';

export const rewards: typeof english = {
  title: '决定奖励',
  heading: '奖励',
  notYet: '有了得分才能决定奖励。',
  saveOne: '保存决定',
  introduction: '程序按设置中的规则提出建议，由您决定；决定与建议不同时，请写明理由。',
  names: {
    none: '不奖励',
    bonus: '奖金',
    equipment: '提供设备',
    training: '培训',
    raiseCreditLimit: '提高信用额度',
  },
  recommended: (reward) => `建议：${reward}`,
  decided: (reward) => `已决定：${reward}`,
  because: (reason) => `理由：${reason}`,
  decisionOf: (name) => `对 ${name} 的决定`,
  reason: '理由',
  reasonOf: (name) => `对 ${name} 的决定理由`,
  reasonNeeded: '决定与建议不同，请写明理由。',
  undecided: '未决定',
  noneLeft: '所显示客户的奖励都已决定。',
  unsavedFirst: (count) => `${count.text} 项评估尚未保存，保存后才能决定奖励。`,
  acceptAll: (count) => `全部采纳 ${count.text} 项建议`,
  save: (count) => `保存 ${count.text} 项决定`,
  applying: '正在保存决定',
  applied: (count, leftOut) =>
    leftOut.value === 0
      ? `${count.text} 项决定已保存。`
      : `${count.text} 项决定已保存。${leftOut.text} 家客户未写入：其评估在此期间有变化，请再看一遍。`,
};
