import { defineFields, localise } from '../defineFields';
import type { Choice, TableDefinition } from '../field';
import { remarksField } from './stewardshipFields';

/** How far an import has come: one that was begun and not finished can be run again, or undone. */
export const importStateChoices: readonly Choice[] = [
  { id: 'unfinished', label: localise('Unfinished', '未完成', '未完成'), synonyms: [] },
  { id: 'finished', label: localise('Finished', '已完成', '已完成'), synonyms: [] },
  { id: 'undone', label: localise('Undone', '已撤销', '已復原'), synonyms: [] },
];

/**
 * The register of imports: every list that became part of the archive, when, by whom, how much of it, and how its columns were
 * read (001: every record knows its source). Records name their import in `importedFrom`.
 */
export const importsTable: TableDefinition = {
  id: 'imports',
  tableName: 'Imports',
  sheetName: localise('Imports', '导入登记', '匯入登記'),
  keyField: 'importNumber',
  numberPrefix: 'I',
  dateField: 'importedOn',
  since: 3,
  fields: defineFields('imports', [
    { id: 'importNumber', type: 'identifier', header: ['Import No.', '导入编号', '匯入編號'], isRequired: true },
    { id: 'importedOn', type: 'dateTime', header: ['Imported on', '导入时间', '匯入時間'], isRequired: true },
    { id: 'importedBy', type: 'text', header: ['Imported by', '导入人', '匯入人'], privacy: 'personal' },
    { id: 'file', type: 'text', header: ['File', '文件', '檔案'], width: 200, numberFormat: '@', privacy: 'internal' },
    { id: 'sheet', type: 'text', header: ['Sheet', '工作表', '工作表'], numberFormat: '@', privacy: 'internal' },
    { id: 'tables', type: 'text', header: ['Into', '导入到', '匯入到'], width: 160 },
    { id: 'rows', type: 'integer', header: ['Rows', '行数', '列數'], isNonNegative: true },
    { id: 'added', type: 'integer', header: ['Added', '新增', '新增'], isNonNegative: true },
    { id: 'changed', type: 'integer', header: ['Changed', '更新', '更新'], isNonNegative: true },
    { id: 'rejected', type: 'integer', header: ['Rejected', '未导入', '未匯入'], isNonNegative: true },
    { id: 'state', type: 'choice', header: ['State', '状态', '狀態'], choices: importStateChoices, isRequired: true },
    remarksField,
    { id: 'layout', type: 'text', header: ['Layout', '列表结构', '清單結構'], numberFormat: '@', privacy: 'internal' },
    { id: 'mapping', type: 'text', header: ['Mapping', '列对应', '欄位對應'], numberFormat: '@', privacy: 'internal' },
    {
      id: 'fingerprint',
      type: 'text',
      header: ['Fingerprint', '校验码', '校驗碼'],
      numberFormat: '@',
      privacy: 'internal',
    },
  ]),
};
