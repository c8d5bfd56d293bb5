import { defineFields, localise, splitWords } from '../defineFields';
import type { Choice } from '../field';
import { importedFromField } from '../tables/stewardshipFields';

/** How the customer was found (002, domain.md section 8). */
const sourceChoices: readonly Choice[] = [
  {
    id: 'referral',
    label: localise('Referral', '介绍', '介紹'),
    synonyms: ['recommendation', 'word of mouth', '转介绍', '推荐', '客户介绍', '轉介紹', '推薦', '客戶介紹'],
  },
  {
    id: 'valueChain',
    label: localise('Value chain', '价值链', '價值鏈'),
    synonyms: ['supplier', 'partner', '供应链', '供應鏈'],
  },
  {
    id: 'network',
    label: localise('Network', '人际网络', '人際網路'),
    synonyms: ['contacts', 'networking', '人脉', '人脈', '关系网', '社交网络'],
  },
  {
    id: 'internet',
    label: localise('Internet', '互联网', '網際網路'),
    synonyms: ['web', 'online', 'website', 'search', '网络', '网上', '网站', '網路', '網站'],
  },
  {
    id: 'advertising',
    label: localise('Advertising, direct mail, catalogue', '广告、直邮、目录', '廣告、直效郵件、型錄'),
    synonyms: [
      'advertising',
      'ad',
      'ads',
      'direct mail',
      'catalogue',
      'catalog',
      '广告',
      '直邮',
      '目录',
      '廣告',
      '型錄',
    ],
  },
  {
    id: 'tradeFair',
    label: localise('Trade fair', '展会', '展覽會'),
    synonyms: ['exhibition', 'fair', 'trade show', '展览', '展览会', '展銷會', '展覽'],
  },
  {
    id: 'seminar',
    label: localise('Seminar', '研讨会', '研討會'),
    synonyms: ['workshop', 'conference', '讲座', '会议', '講座', '會議'],
  },
  {
    id: 'directory',
    label: localise('Directory', '名录', '名錄'),
    synonyms: ['yellow pages', 'list', '黄页', '黃頁', '企业名录', '企業名錄'],
  },
  {
    id: 'dataMining',
    label: localise('Data mining or CRM', '数据挖掘或 CRM', '資料探勘或 CRM'),
    synonyms: ['data mining', 'crm', 'database', '数据挖掘', '資料探勘'],
  },
  {
    id: 'telephone',
    label: localise('Telephone', '电话', '電話開發'),
    synonyms: ['phone', 'cold call', 'call', '电话营销', '陌生电话', '電話', '電話行銷'],
  },
  {
    id: 'salesLetter',
    label: localise('Sales letter', '销售信函', '銷售信函'),
    synonyms: ['letter', 'mailing', '信函', '推销信'],
  },
];

/** The file's own bookkeeping: a record knows where it came from and when it was last verified (001, 002). */
export const fileFields = defineFields('file', [
  {
    id: 'source',
    type: 'choice',
    header: ['Customer source', '客户来源', '客戶來源'],
    choices: sourceChoices,
    privacy: 'internal',
    aliases: splitWords(
      'source | lead source | customer origin | original source | how found | referral source',
      '来源 | 來源 | 客户渠道 | 获客渠道 | 客户来源渠道 | 客戶管道 | 獲客管道 | 客源',
    ),
  },
  {
    id: 'openedOn',
    type: 'date',
    header: ['File opened', '建档日期', '建檔日期'],
    privacy: 'internal',
    aliases: splitWords(
      'opened | created | created on | date created | create date | created date | creation date',
      'created at | erdat | file date',
      '建档时间 | 创建日期 | 建檔時間 | 建立日期 | 登记日期 | 创建时间 | 录入日期 | 建立时间 | 創建日期',
      '建立時間 | 登錄日期 | 建檔日',
    ),
  },
  {
    id: 'lastVerified',
    type: 'date',
    header: ['Last verified', '最近核实日期', '最近核實日期'],
    privacy: 'internal',
    aliases: splitWords(
      'verified on | verified | last updated | updated | last modified | last modified date | modified on',
      'updated at | last update',
      '核实日期 | 更新日期 | 核實日期 | 修改日期 | 修改时间 | 更新时间 | 最后修改时间 | 最后更新时间',
      '修改時間 | 更新時間 | 最後更新 | 異動日期',
    ),
  },
  {
    id: 'verifiedBy',
    type: 'text',
    header: ['Verified by', '核实人', '核實人'],
    privacy: 'internal',
    aliases: splitWords(
      'updated by | modified by | last modified by',
      '更新人 | 修改人 | 最后修改人 | 異動人員 | 修改人員',
    ),
  },
  {
    id: 'closedOn',
    type: 'date',
    header: ['File closed', '结档日期', '結檔日期'],
    since: 2,
    privacy: 'internal',
    aliases: splitWords(
      'closed on | end date | terminated on',
      '结束日期 | 結束日期 | 停用日期 | 终止日期 | 停用日 | 終止日期',
    ),
  },
  {
    id: 'closingReason',
    type: 'text',
    header: ['Reason for closing', '结档原因', '結檔原因'],
    width: 180,
    since: 2,
    privacy: 'internal',
    aliases: splitWords('closed because | churn reason | lost reason | reason lost', '流失原因 | 停用原因 | 終止原因'),
  },
  importedFromField,
]);

/** What belongs nowhere else. */
export const otherFields = defineFields('other', [
  {
    id: 'remarks',
    type: 'text',
    header: ['Remarks', '备注', '備註'],
    width: 220,
    privacy: 'internal',
    aliases: splitWords(
      'remark | comment | comments | note | notes | description | memo | additional information',
      '附注 | 说明 | 附註 | 說明 | 备注说明 | 其他说明 | 摘要 | 描述 | 備註說明 | 其他說明 | 備考',
    ),
  },
  { id: 'toClearUp', type: 'text', header: ['To clear up', '待清理', '待釐清'], width: 240, privacy: 'internal' },
]);
