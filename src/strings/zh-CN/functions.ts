import type { FunctionDescriptions } from '../functionDescriptions';

const probability = '实现的可能性：0 到 1 之间的数、百分比，或者“高”“中”“低”（80%、50%、20%）。';
const grades = '“高”“中”“低”代表的概率：一行或一列三个 0 到 1 之间的数。省略时为 80%、50%、20%。';
const scheme = '分级方案的名称（重点客户、VIP 客户金字塔），或两列区域：等级和累计比例。省略时按“重点客户”。';

export const functions: FunctionDescriptions = {
  EV: {
    description: '潜在客户的预期价值：市场需求潜力 × 预期份额 × 可能性。',
    parameters: {
      marketPotential: '该客户的全部需求有多大，不小于 0。',
      expectedShare: '其中预计由我们取得的份额，0 到 1。',
      probability,
      grades,
    },
  },
  EVEXISTING: {
    description: '现有客户的预期价值：当前业务量 + 预期增加量 × 可能性。',
    parameters: {
      currentBusiness: '该客户目前向我们采购的金额。',
      additionalVolume: '预计该客户还会增加的采购金额。',
      probability,
      grades,
    },
  },
  TIERS: {
    description: '按名次给出每个数值的等级：最好的客户为 A，其次为 B、C，以此类推。',
    parameters: { values: '参加排名的数值，每个客户一个；空单元格不参加排名。', scheme },
  },
  TIER: {
    description: '一个数值在全部数值中按名次所属的等级。',
    parameters: { value: '该客户的数值，必须在全部数值之中。', values: '全部客户的数值。', scheme },
  },
};
