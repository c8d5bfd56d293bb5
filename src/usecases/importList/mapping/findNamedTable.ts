import type { TableId } from '../../../archive/field';
import type { SourceName } from '../sourceSheet';

/** Words in names of files and sheets; the first table whose words are met counts. */
const words: readonly (readonly [table: TableId, words: RegExp])[] = [
  ['monthlySales', /monthly[ _-]?sales|sales[ _-]?by[ _-]?month|月度|每月|月[销銷]|[销銷]售(?:统计|統計|明细表|月)/iu],
  ['receivables', /receivable|invoice|payment|age?ing|应收|應收|发票|發票|[账帳]款|回款|收款/iu],
  ['returns', /return|credit[ _-]?(?:note|memo)|discount|退[货貨]|[销銷]退|折[让讓]/iu],
  ['contacts', /contact|people|person|联系人|聯絡人|連絡人/iu],
  ['products', /product|item|price[ _-]?list|产品|產品|商品|[价價]格|存货|物料/iu],
  ['orders', /order|contract|deal|opportunit|pipeline|订单|訂單|合同|合約/iu],
  ['loans', /loan|借[阅閱]|借出/iu],
  ['customers', /customer|client|account|compan|member|客[户戶]|顾客|顧客|公司|企[业業]|厂商|廠商|[会會][员員]/iu],
];

/** The table that the name of a sheet, or otherwise of a file, speaks of. */
export function findNamedTable({ sheet, file = '' }: SourceName): TableId | undefined {
  return nameIn(sheet) ?? nameIn(file);
}

function nameIn(text: string): TableId | undefined {
  return words.find(([, pattern]) => pattern.test(text))?.[0];
}
