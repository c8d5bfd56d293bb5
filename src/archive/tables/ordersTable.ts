import { defineFields, localise, splitWords } from '../defineFields';
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
      aliases: splitWords(
        'order number | contract no | contract number | order id | order ref | order code | order',
        'sales order | sales order no | sales order number | sales document | document number | document no',
        'po number | purchase order no | so number | vbeln | deal id | opportunity id | contract id',
        'contract ref | id | no | number',
        '合同编号 | 订单号 | 合約編號 | 訂單號碼 | 单据编号 | 单据号 | 销售订单号 | 销售订单编号 | 合同号',
        '合同编码 | 协议编号 | 编号 | 单号 | 訂單號 | 訂單單號 | 訂單代號 | 銷售單號 | 銷貨單號 | 單據編號',
        '單號 | 合約號碼 | 合約書編號 | 契約編號 | 編號',
      ),
    },
    customerReference,
    {
      id: 'kind',
      type: 'choice',
      header: ['Order or contract', '订单或合同', '訂單或合約'],
      choices: orderKindChoices,
      isRequired: true,
      aliases: splitWords(
        'kind | type | document type | order type',
        '类型 | 類型 | 单据类型 | 订单类型 | 合同类型 | 單據類別 | 單別 | 訂單類型 | 合約類型',
      ),
    },
    {
      id: 'date',
      type: 'date',
      header: ['Date', '日期', '日期'],
      isRequired: true,
      aliases: splitWords(
        'order date | signed on | order placed | ordered on | ordered at | document date | created on',
        'created at | created date | purchase date | sale date | transaction date | contract date | audat',
        'close date',
        '订单日期 | 签订日期 | 訂單日期 | 簽訂日期 | 下单日期 | 下单时间 | 单据日期 | 签约日期 | 合同日期',
        '成交日期 | 销售日期 | 订货日期 | 制单日期 | 下單日期 | 下單時間 | 單據日期 | 簽約日期 | 合約日期',
        '銷貨日期 | 訂貨日期 | 開單日期 | 交易日期',
      ),
    },
    {
      id: 'goods',
      type: 'text',
      header: ['Goods', '商品', '商品'],
      width: 200,
      aliases: splitWords(
        'product | description | item | items | item name | item description | product name | products',
        'material description | line item | article | subject | deal name | contract name | maktx',
        '品名 | 货物 | 貨品 | 产品名称 | 商品名称 | 产品 | 货品名称 | 物料名称 | 存货名称 | 合同名称 | 标的',
        '項目名稱 | 产品描述 | 產品名稱 | 商品名稱 | 產品 | 貨品名稱 | 品名規格 | 料品名稱 | 合約名稱',
        '產品描述',
      ),
    },
    {
      id: 'productNumber',
      type: 'reference',
      header: ['Product No.', '产品编号', '產品編號'],
      references: 'products',
      aliases: splitWords(
        'product code | product number | product id | sku | item no | item number | item code | material',
        'material number | matnr | part number',
        '产品代码 | 产品编码 | 商品编码 | 商品编号 | 物料编码 | 物料代码 | 存货编码 | 货号 | 產品代碼',
        '產品代號 | 商品編號 | 商品代碼 | 品號 | 料號 | 貨號',
      ),
    },
    {
      id: 'quantity',
      type: 'number',
      header: ['Quantity', '数量', '數量'],
      isNonNegative: true,
      aliases: splitWords(
        'qty | quantity ordered | quantity sold | units | order quantity | pieces | pcs | kwmeng',
        '订购数量 | 订货数量 | 销售数量 | 件数 | 訂購數量 | 訂單數量 | 銷售數量 | 件數',
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
        'total | value | order value | order amount | total amount | order total | net value | net amount',
        'gross amount | grand total | contract value | contract amount | close value | deal value',
        'sales amount | amount total | netwr | total price',
        '总额 | 订单金额 | 總額 | 訂單金額 | 价税合计 | 含税金额 | 合同金额 | 销售金额 | 成交金额 | 总金额',
        '合计金额 | 订单总额 | 成交额 | 總金額 | 合約金額 | 銷售金額 | 成交金額 | 含稅金額 | 未稅金額',
        '合計金額 | 訂單總額 | 總計金額 | 交易金額',
      ),
    },
    {
      id: 'requiredOn',
      type: 'date',
      header: ['Required on', '要求交货日期', '要求交貨日期'],
      aliases: splitWords(
        'required date | due date | delivery due | promised date | requested delivery date',
        'expected delivery | ship by',
        '交货日期 | 交貨日期 | 交货期 | 预计交货日期 | 计划交货日期 | 预发货日期 | 要求交期 | 交期 | 預交日',
        '預計交貨日 | 預交日期 | 預計交貨日期 | 約定交期',
      ),
    },
    {
      id: 'deliveredOn',
      type: 'date',
      header: ['Delivered on', '实际交货日期', '實際交貨日期'],
      aliases: splitWords(
        'shipped date | delivery date | shipped on | ship date | delivered | actual delivery date',
        'goods issue date',
        '发货日期 | 出貨日期 | 实际发货日期 | 出库日期 | 送货日期 | 交付日期 | 實際出貨日期 | 出貨日',
        '出庫日期 | 實際交貨日',
      ),
    },
    {
      id: 'validUntil',
      type: 'date',
      header: ['Contract valid until', '合同有效期至', '合約有效期至'],
      aliases: splitWords(
        'valid until | expires | expiry date | expiration date | contract end | contract end date | end date',
        '到期日 | 有效期 | 合同到期日 | 有效期至 | 终止日期 | 合同截止日期 | 合約到期日 | 有效期限 | 終止日期',
      ),
    },
    {
      id: 'status',
      type: 'choice',
      header: ['Order status', '订单状态', '訂單狀態'],
      choices: orderStatusChoices,
      isRequired: true,
      aliases: splitWords(
        'status | state | order state | contract status | fulfilment status | fulfillment status',
        'delivery status',
        '状态 | 狀態 | 执行状态 | 合同状态 | 单据状态 | 发货状态 | 合約狀態 | 單據狀態 | 出貨狀態 | 處理狀態',
      ),
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
