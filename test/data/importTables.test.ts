import { fieldOf } from '../../src/archive/catalogue';
import type { CellValue } from '../../src/archive/cellValue';
import type { TableId } from '../../src/archive/field';
import { plainDateToIso } from '../../src/domain/plainDate';
import { serialToPlainDate } from '../../src/domain/serialDate';
import { openColumn } from '../../src/usecases/importList/reading/openColumn';
import type { SourceTable } from '../../src/usecases/importList/sourceTable';
import { runSteps } from '../../src/usecases/importList/steps';
import { readCsvRecords } from './support/readCsvRecords';
import { readSourceTable } from './support/readSourceTable';

/** Records of each list, as the README of the data and another program count them. */
const COUNTS: readonly (readonly [folder: string, file: string, records: number])[] = [
  ['classicmodels', 'customers.csv', 122],
  ['classicmodels', 'employees.csv', 23],
  ['classicmodels', 'offices.csv', 7],
  ['classicmodels', 'orderdetails.csv', 2_996],
  ['classicmodels', 'orders.csv', 326],
  ['classicmodels', 'payments.csv', 273],
  ['classicmodels', 'products.csv', 110],
  ['cn_companies_szse', 'szse_a_shares.csv', 2_880],
  ['cn_companies_szse', 'A股列表.xlsx', 2_880],
  ['crm_sales_opportunities', 'accounts.csv', 85],
  ['crm_sales_opportunities', 'products.csv', 7],
  ['crm_sales_opportunities', 'sales_pipeline.csv', 8_800],
  ['crm_sales_opportunities', 'sales_teams.csv', 35],
  ['ibm_accounts_receivable', 'accounts_receivable.csv', 2_466],
  ['ibm_accounts_receivable', 'customers.csv', 100],
  ['ibm_accounts_receivable', 'pedroteles_dmy.csv', 2_466],
  ['main_job', 'classicmodels_customers.csv', 122],
  ['main_job', '深交所公司_客户名单.csv', 600],
  ['messy', 'club_member_info.csv', 2_010],
  ['messy', 'customer_data.xlsx', 4],
  ['tw_companies', 'tw_listed_2025.csv', 1_036],
];

/** The values of a column as the archive would write them; `! ` and the reason where one does not fit. */
function readColumn(table: SourceTable, header: string, into: TableId, field: string): readonly CellValue[] {
  const position = table.columns.findIndex((column) => column.header === header);
  if (position < 0) throw new Error(`There is no column ${header}.`);
  const reader = runSteps(openColumn(table, position, fieldOf(into, field), { language: 'en-US' }));
  expect(reader.question).toBeUndefined();
  return table.dataRows.map((row) => {
    const value = reader.read(row);
    return value.ok ? value.value : `! ${value.problem}`;
  });
}

function readDays(table: SourceTable, header: string, into: TableId, field: string): readonly string[] {
  return readColumn(table, header, into, field).map((serial) => {
    const date = typeof serial === 'number' ? serialToPlainDate(serial) : undefined;
    return date === undefined ? String(serial) : plainDateToIso(date);
  });
}

function sumOf(values: readonly CellValue[]): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

