import { defineFields, localise } from '../defineFields';
import type { Choice, TableDefinition } from '../field';
import { customerReference, importedFromField, remarksField, stewardshipFields } from './stewardshipFields';

export const returnKindChoices: readonly Choice[] = [
  { id: 'return', label: localise('Return', '退货', '退貨'), synonyms: ['returned goods', '退回'] },
  { id: 'discount', label: localise('Discount', '折让', '折讓'), synonyms: ['rebate', 'allowance', '折扣'] },
];

/** Goods that came back, and what was taken off a price (002: returns and discounts). */
export const returnsTable: TableDefinition = {
  id: 'returns',
  tableName: 'Returns',
  sheetName: localise('Returns and discounts', '退货与折让', '退貨與折讓'),
  keyField: 'documentNumber',
  numberPrefix: 'D',
  dateField: 'date',
  since: 2,
  fields: defineFields('returns', [
    {
      id: 'documentNumber',
      type: 'identifier',
      header: ['Document No.', '单据编号', '單據編號'],
      isRequired: true,
      aliases: ['credit note', 'credit note no', '红字发票', '折讓單號'],
    },
    customerReference,
    {
      id: 'kind',
      type: 'choice',
      header: ['Return or discount', '退货或折让', '退貨或折讓'],
      choices: returnKindChoices,
      isRequired: true,
      aliases: ['kind', 'type', '类型', '類型'],
    },
    { id: 'date', type: 'date', header: ['Date', '日期', '日期'], isRequired: true },
    { id: 'orderNumber', type: 'reference', header: ['Order No.', '订单编号', '訂單編號'], references: 'orders' },
    { id: 'productNumber', type: 'reference', header: ['Product No.', '产品编号', '產品編號'], references: 'products' },
    { id: 'quantity', type: 'number', header: ['Quantity', '数量', '數量'], isNonNegative: true, aliases: ['qty'] },
    {
      id: 'amount',
      type: 'money',
      header: ['Amount', '金额', '金額'],
      isRequired: true,
      isNonNegative: true,
      privacy: 'internal',
    },
    {
      id: 'reason',
      type: 'text',
      header: ['Reason', '原因', '原因'],
      width: 220,
      privacy: 'internal',
      aliases: ['cause', '退货原因', '退貨原因'],
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
