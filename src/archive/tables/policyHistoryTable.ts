import { defineFields, localise } from '../defineFields';
import type { TableDefinition } from '../field';

const exact = { type: 'text', numberFormat: '@' } as const;

/**
 * What policy values were before they were changed, and for how long. The policy of a day is that of today with the entries
 * laid over it whose days hold that day: from `validFrom` (blank: since the beginning) until the day before `validUntil`.
 */
export const policyHistoryTable: TableDefinition = {
  id: 'policyHistory',
  tableName: 'PolicyHistory',
  sheetName: localise('Policy history', '政策历史', '政策歷程'),
  keyField: 'entryNumber',
  numberPrefix: 'H',
  dateField: 'validUntil',
  since: 4,
  fields: defineFields('policyHistory', [
    { id: 'entryNumber', type: 'identifier', header: ['Entry No.', '记录编号', '紀錄編號'], isRequired: true },
    { id: 'table', header: ['Policy table', '政策所在表', '政策所在表'], isRequired: true, ...exact },
    { id: 'item', header: ['Policy value', '政策项目', '政策項目'], isRequired: true, width: 160, ...exact },
    { id: 'itemName', header: ['Name', '名称', '名稱'], width: 220, ...exact },
    { id: 'field', header: ['Field', '字段', '欄位'], isRequired: true, ...exact },
    { id: 'value', header: ['Value then', '当时的值', '當時的值'], ...exact },
    { id: 'validFrom', type: 'date', header: ['Valid from', '生效日期', '生效日期'] },
    { id: 'validUntil', type: 'date', header: ['Valid until', '失效日期', '失效日期'], isRequired: true },
    { id: 'changedBy', type: 'text', header: ['Changed by', '变更人', '異動人'], privacy: 'personal' },
    { id: 'reason', header: ['Reason', '原因', '原因'], width: 220, privacy: 'internal', ...exact },
  ]),
};
