import { defineFields, localise } from '../defineFields';
import type { Choice, TableDefinition } from '../field';
import { customerReference, importedFromField, remarksField, stewardshipFields } from './stewardshipFields';

export const loanKindChoices: readonly Choice[] = [
  { id: 'lent', label: localise('Lent', '借阅', '借閱'), synonyms: ['loan', '借出'] },
  { id: 'issued', label: localise('Copy issued', '发放副本', '發放副本'), synonyms: ['issue', 'copy', '发放', '發放'] },
];

/** Who has a customer's file or a copy of it, since when, and when it is due back (002). */
export const loansTable: TableDefinition = {
  id: 'loans',
  tableName: 'Loans',
  sheetName: localise('Loans', '借阅登记', '借閱登記'),
  keyField: 'loanNumber',
  numberPrefix: 'B',
  dateField: 'lentOn',
  since: 2,
  fields: defineFields('loans', [
    { id: 'loanNumber', type: 'identifier', header: ['Loan No.', '登记编号', '登記編號'], isRequired: true },
    customerReference,
    {
      id: 'kind',
      type: 'choice',
      header: ['Lent or issued', '借阅或发放', '借閱或發放'],
      choices: loanKindChoices,
      isRequired: true,
    },
    {
      id: 'recipient',
      type: 'text',
      header: ['Who has it', '借阅人', '借閱人'],
      isRequired: true,
      privacy: 'personal',
    },
    { id: 'purpose', type: 'text', header: ['Purpose', '用途', '用途'], width: 200 },
    { id: 'lentOn', type: 'date', header: ['Since', '借出日期', '借出日期'], isRequired: true },
    { id: 'dueBack', type: 'date', header: ['Due back', '应还日期', '應還日期'] },
    { id: 'returnedOn', type: 'date', header: ['Returned on', '归还日期', '歸還日期'] },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
