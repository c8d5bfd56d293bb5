import { defaultClassificationPolicy } from '../../domain/classificationPolicy';
import { choiceOf, fieldOf } from '../catalogue';
import { defaultSchemes } from '../defaultSchemes';
import { localise } from '../defineFields';
import { stageChoices } from '../fields/stageField';
import type { Localised } from '../language';
import { notPositiveChoices, roundingChoices, tieChoices } from './settingChoices';
import type { SettingDefinition, SettingKey } from './settingDefinition';
import { labelled } from './settingDefinition';

const { grades, tiers } = defaultClassificationPolicy;

function defineGrade(key: SettingKey, grade: 'high' | 'medium' | 'low', meaning: Localised): SettingDefinition {
  const { label } = choiceOf(fieldOf('customers', 'probability'), grade);
  return {
    key,
    kind: 'share',
    setting: localise(`Probability: ${label['en-US']}`, `可能性：${label['zh-CN']}`, `可能性：${label['zh-TW']}`),
    explanation: meaning,
    numberFormat: '0%',
    initial: () => grades[grade],
  };
}

function defineFreshness(key: SettingKey, months: number, about: Localised): SettingDefinition {
  return {
    key,
    kind: 'months',
    least: 1,
    since: 2,
    setting: localise(
      `Months until verified again: ${about['en-US']}`,
      `须重新核实的月数：${about['zh-CN']}`,
      `須重新核實的月數：${about['zh-TW']}`,
    ),
    explanation: localise(
      'A whole number of months, 1 or more. “Check the archive” lists what was last verified longer ago.',
      '不小于 1 的整数（月）。“检查档案”会列出超过此期限未核实的内容。',
      '不小於 1 的整數（月）。「檢查檔案」會列出超過此期限未核實的內容。',
    ),
    initial: () => months,
  };
}

/** Expected value, tiers and the archive itself (domain.md sections 1 to 3 and 10). */
export const classificationSettings: readonly SettingDefinition[] = [
  {
    key: 'scheme',
    kind: 'text',
    setting: localise('Scheme in force', '采用的分级方案', '採用的分級方案'),
    explanation: localise(
      'Name of a scheme of the table TierSchemes. Reclassifying goes by it.',
      'TierSchemes 表中的方案名称，重新分级时按此方案进行。',
      'TierSchemes 表中的方案名稱，重新分級時依此方案進行。',
    ),
    initial: (language) => defaultSchemes[0].name[language],
  },
  defineGrade(
    'probabilityHigh',
    'high',
    localise(
      'What the grade High stands for, 0 % to 100 %.',
      '“高”代表的概率，0% 到 100%。',
      '「高」代表的機率，0% 到 100%。',
    ),
  ),
  defineGrade(
    'probabilityMedium',
    'medium',
    localise(
      'What the grade Medium stands for, 0 % to 100 %.',
      '“中”代表的概率，0% 到 100%。',
      '「中」代表的機率，0% 到 100%。',
    ),
  ),
  defineGrade(
    'probabilityLow',
    'low',
    localise(
      'What the grade Low stands for, 0 % to 100 %.',
      '“低”代表的概率，0% 到 100%。',
      '「低」代表的機率，0% 到 100%。',
    ),
  ),
  {
    key: 'formerCountAs',
    kind: 'choice',
    choices: stageChoices.filter(({ id }) => id !== 'former'),
    setting: localise('Former customers count as', '旧客户按何种客户计算', '舊客戶依何種客戶計算'),
    explanation: localise(
      'Prospect or Existing: whose rule gives their expected value.',
      '“潜在客户”或“现有客户”：按哪一种公式计算预期价值。',
      '「潛在客戶」或「現有客戶」：依哪一種公式計算預期價值。',
    ),
    initial: (language) =>
      choiceOf(fieldOf('customers', 'stage'), defaultClassificationPolicy.formerCountAs).label[language],
  },
  {
    key: 'boundaryRounding',
    kind: 'choice',
    choices: roundingChoices,
    setting: localise('Tier boundaries are rounded', '等级界线取整方式', '等級界線取整方式'),
    explanation: localise(
      'Half up, Up or Down: how customers × share becomes a whole number.',
      '四舍五入、向上取整或向下取整：客户数 × 比例如何取整。',
      '四捨五入、無條件進位或無條件捨去：客戶數 × 比例如何取整。',
    ),
    initial: labelled(roundingChoices, tiers.rounding),
  },
  {
    key: 'firstTierMinimum',
    kind: 'count',
    setting: localise('First tier holds at least', '第一级至少客户数', '第一級至少客戶數'),
    explanation: localise('A number of customers, 0 or more.', '客户个数，不小于 0。', '客戶個數，不小於 0。'),
    initial: () => tiers.firstTierMinimum,
  },
  {
    key: 'ties',
    kind: 'choice',
    choices: tieChoices,
    setting: localise('Equal values at a boundary', '界线处数值相同时', '界線處數值相同時'),
    explanation: localise(
      'Better tier or Lower tier. Equal values never fall into different tiers.',
      '归入较高等级或归入较低等级。数值相同的客户不会分在不同等级。',
      '歸入較高等級或歸入較低等級。數值相同的客戶不會分在不同等級。',
    ),
    initial: labelled(tieChoices, tiers.ties),
  },
  {
    key: 'notPositive',
    kind: 'choice',
    choices: notPositiveChoices,
    setting: localise('Values of zero and below', '数值为零或负数时', '數值為零或負數時'),
    explanation: localise(
      'Always the last tier, or Ranked like all others.',
      '一律归入末级，或照常排名。',
      '一律歸入末級，或照常排名。',
    ),
    initial: labelled(notPositiveChoices, tiers.notPositive),
  },
  {
    key: 'currency',
    kind: 'text',
    setting: localise('Currency', '货币', '幣別'),
    explanation: localise(
      'ISO 4217 code. All money in the archive is in this currency.',
      'ISO 4217 代码。档案中的金额均为此货币。',
      'ISO 4217 代碼。檔案中的金額均為此幣別。',
    ),
    initial: (_language, currency) => currency,
  },
  {
    key: 'language',
    kind: 'text',
    setting: localise('Language of the archive', '档案语言', '檔案語言'),
    explanation: localise(
      'en-US, zh-CN or zh-TW: in which headers and choices are written.',
      'en-US、zh-CN 或 zh-TW：表头和选项所用的语言。',
      'en-US、zh-CN 或 zh-TW：標題和選項所用的語言。',
    ),
    initial: (language) => language,
  },
  defineFreshness('freshContact', 12, localise('contact data and sales', '联系与销售资料', '聯絡與銷售資料')),
  defineFreshness('freshCredit', 6, localise('credit and competitors', '信用与竞品资料', '信用與競品資料')),
  defineFreshness('freshOther', 24, localise('everything else', '其他资料', '其他資料')),
];
