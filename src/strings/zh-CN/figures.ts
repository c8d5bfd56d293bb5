import type { figures as english } from '../en-US/figures';

export const figures: typeof english = {
  label: '客户档案中的汇总数据',
  asOf: (date) => `客户档案中的数据截至 ${date}。`,
  never: '客户档案里的购买额、应收账款和占比还没有从其他工作表汇总过来。',
  update: '更新数据',
  reading: '正在汇总销售、订单、发票和拜访',
  changes: (changed, all, date) => `截至 ${date}，${all.text} 家客户中有 ${changed.text} 家的数据会改变：`,
  column: (header, count) => `${header}：${count.text} 家`,
  typedStays: '其他工作表中查不到的客户，手工填写的内容保持不变。',
  write: '写入这些数据',
  writing: '正在更新数据',
  written: (changed) => `${changed.text} 家客户的数据已更新。`,
  upToDate: (date) => `所有数据均为最新，截至 ${date}。`,
  unassigned: (sheet, count) => `${sheet}：${count.text} 条记录的客户编号不在档案中`,
  unusable: (sheet, count) => `${sheet}：${count.text} 条记录缺少可识别的金额或日期`,
  leftOut: '未计入任何数据（可用“检查档案”找到它们）',
};
