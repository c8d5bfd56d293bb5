import { defineFields, localise } from '../defineFields';
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
      aliases: ['product code', 'product number', 'sku', 'item no', '产品代码', '货号', '產品代碼', '貨號'],
    },
    {
      id: 'name',
      type: 'text',
      header: ['Product name', '产品名称', '產品名稱'],
      width: 220,
      isRequired: true,
      aliases: ['name', 'product', 'item', '品名', '名称', '名稱'],
    },
    {
      id: 'productLine',
      type: 'text',
      header: ['Product line', '产品线', '產品線'],
      aliases: ['category', 'product category', '产品类别', '類別', '產品類別'],
    },
    { id: 'unit', type: 'text', header: ['Unit', '单位', '單位'], width: 80, aliases: ['unit of measure', '计量单位'] },
    {
      id: 'price',
      type: 'money',
      header: ['Price', '单价', '單價'],
      isNonNegative: true,
      aliases: ['unit price', 'list price', 'msrp', '售价', '售價'],
    },
    {
      id: 'cost',
      type: 'money',
      header: ['Cost', '成本', '成本'],
      isNonNegative: true,
      privacy: 'internal',
      aliases: ['unit cost', 'buy price', '单位成本', '單位成本'],
    },
    remarksField,
    ...stewardshipFields,
    importedFromField,
  ]),
};
