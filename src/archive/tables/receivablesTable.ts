import { defineFields, localise } from '../defineFields';
import type { Choice, TableDefinition } from '../field';
import { customerReference, importedFromField, remarksField, stewardshipFields } from './stewardshipFields';

export const yesNoChoices: readonly Choice[] = [
  { id: 'yes', label: localise('Yes', '是', '是'), synonyms: ['y', 'true', '有'] },
  { id: 'no', label: localise('No', '否', '否'), synonyms: ['n', 'false', '无', '無'] },
];

/** Invoices and what was paid on them (002: receivables and payments). */
export const receivablesTable: TableDefinition = {
  id: 'receivables',
  tableName: 'Receivables',
  sheetName: localise('Receivables', '应收账款', '應收帳款'),
  keyField: 'invoiceNumber',
  numberPrefix: 'R',
  dateField: 'date',
  since: 2,
  fields: defineFields('receivables', [
    {
      id: 'invoiceNumber',
      type: 'identifier',
      header: ['Invoice No.', '发票号码', '發票號碼'],
      isRequired: true,
      aliases: ['invoice number', 'invoice', 'check number', '发票编号', '单据编号', '單據編號'],
    },
    customerReference,
    { id: 'orderNumber', type: 'reference', header: ['Order No.', '订单编号', '訂單編號'], references: 'orders' },
    {
      id: 'date',
      type: 'date',
      header: ['Invoice date', '开票日期', '發票日期'],
      isRequired: true,
      aliases: ['date', 'invoiced on', '日期'],
    },
    {
      id: 'due',
      type: 'date',
      header: ['Due', '到期日', '到期日'],
      isRequired: true,
      aliases: ['due date', 'due on', '应收日期', '應收日期'],
    },
    {
      id: 'amount',
      type: 'money',
      header: ['Invoice amount', '应收金额', '應收金額'],
      isRequired: true,
      privacy: 'internal',
      aliases: ['amount', '金额', '发票金额', '金額', '發票金額'],
    },
    {
      id: 'paid',
      type: 'money',
      header: ['Paid', '已收金额', '已收金額'],
      isNonNegative: true,
      privacy: 'internal',
      aliases: ['amount paid', 'payment', '回款金额', '收款金額'],
    },
    {
      id: 'paidOn',
      type: 'date',
      header: ['Paid on', '收款日期', '收款日期'],
      privacy: 'internal',
      aliases: ['payment date', 'settled date', '回款日期'],
    },
    {
      id: 'disputed',
      type: 'choice',
      header: ['Disputed', '有争议', '有爭議'],
      width: 90,
      choices: yesNoChoices,
      privacy: 'internal',
      aliases: ['dispute', '争议', '爭議'],
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
