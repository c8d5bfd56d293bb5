import { defineFields, splitWords } from '../defineFields';
import type { FormulaWords } from '../field';
import { gradeChoices } from './gradeChoices';

/** What the customer is worth to us (003) and the tier that follows; what managers look at, so it stands right after the name. */
export const valueFields = defineFields('value', [
  {
    id: 'tier',
    type: 'text',
    header: ['Tier', '客户等级', '客戶等級'],
    width: 80,
    isRequired: true,
    privacy: 'internal',
    aliases: splitWords(
      'customer tier | class | customer class | abc | abc class | grade | customer grade | customer rating',
      'account tier | account class',
      '等级 | ABC分类 | 客户级别 | 等級 | ABC分類 | 客戶級別 | 客户分级 | 客户ABC | ABC等级 | 重要程度',
      '客戶分級 | 客戶ABC | ABC等級 | 客戶等第',
    ),
  },
  {
    id: 'expectedValue',
    type: 'computed',
    header: ['Expected value', '预期价值', '預期價值'],
    isRequired: true,
    privacy: 'internal',
    formula: writeExpectedValueFormula,
  },
  {
    id: 'marketPotential',
    type: 'money',
    header: ['Market potential', '市场需求潜力', '市場需求潛力'],
    isRequired: true,
    isNonNegative: true,
    privacy: 'internal',
    freshForMonths: 24,
    aliases: splitWords(
      'mp | potential | total demand | total potential | market volume | demand | annual potential',
      '市场潜力 | 需求潜力 | 市場潛力 | 需求潛力 | 市场需求 | 市場需求 | 年需求量 | 总需求 | 年需求額',
      '總需求',
    ),
  },
  {
    id: 'expectedShare',
    type: 'percent',
    header: ['Expected share', '预期份额', '預期占有率'],
    isRequired: true,
    privacy: 'internal',
    freshForMonths: 24,
    aliases: splitWords(
      'es | share | share of wallet | target share | wallet share | share of demand',
      '预计份额 | 份额 | 預期份額 | 預計份額 | 份額 | 预期占有率 | 预计占有率 | 目标份额 | 預計占有率',
      '目標份額',
    ),
  },
  {
    id: 'probability',
    type: 'probability',
    header: ['Probability', '可能性', '可能性'],
    isRequired: true,
    choices: gradeChoices,
    privacy: 'internal',
    freshForMonths: 24,
    aliases: splitWords(
      'p | chance | likelihood | win probability | closing probability',
      '概率 | 成交概率 | 成交可能性 | 可能性等级 | 機率 | 成交機率 | 赢单率 | 赢率 | 成单概率 | 贏率',
      '成單機率',
    ),
  },
  {
    id: 'currentBusiness',
    type: 'money',
    header: ['Current business', '当前业务量', '目前業務量'],
    isRequired: true,
    privacy: 'internal',
    freshForMonths: 24,
    aliases: splitWords(
      'cb | current volume | current sales | current turnover | existing business',
      '现有业务量 | 目前业务量 | 當前業務量 | 現有業務量 | 现有业务 | 当前业务 | 現有業務 | 目前業務',
    ),
  },
  {
    id: 'additionalVolume',
    type: 'money',
    header: ['Additional volume', '预期增加量', '預期增加量'],
    isRequired: true,
    privacy: 'internal',
    freshForMonths: 24,
    aliases: splitWords(
      'av | additional business | expected increase | growth | upside | additional potential',
      '预计增加量 | 预期购买量 | 增加量 | 預計增加量 | 預期購買量 | 预计增量 | 增量 | 預計增量',
    ),
  },
]);

/**
 * The expected value by the rule of the customer's stage (domain.md section 2), empty until its three inputs are there:
 * Excel for Windows and Mac would hand an empty cell to the function as 0, a silent wrong value (office-js#4702, #1951).
 */
function writeExpectedValueFormula({ column, choice, definedName }: FormulaWords): string {
  const stage = column('stage');
  const existing = choice('stage', 'existing');
  const formerIsExisting = `AND(${stage}=${choice('stage', 'former')},${definedName('formerCountAs')}=${existing})`;
  const writeRule = (rule: string, fields: readonly string[]): string => {
    const inputs = fields.map(column).join(',');
    return `IF(COUNTA(${inputs})<3,"",CUSTOMER.${rule}(${inputs},${definedName('probabilityGrades')}))`;
  };
  return (
    `=IF(OR(${stage}=${existing},${formerIsExisting}),` +
    `${writeRule('EVEXISTING', ['currentBusiness', 'additionalVolume', 'probability'])},` +
    `${writeRule('EV', ['marketPotential', 'expectedShare', 'probability'])})`
  );
}
