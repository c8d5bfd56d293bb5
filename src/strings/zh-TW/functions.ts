import type { FunctionDescriptions } from '../functionDescriptions';

const probability = '實現的可能性：0 到 1 之間的數、百分比，或者「高」「中」「低」（80%、50%、20%）。';
const grades = '「高」「中」「低」代表的機率：一列或一欄三個 0 到 1 之間的數。省略時為 80%、50%、20%。';
const scheme = '分級方案的名稱（重點客戶、VIP 客戶金字塔），或兩欄範圍：等級和累計比例。省略時依「重點客戶」。';
const customers = '包含標題列的客戶表：Customers[#All]。公式請放在這張表之外。';
const number = '客戶編號，可以是多個。編號重複時取第一個客戶。';

/** The arguments of SCORE and SCOREPARTS. */
const scoreInputs = {
  target: '當年銷售目標，大於 0。',
  actual: '當年實際銷售額。',
  attitude: '合作態度：優、良、中、差。',
  latePayments: '逾期付款的次數。',
  onTimePayments: '準時付款的次數。',
  information: '資訊提供：優、良、中、差。',
  policy:
    '一列或一欄九個數字：業績、合作態度、信用、資訊提供的滿分（50、20、20、10），優、良、中、差的得分比例（100%、75%、50%、25%），每次逾期付款扣的分數（5）。',
};

