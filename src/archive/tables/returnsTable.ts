import { defineFields, localise, splitWords } from '../defineFields';
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
      aliases: splitWords(
        'credit note | credit note no | document number | credit memo | credit memo no | return no',
        'return number | return id | rma | rma number | rma no | return order | id | no | number',
        '红字发票 | 折讓單號 | 退货单号 | 退货编号 | 折让单号 | 红字单号 | 单据号 | 单号 | 编号 | 退貨單號',
        '銷退單號 | 銷貨退回單號 | 折讓編號 | 單號 | 單據號碼 | 編號',
      ),
    },
    customerReference,
    {
      id: 'kind',
      type: 'choice',
      header: ['Return or discount', '退货或折让', '退貨或折讓'],
      choices: returnKindChoices,
      isRequired: true,
      aliases: splitWords(
        'kind | type | document type | return type',
        '类型 | 類型 | 单据类型 | 退货类型 | 單別 | 單據類別 | 退貨類型',
      ),
    },
    {
      id: 'date',
      type: 'date',
      header: ['Date', '日期', '日期'],
      isRequired: true,
      aliases: splitWords(
        'return date | returned on | date of return | credit memo date | document date | posting date',
        '退货日期 | 退回日期 | 折让日期 | 单据日期 | 退貨日期 | 銷退日期 | 折讓日期 | 單據日期',
      ),
    },
    {
      id: 'orderNumber',
      type: 'reference',
      header: ['Order No.', '订单编号', '訂單編號'],
      references: 'orders',
      aliases: splitWords(
        'order number | order id | order | sales order | original order',
        '订单号 | 原订单号 | 销售订单号 | 訂單號碼 | 訂單單號 | 原訂單號 | 訂單號',
      ),
    },
    {
      id: 'productNumber',
      type: 'reference',
      header: ['Product No.', '产品编号', '產品編號'],
      references: 'products',
      aliases: splitWords(
        'product code | product number | product id | sku | item no | item number | item code | material',
        'material number',
        '产品代码 | 产品编码 | 商品编码 | 物料编码 | 货号 | 產品代碼 | 產品代號 | 商品編號 | 品號 | 料號',
        '貨號',
      ),
    },
    {
      id: 'quantity',
      type: 'number',
      header: ['Quantity', '数量', '數量'],
      isNonNegative: true,
      aliases: splitWords(
        'qty | return quantity | quantity returned | returned quantity | units',
        '退货数量 | 退回数量 | 退貨數量 | 銷退數量 | 退回數量',
      ),
    },
    {
      id: 'amount',
      type: 'money',
      header: ['Amount', '金额', '金額'],
      isRequired: true,
      isNonNegative: true,
      privacy: 'internal',
      aliases: splitWords(
        'return amount | return value | refund | refund amount | credit amount | credited amount',
        'discount amount | total',
        '退货金额 | 退款金额 | 折让金额 | 退貨金額 | 退款金額 | 折讓金額 | 銷退金額',
      ),
    },
    {
      id: 'reason',
      type: 'text',
      header: ['Reason', '原因', '原因'],
      width: 220,
      privacy: 'internal',
      aliases: splitWords(
        'cause | return reason | reason for return | reason code',
        '退货原因 | 退貨原因 | 退货理由 | 折让原因 | 退貨理由 | 折讓原因 | 退回原因 | 銷退原因',
      ),
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
