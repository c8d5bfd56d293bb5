import { defineFields, localise } from '../defineFields';
import type { Choice, TableDefinition } from '../field';

/** By which way a change came into the archive. */
export const wayChoices: readonly Choice[] = [
  { id: 'addIn', label: localise('Add-in', '加载项', '增益集'), synonyms: [] },
  { id: 'typed', label: localise('Typed in the sheet', '在工作表中输入', '在工作表中輸入'), synonyms: [] },
  { id: 'outside', label: localise('Outside the add-in', '加载项未运行时', '增益集未執行時'), synonyms: [] },
];

/** Every change of the archive: when, who, which record and field, before, after, why (001). Readable without the add-in. */
export const changeLogTable: TableDefinition = {
  id: 'changeLog',
  tableName: 'ChangeLog',
  sheetName: localise('Change log', '变更记录', '異動紀錄'),
  keyField: 'entryNumber',
  numberPrefix: 'L',
  dateField: 'changedAt',
  since: 2,
  fields: defineFields('changeLog', [
    { id: 'entryNumber', type: 'identifier', header: ['Entry No.', '记录编号', '紀錄編號'], isRequired: true },
    { id: 'changedAt', type: 'dateTime', header: ['Changed at', '变更时间', '異動時間'], isRequired: true },
    {
      id: 'changedBy',
      type: 'text',
      header: ['Changed by', '变更人', '異動人'],
      isRequired: true,
      privacy: 'personal',
    },
    {
      id: 'way',
      type: 'choice',
      header: ['How', '变更方式', '異動方式'],
      width: 150,
      choices: wayChoices,
      isRequired: true,
    },
    {
      id: 'customerNumber',
      type: 'reference',
      header: ['Customer No.', '客户编号', '客戶編號'],
      references: 'customers',
    },
    { id: 'table', type: 'text', header: ['Table', '所在表', '所在表'], isRequired: true },
    { id: 'record', type: 'identifier', header: ['Record', '记录', '紀錄'], isRequired: true },
    { id: 'field', type: 'text', header: ['Field', '字段', '欄位'] },
    {
      id: 'before',
      type: 'text',
      header: ['Before', '变更前', '異動前'],
      width: 200,
      numberFormat: '@',
      privacy: 'internal',
    },
    {
      id: 'after',
      type: 'text',
      header: ['After', '变更后', '異動後'],
      width: 200,
      numberFormat: '@',
      privacy: 'internal',
    },
    {
      id: 'reason',
      type: 'text',
      header: ['Reason', '原因', '原因'],
      width: 220,
      numberFormat: '@',
      privacy: 'internal',
    },
  ]),
};