function countMisfits(values: readonly CellValue[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) {
    if (typeof value === 'string' && value.startsWith('! ')) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

describe('The table of a list that others made', () => {
  it.each(COUNTS)('is found in %s/%s with its %i records, and nothing is passed over', (folder, file, records) => {
    const table = readSourceTable(folder, file);
    expect(table.dataRows).toHaveLength(records);
    expect(table.headerRows).toBe(1);
    expect(table.passedOver).toEqual([]);
    expect(table.months).toEqual([]);
    expect(table.moneyFactor).toBe(1);
  });

  it('keeps blank columns between others, and a record without a name', () => {
    const table = readSourceTable('messy', 'customer_data.xlsx');
    expect(table.row).toBe(2);
    expect(table.column).toBe(2);
    expect(table.columns.map(({ header }) => header).filter((header) => header !== '')).toEqual([
      'Name',
      'Birth Date',
      'Address',
      'Email',
      'Last Date Refreshed',
    ]);
    expect(readDays(table, 'Last Date Refreshed', 'contacts', 'lastContact')).toEqual([
      '2023-05-23',
      '2023-05-27',
      '2023-05-29',
      '2023-05-27',
    ]);
  });
});

describe('Invoices in two orders of day and month', () => {
  const columns = [
    ['InvoiceDate', 'date'],
    ['DueDate', 'due'],
    ['SettledDate', 'paidOn'],
    ['PaperlessDate', 'date'],
  ] as const;

  it('have the same dates, none swapped', () => {
    const [iso, dayFirst] = ['accounts_receivable.csv', 'pedroteles_dmy.csv'].map((file) => {
      const table = readSourceTable('ibm_accounts_receivable', file);
      const numbers = readColumn(table, 'invoiceNumber', 'receivables', 'invoiceNumber').map(Number);
      const days = columns.map(([header, field]) => readDays(table, header, 'receivables', field));
      return new Map(numbers.map((number, row) => [number, days.map((column) => column[row])]));
    });
    expect(iso?.size).toBe(2_466);
    expect(dayFirst).toEqual(iso);
  });

  it('are as late as the file itself counts', () => {
    const table = readSourceTable('ibm_accounts_receivable', 'pedroteles_dmy.csv');
    const due = readColumn(table, 'DueDate', 'receivables', 'due');
    const settled = readColumn(table, 'SettledDate', 'receivables', 'paidOn');
    const late = settled.filter((day, row) => Number(day) > Number(due[row])).length;
    const records = readCsvRecords('ibm_accounts_receivable', 'pedroteles_dmy.csv');
    expect(late).toBe(records.filter(({ DaysLate }) => Number(DaysLate) > 0).length);
    expect(late).toBeGreaterThan(0);
  });

  it('have their amounts and disputes', () => {
    const table = readSourceTable('ibm_accounts_receivable', 'accounts_receivable.csv');
    const records = readCsvRecords('ibm_accounts_receivable', 'accounts_receivable.csv');
    const amounts = readColumn(table, 'InvoiceAmount', 'receivables', 'amount');
    expect(sumOf(amounts)).toBeCloseTo(sumOf(records.map(({ InvoiceAmount }) => Number(InvoiceAmount))), 2);
    const disputed = readColumn(table, 'Disputed', 'receivables', 'disputed');
    expect(disputed).toEqual(records.map(({ Disputed }) => Disputed));
  });
});

describe('Companies of Taiwan', () => {
  const table = readSourceTable('tw_companies', 'tw_listed_2025.csv');
  const records = readCsvRecords('tw_companies', 'tw_listed_2025.csv');

  it('have the day of the report read from a year of the Republic', () => {
    expect(new Set(readDays(table, '出表日期', 'customers', 'founded'))).toEqual(new Set(['2024-10-29']));
  });

  it('have founding days read from eight digits, and tax numbers exact to the digit', () => {
    const founded = records.map((record) => (record['成立日期'] ?? '').replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3'));
    expect(readDays(table, '成立日期', 'customers', 'founded')).toEqual(founded);
    const numbers = readColumn(table, '營利事業統一編號', 'customers', 'taxNumber');
    expect(numbers).toEqual(records.map((record) => record['營利事業統一編號']));
    expect(numbers.filter((number) => String(number).startsWith('0')).length).toBeGreaterThan(0);
  });

  it('have par values in their money, but for four in other money and four that are no sum we can read', () => {
    const values = readColumn(table, '普通股每股面額', 'customers', 'registeredCapital');
    expect(countMisfits(values)).toEqual({ '! notANumber': 4, '! mixedCurrency': 4 });
    expect(values[0]).toBe(10);
  });
});

describe('Companies of the Shenzhen exchange', () => {
  it('are the same read from the exchange’s workbook and from CSV', () => {
    const [csv, workbook] = ['szse_a_shares.csv', 'A股列表.xlsx'].map((file) => {
      const table = readSourceTable('cn_companies_szse', file);
      return {
        numbers: readColumn(table, 'A股代码', 'customers', 'customerNumber'),
        days: readDays(table, 'A股上市日期', 'customers', 'founded'),
        shares: readColumn(table, 'A股总股本', 'customers', 'registeredCapital'),
        later: readDays(table, 'B股上市日期', 'customers', 'founded'),
      };
    });
    expect(workbook).toEqual(csv);
    expect(csv?.numbers[0]).toBe('000001');
    expect(csv?.shares[0]).toBe(19_405_918_198);
    expect(csv?.later.filter((day) => day !== '')).toHaveLength(34);
  });
});

describe('Members of a club, deliberately dirty', () => {
  const table = readSourceTable('messy', 'club_member_info.csv');
  const records = readCsvRecords('messy', 'club_member_info.csv');

  it('have all of their 2 010 days read month first, as 7/31/2013 proves', () => {
    const days = records.map((record) => {
      const [month = '', day = '', year = ''] = (record['membership_date'] ?? '').split('/');
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    });
    expect(readDays(table, 'membership_date', 'customers', 'firstTraded')).toEqual(days);
  });

  it('keep names with stray spaces and signs, e-mails and phones exactly', () => {
    const names = readColumn(table, 'full_name', 'contacts', 'name');
    expect(names.filter((name) => String(name).startsWith('???'))).not.toEqual([]);
    expect(names.map((name) => String(name).trim())).toEqual(records.map((record) => record['full_name']));
    const phones = readColumn(table, 'phone', 'contacts', 'phone');
    expect(phones.filter((phone) => phone !== '')).toHaveLength(2_001);
    expect(countMisfits([...names, ...phones])).toEqual({});
  });

  it('have ages such as 555, which nobody can correct for the user', () => {
    const ages = readColumn(table, 'age', 'customers', 'employees');
    expect(ages.filter((age) => age !== '')).toHaveLength(2_007);
    expect(ages.filter((age) => Number(age) > 120)).toHaveLength(records.filter(({ age }) => Number(age) > 120).length);
  });
});

describe('Amounts of lists that others made', () => {
  it.each([
    ['classicmodels', 'payments.csv', 'amount', 'receivables', 'amount'],
    ['classicmodels', 'customers.csv', 'creditLimit', 'customers', 'creditLimit'],
    ['crm_sales_opportunities', 'sales_pipeline.csv', 'close_value', 'orders', 'amount'],
    ['crm_sales_opportunities', 'accounts.csv', 'revenue', 'customers', 'creditLimit'],
  ] as const)('add up to the same in %s/%s: %s', (folder, file, header, into, field) => {
    const values = readColumn(readSourceTable(folder, file), header, into, field);
    const independent = readCsvRecords(folder, file).map((record) => Number(record[header]));
    expect(countMisfits(values)).toEqual({});
    expect(sumOf(values)).toBeCloseTo(sumOf(independent), 2);
  });
});
