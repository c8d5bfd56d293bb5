import { defineFields, localise } from '../defineFields';
import type { Choice, TableDefinition } from '../field';
import type { RankedBy } from '../../domain/tierScheme';

/** By which column a scheme ranks customers; the id is the rule's name for it. */
export const rankedByChoices: readonly (Choice & { readonly id: RankedBy })[] = [
  { id: 'expectedValue', label: localise('Expected value', '预期价值', '預期價值'), synonyms: ['ev'] },
  {
    id: 'purchases',
    label: localise('Purchases of the last 12 months', '近12个月购买额', '近12個月購買額'),
    synonyms: ['purchases', '购买额', '購買額'],
  },
  {
    id: 'potential',
    label: localise('Market potential', '市场需求潜力', '市場需求潛力'),
    synonyms: ['potential', '潜力', '潛力'],
  },
];

/** The schemes, a tier a row. Rows with a new name make a new scheme (domain.md section 3). */
export const tierSchemesTable: TableDefinition = {
  id: 'tierSchemes',
  tableName: 'TierSchemes',
  sheetName: localise('Settings', '设置', '設定'),
  keyField: 'scheme',
  since: 1,
  fields: defineFields('tierSchemes', [
    { id: 'scheme', type: 'text', header: ['Scheme', '分级方案', '分級方案'], width: 160, isRequired: true },
    {
      id: 'rankedBy',
      type: 'choice',
      header: ['Ranked by', '排名依据', '排名依據'],
      width: 220,
      choices: rankedByChoices,
      isRequired: true,
    },
    { id: 'tier', type: 'text', header: ['Tier', '等级', '等級'], width: 80, isRequired: true },
    {
      id: 'upTo',
      type: 'percent',
      header: ['Up to (cumulative share)', '累计比例', '累計比例'],
      width: 160,
      isRequired: true,
    },
    { id: 'service', type: 'text', header: ['What it means for service', '服务方式', '服務方式'], width: 520 },
  ]),
};
