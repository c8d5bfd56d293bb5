import { defineFields } from '../defineFields';
import type { FormulaWords } from '../field';
import { serviceGradeChoices } from '../tables/evaluationChoices';
import { quadrantChoices } from './quadrantChoices';

/** Shares may lie outside 0 to 100 %: gross profit can be negative. */
const share = {
  type: 'number',
  numberFormat: '0.0%',
  since: 4,
  isWrittenByAddIn: true,
  privacy: 'internal',
} as const;

/**
 * What the customer is judged to be: the newest evaluation (003), volume × loyalty (001), importance (003). The formulas count days and years
 * up to the day of the figures, never today, so that nothing changes overnight.
 */
export const judgementFields = defineFields('value', [
  {
    id: 'score',
    type: 'number',
    header: ['Evaluation score', '评估得分', '評估得分'],
    since: 4,
    isNonNegative: true,
    most: 100,
    numberFormat: '0.0',
    isWrittenByAddIn: true,
    privacy: 'internal',
  },
  {
    id: 'scoreGrade',
    type: 'choice',
    header: ['Evaluation grade', '评估等次', '評估等第'],
    since: 4,
    choices: serviceGradeChoices,
    width: 90,
    isWrittenByAddIn: true,
    privacy: 'internal',
  },
  {
    id: 'scoreYear',
    type: 'integer',
    header: ['Year evaluated', '评估年度', '評估年度'],
    since: 4,
    isNonNegative: true,
    numberFormat: '0',
    isWrittenByAddIn: true,
    privacy: 'internal',
  },
  {
    id: 'enteredLoyalty',
    type: 'number',
    header: ['Entered loyalty', '人工评定的忠诚度', '人工評定的忠誠度'],
    since: 4,
    isNonNegative: true,
    most: 100,
    numberFormat: '0',
    privacy: 'internal',
  },
  {
    id: 'loyalty',
    type: 'computed',
    header: ['Loyalty', '忠诚度', '忠誠度'],
    since: 4,
    width: 90,
    numberFormat: '0',
    privacy: 'internal',
    formula: writeLoyaltyFormula,
  },
  {
    id: 'quadrant',
    type: 'computed',
    header: ['Quadrant', '客户象限', '客戶象限'],
    since: 4,
    choices: quadrantChoices,
    width: 170,
    numberFormat: 'General',
    privacy: 'internal',
    formula: writeQuadrantFormula,
  },
  { id: 'contributionShare', header: ['Contribution share', '贡献占比', '貢獻占比'], ...share },
  { id: 'timeShare', header: ['Time share', '时间占比', '時間占比'], ...share },
  {
    id: 'importance',
    type: 'computed',
    header: ['Importance', '重要性', '重要性'],
    since: 4,
    width: 90,
    numberFormat: '0.0',
    privacy: 'internal',
    formula: writeImportanceFormula,
  },
]);

/**
 * Loyalty as entered by hand, or else as derived (domain.md section 6); empty until the figures are there, which a row without
 * any finds out at once. Excel for Windows and Mac would hand an empty cell to the function as 0 (office-js#4702, #1951), so what
 * is unknown is handed over as an empty text.
 */
function writeLoyaltyFormula({ column, definedName }: FormulaWords): string {
  const entered = column('enteredLoyalty');
  const [asOf, months] = [column('figuresAsOf'), column('orderMonths')];
  const [purchases, potential] = [column('recentPurchases'), column('marketPotential')];
  const daysSince = (field: string, days: string): string =>
    `IF(COUNT(${column(field)})=0,"",MAX(0,${asOf}-${column(field)})${days})`;
  const shareOfWallet = `IF(COUNT(${purchases},${potential})<2,"",IF(${potential}>0,MAX(0,${purchases}/${potential}),""))`;
  return (
    `=IF(${entered}<>"",${entered},IF(COUNT(${asOf},${months})<2,"",` +
    `CUSTOMER.LOYALTY(${shareOfWallet},${months},${daysSince('lastTraded', '')},` +
    `${daysSince('firstTraded', '/365.25')},${definedName('loyaltyPolicy')})))`
  );
}

/** Of existing customers only: whoever buys nothing yet, or no longer, has no volume to be judged by. */
function writeQuadrantFormula({ column, choice, definedName }: FormulaWords): string {
  const [volume, loyalty, cut] = [column('recentPurchases'), column('loyalty'), definedName('volumeCut')];
  return (
    `=IF(COUNT(${volume},${loyalty})<2,"",IF(${column('stage')}<>${choice('stage', 'existing')},"",IF(${cut}="","",` +
    `CUSTOMER.QUADRANT(${volume},${loyalty},${cut},${definedName('loyaltyCut')},${definedName('quadrantNames')}))))`
  );
}

/** Empty until the contribution is known. Time that nobody has logged counts as none, as in the portfolio. */
function writeImportanceFormula({ column }: FormulaWords): string {
  const [contribution, time] = [column('contributionShare'), column('timeShare')];
  return `=IF(COUNT(${contribution})=0,"",CUSTOMER.IMPORTANCE(${contribution},N(${time})))`;
}
