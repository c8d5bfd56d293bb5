import { serialToPlainDate } from '../../src/domain/serialDate';
import { fieldOf } from '../../src/archive/catalogue';
import type { Language } from '../../src/archive/language';
import { proposeMapping } from '../../src/usecases/proposeMapping';
import { readListColumn } from '../../src/usecases/readListColumn';
import { readCsvList } from './support/readCsvList';

function proposedFields(...segments: string[]): Record<string, string> {
  const { columns } = proposeMapping(readCsvList(...segments));
  return Object.fromEntries(
    columns.map(({ header, mapping }) => [header, mapping.kind === 'field' ? mapping.field : mapping.kind]),
  );
}

function readColumn(header: string, field: string, language: Language, ...segments: string[]) {
  const list = readCsvList(...segments);
  const column = list.columns.find((each) => each.header === header);
  if (column === undefined) throw new Error(`no column ${header}`);
  return readListColumn(column, fieldOf('customers', field), [...Array(list.rowCount).keys()], language);
}

describe('Lists that others made', () => {
  it('of classicmodels are mapped by names written in one word', () => {
    expect(proposedFields('classicmodels', 'customers.csv')).toEqual({
      customerNumber: 'customerNumber',
      customerName: 'name',
      contactLastName: 'extra',
      contactFirstName: 'extra',
      phone: 'phone',
      addressLine1: 'address',
      addressLine2: 'extra',
      city: 'city',
      state: 'province',
      postalCode: 'postcode',
      country: 'country',
      salesRepEmployeeNumber: 'owner',
      creditLimit: 'creditLimit',
    });
  });

  it('of the Shenzhen exchange are mapped by Chinese headers', () => {
    expect(proposedFields('cn_companies_szse', 'szse_a_shares.csv')).toMatchObject({
      公司全称: 'name',
      英文名称: 'otherName',
      注册地址: 'address',
      A股代码: 'customerNumber',
      A股简称: 'extra',
      地区: 'region',
      省份: 'province',
      城市: 'city',
      所属行业: 'industry',
      公司网址: 'website',
      未盈利: 'extra',
    });
  });

  it('of Taiwan are mapped by traditional headers', () => {
    expect(proposedFields('tw_companies', 'tw_listed_2025.csv')).toMatchObject({
      公司代號: 'customerNumber',
      公司名稱: 'name',
      公司簡稱: 'otherName',
      產業別: 'industry',
      住址: 'address',
      營利事業統一編號: 'taxNumber',
      董事長: 'legalRepresentative',
      總經理: 'personInCharge',
      總機電話: 'phone',
      成立日期: 'founded',
      實收資本額: 'registeredCapital',
      傳真機號碼: 'fax',
      電子郵件信箱: 'email',
      網址: 'website',
      上市日期: 'extra',
    });
  });

  it('of CRM accounts are mapped as far as the archive has a place for them', () => {
    expect(proposedFields('crm_sales_opportunities', 'accounts.csv')).toEqual({
      account: 'name',
      sector: 'industry',
      year_established: 'extra',
      revenue: 'extra',
      employees: 'employees',
      office_location: 'address',
      subsidiary_of: 'extra',
    });
  });

  it('keep founding dates and capital of Taiwanese companies', () => {
    const founded = readColumn('成立日期', 'founded', 'zh-TW', 'tw_companies', 'tw_listed_2025.csv');
    expect(founded.misfits).toEqual([]);
    expect(serialToPlainDate(Number(founded.values[0]))).toEqual({ year: 1950, month: 12, day: 29 });
    const capital = readColumn('實收資本額', 'registeredCapital', 'zh-TW', 'tw_companies', 'tw_listed_2025.csv');
    expect(capital.misfits).toEqual([]);
    expect(capital.values[0]).toBe(77_511_817_420);
  });

  it('do not have day and month swapped where the column proves which stands first', () => {
    const iso = readColumn('InvoiceDate', 'lastTraded', 'en-US', 'ibm_accounts_receivable', 'accounts_receivable.csv');
    const dmy = readColumn('InvoiceDate', 'lastTraded', 'en-US', 'ibm_accounts_receivable', 'pedroteles_dmy.csv');
    expect(iso.misfits).toEqual([]);
    expect(dmy.misfits).toEqual([]);
    expect([...dmy.values].sort()).toEqual([...iso.values].sort());
  });

  it('have dates in month order read as such', () => {
    const joined = readColumn('membership_date', 'firstTraded', 'en-US', 'messy', 'club_member_info.csv');
    expect(joined.misfits).toEqual([]);
    expect(serialToPlainDate(Number(joined.values[0]))).toEqual({ year: 2013, month: 7, day: 31 });
  });
});
