import { defineFields, localise, splitWords } from '../defineFields';
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
    {
      id: 'loanNumber',
      type: 'identifier',
      header: ['Loan No.', '登记编号', '登記編號'],
      isRequired: true,
      aliases: ['loan number', 'loan id', 'register number', '登记号', '登記號'],
    },
    customerReference,
    {
      id: 'kind',
      type: 'choice',
      header: ['Lent or issued', '借阅或发放', '借閱或發放'],
      choices: loanKindChoices,
      isRequired: true,
      aliases: ['kind', 'type', '类型', '類型'],
    },
    {
      id: 'recipient',
      type: 'text',
      header: ['Who has it', '借阅人', '借閱人'],
      isRequired: true,
      privacy: 'personal',
      aliases: splitWords(
        'borrower | lent to | recipient | issued to',
        '借用人 | 领用人 | 收件人 | 接收人 | 借用人員 | 領用人 | 收件者',
      ),
    },
    {
      id: 'purpose',
      type: 'text',
      header: ['Purpose', '用途', '用途'],
      width: 200,
      aliases: ['reason', 'use', '借阅目的', '用途说明', '借閱目的', '用途說明'],
    },
    {
      id: 'lentOn',
      type: 'date',
      header: ['Since', '借出日期', '借出日期'],
      isRequired: true,
      aliases: splitWords(
        'lent on | loan date | date lent | issued on | date',
        '借阅日期 | 发放日期 | 日期 | 借閱日期 | 發放日期',
      ),
    },
    {
      id: 'dueBack',
      type: 'date',
      header: ['Due back', '应还日期', '應還日期'],
      aliases: splitWords('due date | return by | due', '归还期限 | 应归还日期 | 歸還期限 | 應歸還日期'),
    },
    {
      id: 'returnedOn',
      type: 'date',
      header: ['Returned on', '归还日期', '歸還日期'],
      aliases: splitWords(
        'returned | return date | date returned',
        '实际归还日期 | 实还日期 | 實際歸還日期 | 實還日期',
      ),
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
