import type { FunctionDescriptions } from '../functionDescriptions';

const probability = '實現的可能性：0 到 1 之間的數、百分比，或者「高」「中」「低」（80%、50%、20%）。';
const grades = '「高」「中」「低」代表的機率：一列或一欄三個 0 到 1 之間的數。省略時為 80%、50%、20%。';
const scheme = '分級方案的名稱（重點客戶、VIP 客戶金字塔），或兩欄範圍：等級和累計比例。省略時依「重點客戶」。';
const customers = '包含標題列的客戶表：Customers[#All]。公式請放在這張表之外。';
const number = '客戶編號，可以是多個。編號重複時取第一個客戶。';

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
};
