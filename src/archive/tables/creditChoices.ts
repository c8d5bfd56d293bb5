import type { CreditFactor, ScorecardId } from '../../domain/credit/creditPolicy';
import { localise } from '../defineFields';
import type { Choice } from '../field';

/** The three customary scorecards (002, 004). Their names are the same everywhere. */
export const scorecardChoices: readonly (Choice & { readonly id: ScorecardId })[] = (['5C', '5P', '6A'] as const).map(
  (id) => ({ id, label: localise(id, id, id), synonyms: [`${id}评分卡`, `${id}評分卡`] }),
);

/** The factors of all three, in their order. */
export const creditFactorChoices: readonly (Choice & { readonly id: CreditFactor })[] = [
  { id: 'character', label: localise('Character', '品格', '品格'), synonyms: ['品质', '品德'] },
  { id: 'capacity', label: localise('Capacity', '偿付能力', '償付能力'), synonyms: ['能力'] },
  { id: 'capital', label: localise('Capital', '资本', '資本'), synonyms: [] },
  { id: 'collateral', label: localise('Collateral', '抵押担保', '抵押擔保'), synonyms: ['抵押', '担保', '擔保'] },
  {
    id: 'conditions',
    label: localise('Conditions', '经营环境', '經營環境'),
    synonyms: ['条件', '條件', '环境', '環境'],
  },
  { id: 'people', label: localise('People', '人的因素', '人的因素'), synonyms: ['personal', '个人', '個人'] },
  { id: 'purpose', label: localise('Purpose', '资金用途', '資金用途'), synonyms: ['目的', '用途'] },
  { id: 'payment', label: localise('Payment', '还款来源', '還款來源'), synonyms: ['还款', '還款'] },
  { id: 'protection', label: localise('Protection', '债权保障', '債權保障'), synonyms: ['保障'] },
  { id: 'perspective', label: localise('Perspective', '发展前景', '發展前景'), synonyms: ['前景', '展望'] },
  { id: 'economic', label: localise('Economic', '经济因素', '經濟因素'), synonyms: ['经济', '經濟'] },
  { id: 'technical', label: localise('Technical', '技术因素', '技術因素'), synonyms: ['技术', '技術'] },
  { id: 'managerial', label: localise('Managerial', '管理因素', '管理因素'), synonyms: ['管理'] },
  {
    id: 'organisational',
    label: localise('Organisational', '组织因素', '組織因素'),
    synonyms: ['organizational', '组织', '組織'],
  },
  { id: 'financial', label: localise('Financial', '财务因素', '財務因素'), synonyms: ['财务', '財務'] },
  { id: 'commercial', label: localise('Commercial', '商业因素', '商業因素'), synonyms: ['商业', '商業'] },
];

/** What makes a customer a C whatever its score (domain.md section 7). */
export const knockOutChoices: readonly Choice[] = [
  { id: 'none', label: localise('None', '无', '無'), synonyms: ['no', '没有', '沒有'] },
  {
    id: 'stopBusiness',
    label: localise('Ordered to stop business', '被责令停业', '被勒令停業'),
    synonyms: ['stopped', '停业', '停業', '责令停业', '勒令停業'],
  },
  {
    id: 'sued',
    label: localise('Sued over payment', '因欠款被起诉', '因欠款被起訴'),
    synonyms: ['sued', '被起诉', '被起訴', '诉讼', '訴訟'],
  },
];

export const reviewStateChoices: readonly Choice[] = [
  { id: 'draft', label: localise('Draft', '草稿', '草稿'), synonyms: [] },
  { id: 'decided', label: localise('Decided', '已决定', '已決定'), synonyms: ['已审批', '已核准'] },
];

/** The checklist of a credit investigation (004), in its order. */
export const investigationStepChoices: readonly Choice[] = [
  { id: 'preparation', label: localise('Preparation', '调查准备', '調查準備'), synonyms: [] },
  {
    id: 'basicInformation',
    label: localise('Basic information', '基本情况', '基本資料'),
    synonyms: ['基本信息', '基本資訊'],
  },
  {
    id: 'financialStatements',
    label: localise('Financial statements', '财务报表', '財務報表'),
    synonyms: ['财务状况', '財務狀況'],
  },
  { id: 'operations', label: localise('Operations', '经营状况', '經營狀況'), synonyms: [] },
  { id: 'riskFactors', label: localise('Risk factors', '风险因素', '風險因素'), synonyms: ['risks'] },
  {
    id: 'assessment',
    label: localise('Assessment and decision', '评估与决策', '評估與決策'),
    synonyms: ['assessment'],
  },
  {
    id: 'monitoring',
    label: localise('Monitoring and follow-up', '监控与跟踪', '監控與追蹤'),
    synonyms: ['monitoring', 'follow-up'],
  },
];

export const stepStateChoices: readonly Choice[] = [
  { id: 'open', label: localise('Not begun', '未开始', '未開始'), synonyms: ['open', 'to do', '待办', '待辦'] },
  { id: 'underWay', label: localise('Under way', '进行中', '進行中'), synonyms: ['in progress'] },
  { id: 'done', label: localise('Done', '已完成', '已完成'), synonyms: ['completed', '完成'] },
  {
    id: 'notNeeded',
    label: localise('Not needed', '不需要', '不需要'),
    synonyms: ['n/a', 'skipped', '不适用', '不適用'],
  },
];
