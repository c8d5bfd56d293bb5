import { defineFields } from '../defineFields';
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
    aliases: ['gender'],
  },
  {
    id: 'age',
    type: 'integer',
    header: ['Age', '年龄', '年齡'],
    isNonNegative: true,
    width: 70,
    privacy: 'personal',
    freshForMonths: 12,
  },
  {
    id: 'occupation',
    type: 'text',
    header: ['Occupation', '职业', '職業'],
    privacy: 'personal',
    freshForMonths: 24,
    aliases: ['job', 'job title', 'profession', '职务', '職務', '職稱'],
  },
  {
    id: 'yearlyIncome',
    type: 'money',
    header: ['Average yearly income', '年均收入', '平均年收入'],
    isNonNegative: true,
    privacy: 'personal',
    freshForMonths: 24,
    aliases: ['yearly income', 'annual income', 'income', '年收入', '平均年收入'],
  },
]);
