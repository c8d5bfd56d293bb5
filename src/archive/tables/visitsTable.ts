import { defineFields, localise, splitWords } from '../defineFields';
import type { Choice, TableDefinition } from '../field';
import { yesNoChoices } from '../yesNoChoices';
import { customerReference, importedFromField, remarksField, stewardshipFields } from './stewardshipFields';

/** How somebody was in touch with the customer. */
export const visitKindChoices: readonly Choice[] = [
  {
    id: 'visit',
    label: localise('Visit', '上门拜访', '登門拜訪'),
    synonyms: ['on site', 'meeting', '拜访', '拜訪', '面谈'],
  },
  { id: 'phone', label: localise('Phone call', '电话', '電話'), synonyms: ['phone', 'call', '电话拜访', '電話拜訪'] },
  {
    id: 'online',
    label: localise('Online meeting', '线上会议', '線上會議'),
    synonyms: ['online', 'video call', '视频会议', '視訊會議', '网络会议'],
  },
  { id: 'other', label: localise('Other', '其他', '其他'), synonyms: ['其它'] },
];

/** The log of visits and calls: what was wanted, what came of it, and how long it took (002, domain.md section 9). */
export const visitsTable: TableDefinition = {
  id: 'visits',
  tableName: 'Visits',
  sheetName: localise('Visits', '拜访记录', '拜訪紀錄'),
  keyField: 'visitNumber',
  numberPrefix: 'V',
  dateField: 'date',
  since: 4,
  fields: defineFields('visits', [
    {
      id: 'visitNumber',
      type: 'identifier',
      header: ['Visit No.', '拜访编号', '拜訪編號'],
      isRequired: true,
      aliases: splitWords('visit number | visit id | activity id | call report no', '拜访单号 | 拜訪單號'),
    },
    customerReference,
    {
      id: 'date',
      type: 'date',
      header: ['Visited on', '拜访日期', '拜訪日期'],
      isRequired: true,
      aliases: splitWords('visit date | date of visit | activity date | call date', '拜访时间 | 拜訪時間 | 走访日期'),
    },
    {
      id: 'kind',
      type: 'choice',
      header: ['Kind of visit', '拜访方式', '拜訪方式'],
      choices: visitKindChoices,
      aliases: splitWords('visit type | activity type | visit kind', '拜访类型 | 拜訪類型'),
    },
    {
      id: 'visitor',
      type: 'text',
      header: ['Visitor', '拜访人', '拜訪人'],
      privacy: 'internal',
      aliases: splitWords('visited by | who visited', '拜访人员 | 拜訪人員'),
    },
    {
      id: 'contactNumber',
      type: 'reference',
      header: ['Contact No.', '联系人编号', '聯絡人編號'],
      references: 'contacts',
      aliases: ['contact met', '拜访对象', '拜訪對象'],
    },
    {
      id: 'minutes',
      type: 'integer',
      header: ['Minutes', '用时（分钟）', '用時（分鐘）'],
      isNonNegative: true,
      privacy: 'internal',
      aliases: splitWords('duration | time spent | visit minutes | duration min', '拜访时长 | 时长 | 拜訪時長 | 時長'),
    },
    {
      id: 'primaryGoal',
      type: 'text',
      header: ['Primary goal', '主要目标', '主要目標'],
      width: 200,
      privacy: 'internal',
    },
    {
      id: 'primaryReached',
      type: 'choice',
      header: ['Primary goal reached', '主要目标达成', '主要目標達成'],
      choices: yesNoChoices,
      privacy: 'internal',
    },
    {
      id: 'minimumGoal',
      type: 'text',
      header: ['Minimum goal', '最低目标', '最低目標'],
      width: 200,
      privacy: 'internal',
    },
    {
      id: 'minimumReached',
      type: 'choice',
      header: ['Minimum goal reached', '最低目标达成', '最低目標達成'],
      choices: yesNoChoices,
      privacy: 'internal',
    },
    {
      id: 'toConfirm',
      type: 'text',
      header: ['To confirm', '待确认事项', '待確認事項'],
      width: 200,
      privacy: 'internal',
    },
    { id: 'promised', type: 'text', header: ['Promised', '承诺事项', '承諾事項'], width: 200, privacy: 'internal' },
    { id: 'promisedBy', type: 'date', header: ['Promised by', '承诺期限', '承諾期限'], privacy: 'internal' },
    {
      id: 'nextContact',
      type: 'date',
      header: ['Next contact', '下次联系日期', '下次聯絡日期'],
      privacy: 'internal',
      aliases: splitWords('next visit | follow-up date | follow up on', '下次拜访日期 | 下次拜訪日期'),
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
