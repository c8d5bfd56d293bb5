import { defineFields, localise } from '../defineFields';
import type { Choice, TableDefinition } from '../field';
import { customerReference, importedFromField, remarksField, stewardshipFields } from './stewardshipFields';

export const orderKindChoices: readonly Choice[] = [
  { id: 'order', label: localise('Order', '订单', '訂單'), synonyms: ['purchase order', 'po'] },
  { id: 'contract', label: localise('Contract', '合同', '合約'), synonyms: ['agreement', '协议', '協議', '契約'] },
];

export const orderStatusChoices: readonly Choice[] = [
  {
    id: 'open',
    label: localise('Open', '未完成', '未完成'),
    synonyms: ['in process', 'pending', 'on hold', 'disputed', '进行中', '處理中'],
  },
  {
    id: 'delivered',
    label: localise('Delivered', '已交货', '已交貨'),
    synonyms: ['shipped', 'resolved', 'closed', 'done', '已发货', '已完成', '已出貨'],
  },
  { id: 'cancelled', label: localise('Cancelled', '已取消', '已取消'), synonyms: ['canceled', '取消', '作废', '作廢'] },
];

/** Orders and contracts (002: the contract files). */
export const ordersTable: TableDefinition = {
  id: 'orders',
  tableName: 'Orders',
  sheetName: localise('Orders and contracts', '订单与合同', '訂單與合約'),
  keyField: 'orderNumber',
  numberPrefix: 'O',
  dateField: 'date',
  since: 2,
  fields: defineFields('orders', [
    {
      id: 'orderNumber',
      type: 'identifier',
      header: ['Order No.', '订单编号', '訂單編號'],
      isRequired: true,
      aliases: ['order number', 'contract no', 'contract number', '合同编号', '订单号', '合約編號', '訂單號碼'],
    },
    customerReference,
    {
      id: 'kind',
      type: 'choice',
      header: ['Order or contract', '订单或合同', '訂單或合約'],
      choices: orderKindChoices,
      isRequired: true,
      aliases: ['kind', 'type', '类型', '類型'],
    },
    {
      id: 'date',
      type: 'date',
      header: ['Date', '日期', '日期'],
      isRequired: true,
      aliases: ['order date', 'signed on', '订单日期', '签订日期', '訂單日期', '簽訂日期'],
    },
    {
      id: 'goods',
      type: 'text',
      header: ['Goods', '商品', '商品'],
      width: 200,
      aliases: ['product', 'description', '品名', '货物', '貨品'],
    },
    { id: 'productNumber', type: 'reference', header: ['Product No.', '产品编号', '產品編號'], references: 'products' },
    {
      id: 'quantity',
      type: 'number',
      header: ['Quantity', '数量', '數量'],
      isNonNegative: true,
      aliases: ['qty', 'quantity ordered'],
    },
    {
      id: 'amount',
      type: 'money',
      header: ['Amount', '金额', '金額'],
      isRequired: true,
      isNonNegative: true,
      privacy: 'internal',
      aliases: ['total', 'value', 'order value', '总额', '订单金额', '總額', '訂單金額'],
    },
    {
      id: 'requiredOn',
      type: 'date',
      header: ['Required on', '要求交货日期', '要求交貨日期'],
      aliases: ['required date', 'due date', '交货日期', '交貨日期'],
    },
    {
      id: 'deliveredOn',
      type: 'date',
      header: ['Delivered on', '实际交货日期', '實際交貨日期'],
      aliases: ['shipped date', 'delivery date', '发货日期', '出貨日期'],
    },
    {
      id: 'validUntil',
      type: 'date',
      header: ['Contract valid until', '合同有效期至', '合約有效期至'],
      aliases: ['valid until', 'expires', '到期日', '有效期'],
    },
    {
      id: 'status',
      type: 'choice',
      header: ['Order status', '订单状态', '訂單狀態'],
      choices: orderStatusChoices,
      isRequired: true,
      aliases: ['status', '状态', '狀態'],
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
