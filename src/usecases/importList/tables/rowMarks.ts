import type { CellValue } from '../../../archive/cellValue';

const totalsWords =
  'grand total|totals?|sub-?\\s?totals?|sum|average|合计|总计|小计|总和|共计|累计|合計|總計|小計|總和|共計|累計|平均|本页合计|本页小计|本頁合計|本頁小計';
const totalsLabel = new RegExp(`^(?:${totalsWords})$`, 'iu');
const partOfTotals =
  /(?:合计|小计|总计|合計|小計|總計)$|\s(?:sub-?\s?)?total$|^(?:sub-?\s?total|total|合计|小计|總計|总计|合計|小計)[\s(:（：]/iu;

/** Whether a cell says that its row is one of sums: without regard to case, spaces between Chinese characters, and a colon. */
export function isTotalsLabel(cell: CellValue): boolean {
  const text = plain(cell);
  return totalsLabel.test(text) || totalsLabel.test(text.replace(/\s+/gu, ''));
}

/** The same where the label also says of what the sum is: `华东小计`, `Total North`. A name may read so, too. */
export function isPartOfTotals(cell: CellValue): boolean {
  return isTotalsLabel(cell) || (typeof cell === 'string' && partOfTotals.test(cell.normalize('NFKC').trim()));
}

/** How remarks below and beside a table begin; a name may begin with the same word, but not with its sign. */
const noteMark =
  /^(?:(?:注意?|附?[备備]?[注註]|[说說]明|(?:资料|数据|資料|數據)?[来來]源|制表人?|製表人?|[审審]核人?|填表人?|[经經]手人?|notes?|n\.?b\.?|source|remarks?|prepared by|approved by|printed(?: on)?|as of|disclaimer)\s*[\d一二三]?\s*[:：.、]|\*+\s*\S|※|第\s*\d+\s*[页頁]|page \d+)/iu;

/** Whether a text is a remark by its beginning. */
export function isNote(text: string): boolean {
  return noteMark.test(text.normalize('NFKC').trim());
}

function plain(cell: CellValue): string {
  return String(cell).normalize('NFKC').trim().replace(/\s*:$/u, '').toLowerCase();
}
