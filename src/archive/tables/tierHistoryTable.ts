import { defineFields, localise } from '../defineFields';
import type { TableDefinition } from '../field';
import { customerReference } from './stewardshipFields';

/** Every change of a tier: whose, from, to, when, by which value and scheme (domain.md section 3). */
export const tierHistoryTable: TableDefinition = {
  id: 'tierHistory',
  tableName: 'TierHistory',
  sheetName: localise('Tier history', '等级变动', '等級變動'),
  keyField: 'customerNumber',
  dateField: 'date',
  since: 1,
  fields: defineFields('tierHistory', [
    customerReference,
    {
      id: 'from',
      type: 'text',
      header: ['From', '原等级', '原等級'],
      width: 80,
      isRequired: true,
      privacy: 'internal',
    },
    { id: 'to', type: 'text', header: ['To', '新等级', '新等級'], width: 80, isRequired: true, privacy: 'internal' },
    { id: 'date', type: 'date', header: ['Date', '日期', '日期'], isRequired: true },
    {
      id: 'value',
      type: 'money',
      header: ['Value', '排名依据值', '排名依據值'],
      width: 130,
      isRequired: true,
      privacy: 'internal',
    },
    { id: 'scheme', type: 'text', header: ['Scheme', '分级方案', '分級方案'], width: 160, isRequired: true },
    { id: 'changedBy', type: 'text', header: ['Changed by', '变更人', '異動人'], since: 2, privacy: 'personal' },
  ]),
};
