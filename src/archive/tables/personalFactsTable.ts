import { defineFields, localise } from '../defineFields';
import type { Choice, TableDefinition } from '../field';
import { stewardshipFields } from './stewardshipFields';

/** What 000 and 004 would know of a person. */
export const topicChoices: readonly Choice[] = [
  { id: 'education', label: localise('Education', '教育背景', '教育背景'), synonyms: ['school', '学历', '學歷'] },
  { id: 'family', label: localise('Family', '家庭情况', '家庭狀況'), synonyms: ['家庭'] },
  { id: 'interests', label: localise('Interests', '兴趣爱好', '興趣嗜好'), synonyms: ['hobbies', '爱好', '嗜好'] },
  { id: 'habits', label: localise('Habits', '生活习惯', '生活習慣'), synonyms: ['习惯', '習慣'] },
  {
    id: 'anniversary',
    label: localise('Birthday or anniversary', '生日与纪念日', '生日與紀念日'),
    synonyms: ['birthday', '生日'],
  },
  {
    id: 'recentContact',
    label: localise('Recent contact', '近期接触', '近期接觸'),
    synonyms: ['近期往来', '近期往來'],
  },
  { id: 'otherFact', label: localise('Other', '其他', '其他'), synonyms: ['其它'] },
];

/**
 * Personal facts stand apart from the contacts, are made only when asked for, and each says what it is kept for and until
 * when (000, 004; PIPL articles 6 and 19).
 */
export const personalFactsTable: TableDefinition = {
  id: 'personalFacts',
  tableName: 'PersonalFacts',
  sheetName: localise('Personal facts', '个人情况', '個人資訊'),
  keyField: 'factNumber',
  numberPrefix: 'F',
  dateField: 'recordedOn',
  since: 2,
  isOptional: true,
  fields: defineFields('personalFacts', [
    { id: 'factNumber', type: 'identifier', header: ['Fact No.', '记录编号', '紀錄編號'], isRequired: true },
    {
      id: 'contactNumber',
      type: 'reference',
      header: ['Contact No.', '联系人编号', '聯絡人編號'],
      references: 'contacts',
      isRequired: true,
    },
    {
      id: 'topic',
      type: 'choice',
      header: ['Topic', '主题', '主題'],
      width: 150,
      choices: topicChoices,
      isRequired: true,
      privacy: 'personal',
    },
    { id: 'fact', type: 'text', header: ['Fact', '内容', '內容'], width: 280, isRequired: true, privacy: 'personal' },
    {
      id: 'purpose',
      type: 'text',
      header: ['Kept for', '收集目的', '蒐集目的'],
      width: 200,
      isRequired: true,
      privacy: 'personal',
    },
    {
      id: 'keepUntil',
      type: 'date',
      header: ['Keep until', '保存至', '保存至'],
      isRequired: true,
      privacy: 'personal',
    },
    { id: 'recordedOn', type: 'date', header: ['Recorded on', '记录日期', '紀錄日期'], privacy: 'personal' },
    ...stewardshipFields,
  ]),
};
