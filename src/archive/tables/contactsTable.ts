import { defineFields, localise } from '../defineFields';
import type { Choice, TableDefinition } from '../field';
import { customerReference, importedFromField, remarksField, stewardshipFields } from './stewardshipFields';

/** What part somebody has in the decision to buy (002, 004). */
export const roleChoices: readonly Choice[] = [
  {
    id: 'decisionMaker',
    label: localise('Decision maker', '决策者', '決策者'),
    synonyms: ['decider', 'buyer', '决策人', '決策人', '拍板人'],
  },
  { id: 'influencer', label: localise('Influencer', '影响者', '影響者'), synonyms: ['adviser', '影响人', '影響人'] },
  { id: 'user', label: localise('User', '使用者', '使用者'), synonyms: ['end user', '用户', '使用人'] },
  { id: 'gatekeeper', label: localise('Gatekeeper', '把关者', '把關者'), synonyms: ['守门人', '把关人', '守門人'] },
];

/** The people of an organisation and the members of a household (000, 004). */
export const contactsTable: TableDefinition = {
  id: 'contacts',
  tableName: 'Contacts',
  sheetName: localise('Contacts', '联系人', '聯絡人'),
  keyField: 'contactNumber',
  numberPrefix: 'P',
  dateField: 'lastContact',
  since: 2,
  fields: defineFields('contacts', [
    { id: 'contactNumber', type: 'identifier', header: ['Contact No.', '联系人编号', '聯絡人編號'], isRequired: true },
    customerReference,
    {
      id: 'name',
      type: 'text',
      header: ['Contact name', '联系人姓名', '聯絡人姓名'],
      isRequired: true,
      privacy: 'personal',
      aliases: ['name', 'full name', 'contact', 'contact person', '姓名', '联系人', '聯絡人'],
    },
    {
      id: 'position',
      type: 'text',
      header: ['Position or place in the family', '职务或家庭关系', '職稱或家庭關係'],
      width: 230,
      privacy: 'personal',
      freshForMonths: 12,
      aliases: ['position', 'job title', 'title', 'relation', '职务', '职位', '关系', '職稱', '職務', '關係'],
    },
    {
      id: 'department',
      type: 'text',
      header: ['Department', '部门', '部門'],
      freshForMonths: 12,
      aliases: ['dept', '科室', '處室'],
    },
    {
      id: 'role',
      type: 'choice',
      header: ['Role in the decision', '决策角色', '決策角色'],
      width: 165,
      choices: roleChoices,
      privacy: 'internal',
      freshForMonths: 12,
      aliases: ['role', 'buying role', '角色'],
    },
    {
      id: 'phone',
      type: 'identifier',
      header: ['Phone', '电话', '電話'],
      width: 140,
      privacy: 'personal',
      freshForMonths: 12,
      aliases: ['telephone', 'tel', 'office phone', '办公电话', '座机', '辦公電話', '市話'],
    },
    {
      id: 'mobile',
      type: 'identifier',
      header: ['Mobile', '手机', '手機'],
      width: 140,
      privacy: 'personal',
      freshForMonths: 12,
      aliases: ['mobile phone', 'cell phone', 'cell', '手机号', '手机号码', '手機號碼', '行動電話'],
    },
    {
      id: 'email',
      type: 'text',
      header: ['Email', '电子邮件', '電子郵件'],
      width: 180,
      privacy: 'personal',
      freshForMonths: 12,
      aliases: ['e-mail', 'mail', '邮箱', '电子邮箱', '電子信箱', '信箱'],
    },
    {
      id: 'lastContact',
      type: 'date',
      header: ['Last contact', '最近联系日期', '最近聯絡日期'],
      privacy: 'internal',
      aliases: ['last contacted', '最后联系', '最後聯絡'],
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
