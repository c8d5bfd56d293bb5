import type { FunctionDescriptions } from '../functionDescriptions';

const probability = '实现的可能性：0 到 1 之间的数、百分比，或者“高”“中”“低”（80%、50%、20%）。';
const grades = '“高”“中”“低”代表的概率：一行或一列三个 0 到 1 之间的数。省略时为 80%、50%、20%。';
const scheme = '分级方案的名称（重点客户、VIP 客户金字塔），或两列区域：等级和累计比例。省略时按“重点客户”。';
const customers = '包含标题行的客户表：Customers[#All]。公式请放在这张表之外。';
const number = '客户编号，可以是多个。编号重复时取第一个客户。';

/** The arguments of SCORE and SCOREPARTS. */
const scoreInputs = {
  target: '当年销售目标，大于 0。',
  actual: '当年实际销售额。',
  attitude: '合作态度：优、良、中、差。',
  latePayments: '逾期付款的次数。',
  onTimePayments: '按时付款的次数。',
  information: '信息提供：优、良、中、差。',
  policy:
    '一行或一列九个数字：业绩、合作态度、信用、信息提供的满分（50、20、20、10），优、良、中、差的得分比例（100%、75%、50%、25%），每次逾期付款扣的分（5）。',
};

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
  SCORE: {
    description: '客户年度评估的总分（0 到 100）：业绩、合作态度、信用、信息提供。',
    parameters: scoreInputs,
  },
  SCOREPARTS: {
    description: '总分的四个部分，分四列：业绩、合作态度、信用、信息提供。每行一个客户。',
    parameters: scoreInputs,
  },
  GRADE: {
    description: '总分对应的等次：90 起为优，75 起为良，60 起为中，其余为差。',
    parameters: {
      score: '总分，0 到 100。',
      bands: '三个从大到小的数字（优、良、中的起点），或两列区域：等次和最低分。',
    },
  },
  REWARD: {
    description: '按规则为该总分和信用得分推荐的奖励。',
    parameters: {
      score: '总分，0 到 100。',
      creditPart: '其中信用部分的得分。',
      rules: '三列区域，例如 RewardRules：最低分、是否须信用满分（是或否）、奖励。',
      fullCredit: '信用部分的满分。省略时为 20。',
    },
  },
  CREDITSCORE: {
    description: '按评分卡计算的信用评分（0 到 100）：各要素的加权平均。空白要素按 0 计。',
    parameters: {
      factors: '一个客户的各要素得分（0 到 100），填一行或一列；或每行一个客户。',
      scorecard: '5C、5P 或 6A，或一行、一列权重，每个要素一个。省略时为 5C。',
    },
  },
  RATING: {
    description: '信用评分对应的信用等级：90 起 AAA，80 AA，70 A，60 BBB，50 BB，40 B，其余 C；有限制时相应降低。',
    parameters: {
      score: '信用评分，0 到 100。',
      daysOverdue: '最久未付账款的逾期天数：超过 30 天最高 BBB，超过 60 天最高 B。',
      bands: '两列区域：信用等级和最低分，或表 RatingBands。',
      knockOut: '客户被责令停业或因欠款被起诉时填“是”：等级为 C。',
      isNew: '新客户且未经审批时填“是”：最高 A。',
      caps: '最多三格：逾期多少天后最高 BBB（30）、最高 B（60），新客户的最高等级（A）。',
    },
  },
  CREDITLIMIT: {
    description: '按信用等级建议的信用额度：月均采购额 × 天数 ÷ 30 × 系数。不取整。',
    parameters: {
      monthlyPurchases: '有交货的月份的平均采购额。',
      days: '信用期限（天）。',
      rating: '信用等级，AAA 到 C。',
      factors: '两列区域：信用等级和系数，或表 RatingBands。省略时 AAA 1.5、AA 1、A 0.8、BBB 0.6、BB 0.4、B 0.2、C 0。',
    },
  },
  MAYSELL: {
    description: '现在可以赊销这笔金额吗？回答可以、不可以或须经理决定，并给出计算过程。',
    parameters: {
      amount: '准备销售的金额。',
      limit: '该客户的信用额度；尚未核定时留空。',
      exposure: '该客户的欠款，包括未完成订单。',
      overdueAmount: '其中已逾期的金额。',
      overdueDays: '最久一笔的逾期天数。',
      tolerance: '最多四个数字：可容许的逾期金额和天数（0、0），提醒的天数上限（30），须经理决定的天数上限（60）。',
    },
  },
  LOYALTY: {
    description: '客户忠诚度（0 到 100）：采购份额、订货规律、最近订货、合作年限。',
    parameters: {
      shareOfWallet: '客户采购同类产品中我们所占的份额，0 到 1。未知时填 ""，其余三项按比例折算为 100。',
      orderMonths: '最近 12 个月中有订单的月数。',
      daysSinceLastOrder: '距上次订单的天数。没有订单时填 ""。',
      years: '合作年限。未知时填 ""，按 0 计。',
      policy:
        '一行或一列七个数字：采购份额、订货规律、最近订货、合作年限的满分（40、30、15、15），近期订单的天数（30），久未下单的天数（365），满分年数（5）。',
    },
  },
  QUADRANT: {
    description: '客户在“销量 × 忠诚度”中的位置。达到起点即算较好的一侧；没有采购的客户不算大客户。',
    parameters: {
      volume: '最近 12 个月的采购额。',
      loyalty: '忠诚度，0 到 100。',
      volumeCut: '采购额达到多少算大客户，例如全部采购额的 MEDIAN。',
      loyaltyCut: '忠诚度达到多少算忠诚。省略时为 60。',
      names: '四个名称：量大且忠诚、量大不忠诚、量小但忠诚、量小不忠诚。',
    },
  },
  IMPORTANCE: {
    description: '客户的重要程度（百分点）：贡献份额减去时间份额。小于 0 表示投入过多。',
    parameters: {
      contributionShare: '该客户在销售额和毛利中的份额，0 到 1。',
      timeShare: '该客户在拜访时间中的份额，0 到 1。',
    },
  },
  AGEING: {
    description: '未收金额的账龄，一行：未到期、逾期 1–30 天、31–60 天、61–90 天、90 天以上。',
    parameters: {
      dueDates: '每张发票的到期日。',
      amounts: '每张发票的未收金额。空白单元格不计。',
      today: '计算账龄的日期，例如 TODAY()。',
      edges: '各账龄段的最后一天，从小到大。省略时为 30、60、90。',
    },
  },
};
