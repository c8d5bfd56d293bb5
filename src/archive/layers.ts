import { localise } from './defineFields';
import type { LayerId } from './field';
import type { Localised } from './language';

/** The names that stand in the band above the columns (003 calls four of them the layers of a customer file). */
export const layerNames: Readonly<Record<LayerId, Localised>> = {
  basic: localise('Basic data', '基础资料', '基本資料'),
  value: localise('Value', '客户价值', '客戶價值'),
  credit: localise('Credit', '信用资料', '信用資料'),
  operating: localise('Operating', '经营资料', '經營資料'),
  sales: localise('Sales performance', '销售业绩', '銷售業績'),
  file: localise('File', '档案管理', '檔案管理'),
  other: localise('Other', '其他', '其他'),
  contacts: localise('Contacts', '联系人', '聯絡人'),
  personalFacts: localise('Personal facts', '个人情况', '個人資訊'),
  monthlySales: localise('Monthly sales', '月度销售', '每月銷售'),
  orders: localise('Orders and contracts', '订单与合同', '訂單與合約'),
  receivables: localise('Receivables and payments', '应收与回款', '應收與收款'),
  returns: localise('Returns and discounts', '退货与折让', '退貨與折讓'),
  products: localise('Products', '产品', '產品'),
  tierHistory: localise('Changes of tier', '等级变动', '等級變動'),
  changeLog: localise('Changes', '变更记录', '異動紀錄'),
  loans: localise('Lending and issue', '借阅与发放', '借閱與發放'),
  imports: localise('Imported lists', '导入的列表', '匯入的清單'),
  evaluations: localise('Yearly evaluations', '年度评估', '年度評估'),
  creditReviews: localise('Credit reviews', '信用评审', '信用評審'),
  investigations: localise('Credit investigations', '信用调查', '信用調查'),
  visits: localise('Visits', '拜访记录', '拜訪紀錄'),
  policyHistory: localise('Earlier policies', '政策沿革', '政策沿革'),
  policyValues: localise('Policy values', '政策参数', '政策參數'),
  tierSchemes: localise('Tier schemes', '分级方案', '分級方案'),
  ratingBands: localise('Credit ratings', '信用等级', '信用等級'),
  scorecards: localise('Scorecards', '信用评分卡', '信用評分卡'),
  rewardRules: localise('Rewards', '奖励规则', '獎勵規則'),
};
