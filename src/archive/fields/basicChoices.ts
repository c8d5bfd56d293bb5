import type { Choice } from '../field';
import { localise } from '../defineFields';

/** 000 keeps company customers and household customers apart, because different things are known of them. */
export const kindChoices: readonly Choice[] = [
  {
    id: 'organisation',
    label: localise('Organisation', '公司型', '公司型'),
    synonyms: [
      'organization',
      'company',
      'business',
      'corporate',
      'b2b',
      '公司',
      '企业',
      '单位',
      '企業',
      '單位',
      '公司客户',
      '公司客戶',
      '组织',
      '組織',
    ],
  },
  {
    id: 'household',
    label: localise('Household', '家庭型', '家庭型'),
    synonyms: [
      'individual',
      'person',
      'personal',
      'private',
      'consumer',
      'b2c',
      '个人',
      '家庭',
      '個人',
      '个人客户',
      '個人客戶',
      '消费者',
      '消費者',
    ],
  },
];

/** 所有制性质 (003), as Chinese company registers name them. */
export const ownershipChoices: readonly Choice[] = [
  {
    id: 'state',
    label: localise('State-owned', '国有', '國營'),
    synonyms: [
      'state',
      'public sector',
      'government',
      '国企',
      '国有企业',
      '国营',
      '全民所有制',
      '央企',
      '國有',
      '國有企業',
      '公營',
      '國企',
    ],
  },
  {
    id: 'collective',
    label: localise('Collective', '集体', '集體'),
    synonyms: ['cooperative', '集体所有制', '集体企业', '集體所有制', '合作社'],
  },
  {
    id: 'private',
    label: localise('Private', '民营', '民營'),
    synonyms: ['privately owned', '私营', '私企', '民企', '民营企业', '私有', '私營', '私人', '民營企業'],
  },
  {
    id: 'selfEmployed',
    label: localise('Sole proprietor', '个体', '獨資'),
    synonyms: ['self-employed', 'sole trader', '个体户', '个体工商户', '個體', '個體戶', '独资', '行號', '商號'],
  },
  {
    id: 'listed',
    label: localise('Listed', '上市公司', '上市櫃公司'),
    synonyms: ['public', 'public company', 'listed company', '上市', '股份制', '股份有限公司', '上櫃', '上市櫃'],
  },
  {
    id: 'limited',
    label: localise('Limited company', '有限责任公司', '有限公司'),
    synonyms: ['limited', 'ltd', 'llc', 'gmbh', '有限', '有限責任公司'],
  },
  {
    id: 'jointVenture',
    label: localise('Joint venture', '合资', '合資'),
    synonyms: ['jv', '中外合资', '合资企业', '合作经营', '中外合資', '合資企業'],
  },
  {
    id: 'foreign',
    label: localise('Foreign-owned', '外资', '外資'),
    synonyms: ['foreign', '外商独资', '外企', '外资企业', '外商', '外商獨資', '外資企業', '港澳台资', '港澳台商'],
  },
  {
    id: 'other',
    label: localise('Other', '其他', '其他'),
    synonyms: ['others', 'misc', '其它', '事业单位', '非营利', '非營利'],
  },
];

/** 规模: four sizes, as official statistics count companies. */
export const sizeChoices: readonly Choice[] = [
  {
    id: 'large',
    label: localise('Large', '大型', '大型'),
    synonyms: ['l', 'big', 'enterprise', '大', '大型企业', '大型企業'],
  },
  {
    id: 'medium',
    label: localise('Medium', '中型', '中型'),
    synonyms: ['m', 'mid', 'mid-size', '中', '中型企业', '中型企業'],
  },
  { id: 'small', label: localise('Small', '小型', '小型'), synonyms: ['s', '小', '小型企业', '小型企業'] },
  {
    id: 'micro',
    label: localise('Micro', '微型', '微型'),
    synonyms: ['xs', 'tiny', '微', '小微', '微型企业', '微型企業'],
  },
];

export const sexChoices: readonly Choice[] = [
  { id: 'female', label: localise('Female', '女', '女'), synonyms: ['f', 'woman', '女性', '女士'] },
  { id: 'male', label: localise('Male', '男', '男'), synonyms: ['m', 'man', '男性', '先生'] },
];
