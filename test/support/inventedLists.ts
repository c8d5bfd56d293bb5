import type { ListHeaders } from './readListedCustomers';
import { chineseHeaders, englishHeaders } from './customerLists';

/**
 * An invented customer list as CSV, in the shape of what companies keep: numbers with leading zeros, commas in names,
 * existing customers and prospects, grades for chances. The figures differ from row to row and do not rise with it.
 * @param count customers
 */
export function inventList(language: 'en-US' | 'zh-CN', count: number): string {
  const isChinese = language === 'zh-CN';
  const headers: ListHeaders = isChinese ? chineseHeaders : englishHeaders;
  const name = isChinese ? '客户名称' : 'Customer Name';
  const phone = isChinese ? '电话' : 'Phone';
  const prospect = isChinese ? '潜在客户' : 'Prospect';
  const grades = isChinese ? ['高', '中', '低'] : ['high', 'medium', 'low'];
  const columns: readonly (readonly [string, (row: number) => string])[] = [
    [headers.number, (row) => String(row).padStart(6, '0')],
    [name, (row) => (isChinese ? `第${row}贸易有限公司` : `"Trading House ${row}, Ltd."`)],
    [phone, (row) => `0${571_000_000 + row * 7919}`],
    [headers.stage, (row) => (isProspect(row) ? prospect : headers.existing)],
    [headers.currentBusiness, (row) => (isProspect(row) ? '' : String(scatter(row, 900_000)))],
    [headers.additionalVolume, (row) => (isProspect(row) ? '' : String(scatter(row + 500, 90_000)))],
    [headers.marketPotential, (row) => (isProspect(row) ? String(scatter(row, 5_000_000)) : '')],
    [headers.expectedShare, (row) => (isProspect(row) ? '25%' : '')],
    [headers.probability, (row) => grades[row % 3] ?? ''],
  ];
  const rows = Array.from({ length: count }, (_row, index) => columns.map(([, cell]) => cell(index + 1)).join(','));
  return [columns.map(([header]) => header).join(','), ...rows, ''].join('\r\n');
}

function isProspect(row: number): boolean {
  return row % 5 === 0;
}

/** A number from 1 to `limit` that looks unordered but is the same at every run. */
function scatter(row: number, limit: number): number {
  return ((row * 7_368_787) % limit) + 1;
}
