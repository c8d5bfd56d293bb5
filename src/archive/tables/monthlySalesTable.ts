import { defineFields, localise } from '../defineFields';
import type { TableDefinition } from '../field';
import { customerReference, importedFromField, stewardshipFields } from './stewardshipFields';

/** What a customer bought in a month, by product line (003). */
export const monthlySalesTable: TableDefinition = {
  id: 'monthlySales',
  tableName: 'MonthlySales',
  sheetName: localise('Monthly sales', '月度销售', '每月銷售'),
  keyField: 'entryNumber',
  numberPrefix: 'S',
  dateField: 'month',
  since: 2,
  fields: defineFields('monthlySales', [
    { id: 'entryNumber', type: 'identifier', header: ['Entry No.', '记录编号', '紀錄編號'], isRequired: true },
    customerReference,
    {
      id: 'month',
      type: 'date',
      header: ['Month', '月份', '月份'],
      width: 90,
      numberFormat: 'yyyy-mm',
      isRequired: true,
      aliases: ['period', '年月', '期间', '期間'],
    },
    {
      id: 'productLine',
      type: 'text',
      header: ['Product line', '产品线', '產品線'],
      aliases: ['product category', '产品类别', '產品類別'],
    },
    {
      id: 'amount',
      type: 'money',
      header: ['Sales', '销售额', '銷售額'],
      isRequired: true,
      privacy: 'internal',
      aliases: ['amount', 'actual', 'revenue', '金额', '实际销售额', '金額', '實際銷售額'],
    },
    {
      id: 'cost',
      type: 'money',
      header: ['Cost of sales', '销售成本', '銷售成本'],
      isNonNegative: true,
      privacy: 'internal',
      aliases: ['cost', '成本'],
    },
    {
      id: 'target',
      type: 'money',
      header: ['Target', '目标', '目標'],
      isNonNegative: true,
      privacy: 'internal',
      aliases: ['sales target', '销售目标', '銷售目標'],
    },
    ...stewardshipFields,
    importedFromField,
  ]),
};
