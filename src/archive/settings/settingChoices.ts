import { localise } from '../defineFields';
import type { Choice } from '../field';

export const roundingChoices: readonly Choice[] = [
  { id: 'halfUp', label: localise('Half up', '四舍五入', '四捨五入'), synonyms: ['round', 'half-up'] },
  { id: 'up', label: localise('Up', '向上取整', '無條件進位'), synonyms: ['ceiling'] },
  { id: 'down', label: localise('Down', '向下取整', '無條件捨去'), synonyms: ['floor'] },
];

export const tieChoices: readonly Choice[] = [
  {
    id: 'better',
    label: localise('Better tier', '归入较高等级', '歸入較高等級'),
    synonyms: ['better', 'up', '较高', '較高'],
  },
  {
    id: 'worse',
    label: localise('Lower tier', '归入较低等级', '歸入較低等級'),
    synonyms: ['worse', 'lower', '较低', '較低'],
  },
];

export const notPositiveChoices: readonly Choice[] = [
  {
    id: 'lastTier',
    label: localise('Always the last tier', '一律归入末级', '一律歸入末級'),
    synonyms: ['last', 'last tier', '末级', '末級'],
  },
  { id: 'ranked', label: localise('Ranked like all others', '照常排名', '照常排名'), synonyms: ['ranked'] },
];

/** What the volume of a large customer is measured by, beside a sum of money. */
export const volumeCutChoices: readonly Choice[] = [
  { id: 'median', label: localise('Median', '中位数', '中位數'), synonyms: ['中值'] },
];

/** By what the rows of Customers are coloured (architecture.md, "Colour"). */
export const rowColourChoices = [
  { id: 'tier', label: localise('Tier', '客户等级', '客戶等級'), synonyms: ['等级', '等級'] },
  { id: 'rating', label: localise('Credit rating', '信用等级', '信用等級'), synonyms: ['rating', '信用'] },
  { id: 'none', label: localise('No colours', '不着色', '不上色'), synonyms: ['none', 'no', '无', '無'] },
] as const satisfies readonly Choice[];
