import { defineFields, localise } from '../defineFields';
import type { TableDefinition } from '../field';

/** The policy values of the archive, one a row (domain.md). The key stays the same when somebody rewords the setting. */
export const settingsTable: TableDefinition = {
  id: 'settings',
  tableName: 'Settings',
  sheetName: localise('Settings', '设置', '設定'),
  keyField: 'key',
  since: 1,
  fields: defineFields('policyValues', [
    { id: 'key', type: 'identifier', header: ['Key', '键', '索引鍵'], width: 175, isRequired: true },
    { id: 'setting', type: 'text', header: ['Setting', '设置项', '設定項目'], width: 360, isRequired: true },
    { id: 'value', type: 'text', header: ['Value', '值', '值'], width: 160, isRequired: true },
    { id: 'explanation', type: 'text', header: ['Explanation', '说明', '說明'], width: 640 },
  ]),
};