export const functions: FunctionDescriptions = {
  EV: {
    description: '潛在客戶的預期價值：市場需求潛力 × 預期占有率 × 可能性。',
    parameters: {
      marketPotential: '該客戶的全部需求有多大，不小於 0。',
      expectedShare: '其中預計由我們取得的比例，0 到 1。',
      probability,
      grades,
    },
  },
  EVEXISTING: {
    description: '現有客戶的預期價值：目前業務量 + 預期增加量 × 可能性。',
    parameters: {
      currentBusiness: '該客戶目前向我們採購的金額。',
      additionalVolume: '預計該客戶還會增加的採購金額。',
      probability,
      grades,
    },
  },
  TIERS: {
    description: '依名次給出每個數值的等級：最好的客戶為 A，其次為 B、C，依此類推。',
    parameters: { values: '參加排名的數值，每個客戶一個；空白儲存格不參加排名。', scheme },
  },
  TIER: {
    description: '一個數值在全部數值中依名次所屬的等級。',
    parameters: { value: '該客戶的數值，必須在全部數值之中。', values: '全部客戶的數值。', scheme },
  },
  CARD: {
    description: '依編號取得客戶：儲存格顯示名稱，並附帶表中該客戶的全部資料（例如 =A1.電話）。',
    parameters: { number, customers },
  },
  FIELD: {
    description: '依編號取得客戶的一個欄位。給出多個編號或欄位時自動溢出：一個公式即可填滿整份清單。',
    parameters: { number, field: '欄標題，或欄位代號（phone、creditLimit），或其他語言的標題。', customers },
  },
  SCORE: {
    description: '客戶年度評估的總分（0 到 100）：業績、合作態度、信用、資訊提供。',
    parameters: scoreInputs,
  },
  SCOREPARTS: {
    description: '總分的四個部分，分成四欄：業績、合作態度、信用、資訊提供。每列一個客戶。',
    parameters: scoreInputs,
  },
  GRADE: {
    description: '總分對應的等第：90 起為優，75 起為良，60 起為中，其餘為差。',
    parameters: {
      score: '總分，0 到 100。',
      bands: '三個由大到小的數字（優、良、中的起點），或兩欄範圍：等第和最低分。',
    },
  },
  REWARD: {
    description: '依規則為該總分和信用得分建議的獎勵。',
    parameters: {
      score: '總分，0 到 100。',
      creditPart: '其中信用部分的得分。',
      rules: '三欄範圍，例如 RewardRules：最低分、是否須信用滿分（是或否）、獎勵。',
      fullCredit: '信用部分的滿分。省略時為 20。',
    },
  },
  CREDITSCORE: {
    description: '依評分卡計算的信用評分（0 到 100）：各要素的加權平均。空白要素以 0 計。',
    parameters: {
      factors: '一個客戶的各要素得分（0 到 100），填一列或一欄；或每列一個客戶。',
      scorecard: '5C、5P 或 6A，或一列、一欄權重，每個要素一個。省略時為 5C。',
    },
  },
  RATING: {
    description: '信用評分對應的信用等級：90 起 AAA，80 AA，70 A，60 BBB，50 BB，40 B，其餘 C；有限制時相應調降。',
    parameters: {
      score: '信用評分，0 到 100。',
      daysOverdue: '最久未付帳款的逾期天數：超過 30 天最高 BBB，超過 60 天最高 B。',
      bands: '兩欄範圍：信用等級和最低分，或表格 RatingBands。',
      knockOut: '客戶遭勒令停業或因欠款被起訴時填「是」：等級為 C。',
      isNew: '新客戶且未經核准時填「是」：最高 A。',
      caps: '最多三格：逾期幾天後最高 BBB（30）、最高 B（60），新客戶的最高等級（A）。',
    },
  },
  CREDITLIMIT: {
    description: '依信用等級建議的信用額度：月均採購額 × 天數 ÷ 30 × 係數。不取整數。',
    parameters: {
      monthlyPurchases: '有交貨的月份的平均採購額。',
      days: '信用期限（日）。',
      rating: '信用等級，AAA 到 C。',
      factors:
        '兩欄範圍：信用等級和係數，或表格 RatingBands。省略時 AAA 1.5、AA 1、A 0.8、BBB 0.6、BB 0.4、B 0.2、C 0。',
    },
  },
  MAYSELL: {
    description: '現在可以賒銷這筆金額嗎？回答可以、不可以或須主管決定，並列出計算過程。',
    parameters: {
      amount: '準備銷售的金額。',
      limit: '該客戶的信用額度；尚未核定時留空。',
      exposure: '該客戶的欠款，包括未完成訂單。',
      overdueAmount: '其中已逾期的金額。',
      overdueDays: '最久一筆的逾期天數。',
      tolerance: '最多四個數字：可容許的逾期金額和天數（0、0），提醒的天數上限（30），須主管決定的天數上限（60）。',
    },
  },
  LOYALTY: {
    description: '客戶忠誠度（0 到 100）：採購占有率、訂貨規律、最近訂貨、合作年數。',
    parameters: {
      shareOfWallet: '客戶採購同類產品中我們所占的比例，0 到 1。未知時填 ""，其餘三項依比例換算為 100。',
      orderMonths: '最近 12 個月中有訂單的月數。',
      daysSinceLastOrder: '距上次訂單的天數。沒有訂單時填 ""。',
      years: '合作年數。未知時填 ""，以 0 計。',
      policy:
        '一列或一欄七個數字：採購占有率、訂貨規律、最近訂貨、合作年數的滿分（40、30、15、15），近期訂單的天數（30），久未下單的天數（365），滿分年數（5）。',
    },
  },
  QUADRANT: {
    description: '客戶在「銷量 × 忠誠度」中的位置。達到起點即算較好的一側；沒有採購的客戶不算大客戶。',
    parameters: {
      volume: '最近 12 個月的採購額。',
      loyalty: '忠誠度，0 到 100。',
      volumeCut: '採購額達到多少算大客戶，例如全部採購額的 MEDIAN。',
      loyaltyCut: '忠誠度達到多少算忠誠。省略時為 60。',
      names: '四個名稱：量大且忠誠、量大不忠誠、量小但忠誠、量小不忠誠。',
    },
  },
  IMPORTANCE: {
    description: '客戶的重要程度（百分點）：貢獻占比減去時間占比。小於 0 表示投入過多。',
    parameters: {
      contributionShare: '該客戶在銷售額和毛利中的占比，0 到 1。',
      timeShare: '該客戶在拜訪時間中的占比，0 到 1。',
    },
  },
  AGEING: {
    description: '未收金額的帳齡，一列：未到期、逾期 1–30 天、31–60 天、61–90 天、超過 90 天。',
    parameters: {
      dueDates: '每張發票的到期日。',
      amounts: '每張發票的未收金額。空白儲存格不計。',
      today: '計算帳齡的日期，例如 TODAY()。',
      edges: '各帳齡級距的最後一天，由小到大。省略時為 30、60、90。',
    },
  },
};
