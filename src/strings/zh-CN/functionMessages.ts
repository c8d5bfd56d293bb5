import type { FunctionMessages } from '../functionMessages';

export const functionMessages: FunctionMessages = {
  operand: {
    missing: (argument) => `缺少${argument}。`,
    notANumber: (argument) => `${argument}不是数字。`,
    negative: (argument) => `${argument}不能为负数。`,
    notAShare: (argument) => `${argument}必须在 0 到 1 之间。`,
    notAProbability: (argument) => `${argument}必须是 0 到 1 之间的数、百分比，或者“高”“中”“低”。`,
    errorValue: (argument) => `${argument}是错误值。`,
    notCalculatedYet: (argument) => `${argument}尚未计算完毕。`,
  },
  sizesDiffer: '各区域大小不一致。请使用大小相同的区域，或单个单元格。',
  gradesInvalid: '等级概率（grades）必须是三个 0 到 1 之间的比例，依次对应“高”“中”“低”。',
  unknownScheme: (name) =>
    `方案（scheme）：没有名为“${name}”的方案。请填写“重点客户”“VIP 客户金字塔”，或两列区域：等级和累计比例。`,
  schemeFault: {
    noTiers: () => '方案（scheme）：区域中没有等级。需要两列：等级和累计比例。',
    tierUnnamed: () => '方案（scheme）：有一个等级没有名称。',
    tierTwice: (tier) => `方案（scheme）：等级 ${tier} 重复。`,
    shareOutOfRange: (tier) => `方案（scheme）：等级 ${tier} 的累计比例必须大于 0 且不超过 1。`,
    sharesNotRising: (tier) => `方案（scheme）：等级 ${tier} 的累计比例必须大于前一级。`,
    lastShareNotOne: (tier) => `方案（scheme）：最后一级 ${tier} 的累计比例必须为 1。`,
  },
  valueNotAmongValues: '数值（value）不在全部数值（values）之中。',
  customersWithoutNumbers: '客户表（customers）中没有客户编号列。请填写包含标题行的整张表：Customers[#All]。',
  unknownCustomer: (number) => `客户表（customers）中没有编号为“${number}”的客户。`,
  unknownField: (field) => `字段（field）：客户表（customers）中没有“${field}”这一列。`,
  argumentNames: {
    marketPotential: '市场需求潜力（marketPotential）',
    expectedShare: '预期份额（expectedShare）',
    probability: '可能性（probability）',
    currentBusiness: '当前业务量（currentBusiness）',
    additionalVolume: '预期增加量（additionalVolume）',
    value: '数值（value）',
    values: '全部数值（values）',
    scheme: '方案（scheme）',
    number: '客户编号（number）',
  },
};
