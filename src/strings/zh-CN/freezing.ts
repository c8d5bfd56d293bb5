import type { freezing as english } from '../en-US/freezing';

export const freezing: typeof english = {
  title: '冻结为数值',
  introduction:
    '没有安装加载项的同事打开工作簿时，相关公式会显示 #NAME?。冻结后这些公式显示今天的数值；工作簿会记住每一个公式，一键即可恢复。',
  meanwhile: '冻结期间，预期价值、忠诚度、象限和重要性不随改动更新，也不能重新分级。',
  planning: '正在查找公式',
  none: '此工作簿中没有依赖加载项的公式。',
  bySheet: '将变成数值的公式',
  formulas: (count) => `${count.text} 个公式`,
  onSheet: (sheet, formulas) => `${sheet}：${formulas}`,
  freeze: '冻结为数值',
  freezing: '正在冻结公式',
  frozen: (count) => `${count.text} 个公式已变成数值，工作簿可以发给同事了。`,
  restoreTitle: '恢复公式',
  restoreIntroduction: '只要数值未被改动，公式就会恢复，排过序也没关系；新增的客户也会得到公式。',
  restoredBySheet: '将恢复的公式',
  nothingToRestore: '所有公式都已在原位。',
  left: (count) => `${count.text} 个单元格在冻结期间被改过，将保持现状`,
  place: (sheet, address) => `${sheet}，${address}`,
  restore: '恢复公式',
  restoring: '正在恢复公式',
  restored: '公式已恢复计算。',
  notice: (date) => `自 ${date} 起已冻结为数值：预期价值不随改动更新。`,
  noticeBy: (date, by) => `${by} 于 ${date} 冻结为数值：预期价值不随改动更新。`,
  noticeUndated: '已冻结为数值：预期价值不随改动更新。',
};
