import { defineFields, splitWords } from '../defineFields';
import { sexChoices } from './basicChoices';

/** What the customer card for individuals asks for (001); left out of issued copies. */
export const personFields = defineFields('basic', [
  {
    id: 'sex',
    type: 'choice',
    header: ['Sex', '性别', '性別'],
    choices: sexChoices,
    width: 70,
    privacy: 'personal',
    aliases: ['gender', 'm/f', '男女'],
  },
  {
    id: 'age',
    type: 'integer',
    header: ['Age', '年龄', '年齡'],
    isNonNegative: true,
    width: 70,
    privacy: 'personal',
    freshForMonths: 12,
    aliases: ['customer age', '岁数', '周岁', '歲數'],
  },
  {
    id: 'occupation',
    type: 'text',
    header: ['Occupation', '职业', '職業'],
    privacy: 'personal',
    freshForMonths: 24,
    aliases: splitWords(
      'job | job title | profession | position | title | role',
      '职务 | 職務 | 職稱 | 职位 | 岗位 | 职称 | 職位 | 職業別',
    ),
  },
  {
    id: 'yearlyIncome',
    type: 'money',
    header: ['Average yearly income', '年均收入', '平均年收入'],
    isNonNegative: true,
    privacy: 'personal',
    freshForMonths: 24,
    aliases: splitWords(
      'yearly income | annual income | income | yearly household income | household income',
      '年收入 | 平均年收入 | 家庭年收入 | 年薪',
    ),
  },
]);
