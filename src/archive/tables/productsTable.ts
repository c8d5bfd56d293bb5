import { defineFields, localise, splitWords } from '../defineFields';
import type { TableDefinition } from '../field';
import { importedFromField, remarksField, stewardshipFields } from './stewardshipFields';

/** What we sell, for how much, and what it costs us. */
export const productsTable: TableDefinition = {
  id: 'products',
  tableName: 'Products',
  sheetName: localise('Products', '产品', '產品'),
  keyField: 'productNumber',
  numberPrefix: 'G',
  since: 2,
  fields: defineFields('products', [
    {
      id: 'productNumber',
      type: 'identifier',
      header: ['Product No.', '产品编号', '產品編號'],
      isRequired: true,
      aliases: splitWords(
        'product code | product number | sku | item no | product id | item number | item code | item id',
        'article number | article no | part number | part no | material | material number | model',
        'model number | matnr | ean | barcode | upc | id | no | number | code',
        '产品代码 | 货号 | 產品代碼 | 貨號 | 产品编码 | 商品编码 | 商品编号 | 商品代码 | 物料编码 | 物料代码',
        '物料编号 | 存货编码 | 料号 | 型号 | 条形码 | 编号 | 代码 | 產品代號 | 商品編號 | 商品代碼 | 品號',
        '料號 | 物料編號 | 型號 | 條碼 | 國際條碼 | 編號',
      ),
    },
    {
      id: 'name',
      type: 'text',
      header: ['Product name', '产品名称', '產品名稱'],
      width: 220,
      isRequired: true,
      aliases: splitWords(
        'name | product | item | item name | article | article name | description | item description',
        'material description | product title | title | maktx',
        '品名 | 名称 | 名稱 | 商品名称 | 商品 | 货品名称 | 物料名称 | 存货名称 | 产品 | 产品全称 | 商品名稱',
        '貨品名稱 | 物料名稱 | 料品名稱 | 產品 | 產品全名',
      ),
    },
    {
      id: 'productLine',
      type: 'text',
      header: ['Product line', '产品线', '產品線'],
      aliases: splitWords(
        'category | product category | product group | product family | family | brand | series | range',
        'material group | item group',
        '产品类别 | 類別 | 產品類別 | 品类 | 产品分类 | 产品系列 | 商品分类 | 存货分类 | 品牌 | 类别 | 分类',
        '系列 | 品類 | 產品分類 | 產品系列 | 商品分類 | 分類 | 大類',
      ),
    },
    {
      id: 'unit',
      type: 'text',
      header: ['Unit', '单位', '單位'],
      width: 80,
      aliases: splitWords(
        'unit of measure | uom | units of measure | base unit | sales unit | meins',
        '计量单位 | 主计量单位 | 单位名称 | 销售单位 | 計量單位 | 庫存單位 | 銷售單位',
      ),
    },
    {
      id: 'price',
      type: 'money',
      header: ['Price', '单价', '單價'],
      isNonNegative: true,
      aliases: splitWords(
        'unit price | list price | msrp | sales price | selling price | retail price | standard price',
        'unit list price',
        '售价 | 售價 | 零售价 | 标准售价 | 销售价 | 参考售价 | 销售单价 | 市场价 | 定价 | 零售價 | 標準售價',
        '建議售價 | 定價 | 牌價 | 銷售單價 | 市價',
      ),
    },
    {
      id: 'cost',
      type: 'money',
      header: ['Cost', '成本', '成本'],
      isNonNegative: true,
      privacy: 'internal',
      aliases: splitWords(
        'unit cost | buy price | purchase price | cost price | standard cost | buying price',
        '单位成本 | 單位成本 | 采购价 | 进价 | 成本价 | 标准成本 | 参考成本 | 採購價 | 進價 | 進貨價 | 成本價',
        '標準成本',
      ),
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
