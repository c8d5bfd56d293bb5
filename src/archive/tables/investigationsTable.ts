import { defineFields, localise } from '../defineFields';
import type { TableDefinition } from '../field';
import { investigationStepChoices, stepStateChoices } from './creditChoices';
import { customerReference, importedFromField, stewardshipFields } from './stewardshipFields';

/** The steps of credit investigations with what each found (004). */
export const investigationsTable: TableDefinition = {
  id: 'investigations',
  tableName: 'Investigations',
  sheetName: localise('Credit investigations', '信用调查', '信用調查'),
  keyField: 'stepNumber',
  numberPrefix: 'N',
  dateField: 'date',
  since: 4,
  fields: defineFields('investigations', [
    {
      id: 'stepNumber',
      type: 'identifier',
      header: ['Step No.', '调查编号', '調查編號'],
      isRequired: true,
      aliases: ['step number', 'step id'],
    },
    {
      id: 'reviewNumber',
      type: 'reference',
      header: ['Review No.', '评审编号', '評審編號'],
      references: 'creditReviews',
      isRequired: true,
    },
    customerReference,
    {
      id: 'step',
      type: 'choice',
      header: ['Step', '调查项目', '調查項目'],
      width: 180,
      choices: investigationStepChoices,
      isRequired: true,
    },
    { id: 'state', type: 'choice', header: ['State', '状态', '狀態'], width: 100, choices: stepStateChoices },
    { id: 'date', type: 'date', header: ['Date', '日期', '日期'] },
    { id: 'finding', type: 'text', header: ['Finding', '调查结果', '調查結果'], width: 260, privacy: 'internal' },
    ...stewardshipFields,
    importedFromField,
  ]),
};
