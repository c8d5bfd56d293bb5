import { defineFields, localise, splitWords } from '../defineFields';
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
    {
      id: 'contactNumber',
      type: 'identifier',
      header: ['Contact No.', '联系人编号', '聯絡人編號'],
      isRequired: true,
      aliases: splitWords(
        'contact id | contact code | person id | contact ref | record id | id | no | number | code',
        '联系人编码 | 联系人ID | 编号 | 聯絡人ID | 聯絡人代號 | 編號',
      ),
    },
    customerReference,
    {
      id: 'name',
      type: 'text',
      header: ['Contact name', '联系人姓名', '聯絡人姓名'],
      isRequired: true,
      privacy: 'personal',
      aliases: splitWords(
        'name | full name | contact | contact person | contact name full | contact full name | person',
        'person name | main contact | primary contact | key contact | attention | attn | ap name',
        'contact person name',
        '姓名 | 联系人 | 聯絡人 | 主要联系人 | 联系人名称 | 客户联系人 | 名字 | 主要聯絡人 | 連絡人',
        '連絡人姓名 | 聯絡人名稱 | 客戶聯絡人 | 聯絡窗口 | 窗口',
      ),
    },
    {
      id: 'position',
      type: 'text',
      header: ['Position or place in the family', '职务或家庭关系', '職稱或家庭關係'],
      width: 230,
      privacy: 'personal',
      freshForMonths: 12,
      aliases: splitWords(
        'position | job title | title | relation | contact title | contact position | job position | function',
        'job',
        '职务 | 职位 | 关系 | 職稱 | 職務 | 關係 | 联系人职务 | 联系人职位 | 岗位 | 职称 | 与户主关系 | 職位',
        '聯絡人職稱 | 職稱職務 | 職級',
      ),
    },
    {
      id: 'department',
      type: 'text',
      header: ['Department', '部门', '部門'],
      freshForMonths: 12,
      aliases: splitWords(
        'dept | division | contact department',
        '科室 | 處室 | 所属部门 | 部门名称 | 联系人部门 | 所屬部門 | 部門名稱 | 單位部門',
      ),
    },
    {
      id: 'role',
      type: 'choice',
      header: ['Role in the decision', '决策角色', '決策角色'],
      width: 165,
      choices: roleChoices,
      privacy: 'internal',
      freshForMonths: 12,
      aliases: splitWords('role | buying role | decision role | contact role', '角色 | 决策者类型 | 決策角色類型'),
    },
    {
      id: 'phone',
      type: 'identifier',
      header: ['Phone', '电话', '電話'],
      width: 140,
      privacy: 'personal',
      freshForMonths: 12,
      aliases: splitWords(
        'telephone | tel | office phone | phone number | phone no | telephone number | tel no | work phone',
        'business phone | contact phone | contact telephone | contact number | direct line',
        '办公电话 | 座机 | 辦公電話 | 市話 | 联系电话 | 电话号码 | 联系人电话 | 固定电话 | 固话 | 联系方式',
        '聯絡電話 | 連絡電話 | 電話號碼 | 聯絡人電話 | 分機電話 | 聯絡方式 | 公司電話',
      ),
    },
    {
      id: 'mobile',
      type: 'identifier',
      header: ['Mobile', '手机', '手機'],
      width: 140,
      privacy: 'personal',
      freshForMonths: 12,
      aliases: splitWords(
        'mobile phone | cell phone | cell | mobile number | mobile no | mobile phone number | contact mobile',
        'cellular',
        '手机号 | 手机号码 | 手機號碼 | 行動電話 | 移动电话 | 联系人手机 | 手机电话 | 手機號碼一 | 手機號',
        '行動電話號碼 | 聯絡人手機',
      ),
    },
    {
      id: 'email',
      type: 'text',
      header: ['Email', '电子邮件', '電子郵件'],
      width: 180,
      privacy: 'personal',
      freshForMonths: 12,
      aliases: splitWords(
        'e-mail | mail | email address | work email | contact email | email id',
        '邮箱 | 电子邮箱 | 電子信箱 | 信箱 | 邮件 | 邮箱地址 | 联系人邮箱 | 电子邮箱地址 | 聯絡人信箱 | 郵箱',
        '電子郵件信箱 | 電郵 | 聯絡人email',
      ),
    },
    {
      id: 'lastContact',
      type: 'date',
      header: ['Last contact', '最近联系日期', '最近聯絡日期'],
      privacy: 'internal',
      aliases: splitWords(
        'last contacted | last activity | last activity date | last contact date | last touched | last visit',
        '最后联系 | 最後聯絡 | 最近联系时间 | 最后联系时间 | 最后联系日期 | 上次联系 | 上次拜访',
        '最近聯絡時間 | 最後聯絡日期 | 上次聯絡 | 上次拜訪',
      ),
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
