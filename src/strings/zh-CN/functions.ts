import type { FunctionDescriptions } from '../functionDescriptions';

const probability = '实现的可能性：0 到 1 之间的数、百分比，或者“高”“中”“低”（80%、50%、20%）。';
const grades = '“高”“中”“低”代表的概率：一行或一列三个 0 到 1 之间的数。省略时为 80%、50%、20%。';
const scheme = '分级方案的名称（重点客户、VIP 客户金字塔），或两列区域：等级和累计比例。省略时按“重点客户”。';
const customers = '包含标题行的客户表：Customers[#All]。公式请放在这张表之外。';
const number = '客户编号，可以是多个。编号重复时取第一个客户。';

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
  CARD: {
    description: '按编号取得客户：单元格显示名称，并附带表中该客户的全部资料（例如 =A1.电话）。',
    parameters: { number, customers },
  },
  FIELD: {
    description: '按编号取得客户的一个字段。给出多个编号或字段时自动溢出：一个公式即可填满整个列表。',
    parameters: { number, field: '列标题，或字段代号（phone、creditLimit），或其他语言的标题。', customers },
  },
};
