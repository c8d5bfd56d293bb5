import { defineFields, localise, splitWords } from '../defineFields';
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
      aliases: splitWords(
        'period | year month | sales month | month year | fiscal period | calendar month | accounting period',
        'posting period | date',
        '年月 | 期间 | 期間 | 会计期间 | 销售月份 | 统计月份 | 会计月份 | 日期 | 年度月份 | 會計期間',
        '銷售月份 | 統計月份 | 資料年月',
      ),
    },
    {
      id: 'productLine',
      type: 'text',
      header: ['Product line', '产品线', '產品線'],
      aliases: splitWords(
        'product category | product | product group | product family | category | brand | material group',
        'series | spart',
        '产品类别 | 產品類別 | 产品 | 品类 | 产品系列 | 产品大类 | 品牌 | 产品分类 | 類別 | 產品 | 品類',
        '產品系列 | 產品大類 | 產品分類',
      ),
    },
    {
      id: 'amount',
      type: 'money',
      header: ['Sales', '销售额', '銷售額'],
      isRequired: true,
      privacy: 'internal',
      aliases: splitWords(
        'amount | actual | revenue | sales amount | sales revenue | net sales | turnover | sales value',
        'monthly sales | invoiced | actual sales',
        '金额 | 实际销售额 | 金額 | 實際銷售額 | 总销售额 | 销售收入 | 销售金额 | 营业额 | 月销售额 | 实际',
        '实际完成 | 业绩 | 營業額 | 銷售收入 | 銷售金額 | 營收 | 月營收 | 實績 | 業績 | 月銷售額 | 銷貨金額',
      ),
    },
    {
      id: 'cost',
      type: 'money',
      header: ['Cost of sales', '销售成本', '銷售成本'],
      isNonNegative: true,
      privacy: 'internal',
      aliases: splitWords('cost | cogs | cost of goods sold', '成本 | 销货成本 | 营业成本 | 銷貨成本 | 營業成本'),
    },
    {
      id: 'target',
      type: 'money',
      header: ['Target', '目标', '目標'],
      isNonNegative: true,
      privacy: 'internal',
      aliases: splitWords(
        'sales target | budget | plan | quota | planned | planned sales',
        '销售目标 | 銷售目標 | 计划 | 任务 | 计划销售额 | 预算 | 目标额 | 目標額 | 預算 | 計畫 | 預計銷售額',
        '業績目標',
      ),
    },
    ...stewardshipFields,
    importedFromField,
  ]),
};
