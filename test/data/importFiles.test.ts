import { readdirSync, readFileSync, statSync } from 'node:fs';
import { writeCsv } from 'hucre/csv';
import { openSourceFile } from '../../src/usecases/importList/files/openSourceFile';
import type { OpenedText } from '../../src/usecases/importList/files/openedSource';
import type { TextReading } from '../../src/usecases/importList/listImport';
import type { SourceSheet } from '../../src/usecases/importList/sourceSheet';
import { runSteps } from '../../src/usecases/importList/steps';
import { canEncode, encodeText } from '../support/encodeText';
import { zipWorkbook } from '../support/zipWorkbook';
import { sharedData } from './sharedData';

/** Rows of each list, the header included, and its columns, as counted by another program. */
const SIZES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  'classicmodels/customers.csv': [123, 13],
  'classicmodels/employees.csv': [24, 8],
  'classicmodels/offices.csv': [8, 9],
  'classicmodels/orderdetails.csv': [2_997, 5],
  'classicmodels/orders.csv': [327, 7],
  'classicmodels/payments.csv': [274, 4],
  'classicmodels/products.csv': [111, 9],
  'cn_companies_szse/szse_a_shares.csv': [2_881, 22],
  'crm_sales_opportunities/accounts.csv': [86, 7],
  'crm_sales_opportunities/data_dictionary.csv': [22, 3],
  'crm_sales_opportunities/products.csv': [8, 3],
  'crm_sales_opportunities/sales_pipeline.csv': [8_801, 8],
  'crm_sales_opportunities/sales_teams.csv': [36, 3],
  'ibm_accounts_receivable/accounts_receivable.csv': [2_467, 12],
  'ibm_accounts_receivable/customers.csv': [101, 11],
  'ibm_accounts_receivable/pedroteles_dmy.csv': [2_467, 12],
  'main_job/classicmodels_customers.csv': [123, 18],
  'main_job/深交所公司_客户名单.csv': [601, 16],
  'messy/club_member_info.csv': [2_011, 8],
  'tw_companies/tw_listed_2025.csv': [1_037, 33],
};

function load(...segments: readonly string[]): Uint8Array {
  return new Uint8Array(readFileSync(sharedData(...segments)));
}

function openText(bytes: Uint8Array): OpenedText {
  const opened = runSteps(openSourceFile('list', bytes));
  if (opened.kind !== 'text') throw new Error('It is text.');
  return opened;
}

function read(bytes: Uint8Array): SourceSheet {
  const opened = openText(bytes);
  return runSteps(opened.readText(opened.detected));
}

function readSheet(bytes: Uint8Array, sheetName: string): SourceSheet {
  const opened = runSteps(openSourceFile('list', bytes));
  if (opened.kind !== 'workbook') throw new Error('It is a workbook.');
  expect(opened.sheetNames).toContain(sheetName);
  return runSteps(opened.readSheet(sheetName));
}

function rowsOf({ rowCount, columns }: SourceSheet): string[][] {
  return Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => String(values[row])));
}

const lists = readdirSync(sharedData()).flatMap((folder) =>
  statSync(sharedData(folder)).isDirectory()
    ? readdirSync(sharedData(folder)).flatMap((file) => (file.endsWith('.csv') ? [`${folder}/${file}`] : []))
    : [],
);

describe('Every text list of the real data', () => {
  it('is among those that were counted', () => {
    expect(Object.keys(SIZES).sort()).toEqual(lists.sort());
  });

  it.each(lists)('opens as UTF-8 with commas, with all its rows and columns: %s', (list) => {
    const bytes = load(...list.split('/'));
    const opened = openText(bytes);
    expect(opened.detected).toEqual({ encoding: 'utf-8', separator: ',', quote: '"' });
    const sheet = runSteps(opened.readText(opened.detected));
    expect([sheet.rowCount, sheet.columns.length]).toEqual(SIZES[list]);
    expect(sheet.columns.every(({ numberFormats }) => numberFormats === '@')).toBe(true);
  });
});

describe('The lists of companies', () => {
  const mainland = ['main_job', '深交所公司_客户名单.csv'];
  const taiwan = ['tw_companies', 'tw_listed_2025.csv'];

  it.each([
    ['gb18030', mainland],
    ['utf-16le', mainland],
    ['utf-16be', mainland],
    ['big5', taiwan],
    ['utf-16le', taiwan],
  ] as const)('are recognised and read the same after they were saved as %s', (encoding, segments) => {
    const bytes = load(...segments);
    const original = rowsOf(read(bytes));
    // The few characters that Big5 does not have: they are not what is tried here.
    const rows = original.map((row) => row.map((cell) => (encoding === 'big5' ? keepBig5(cell) : cell)));
    const saved = encodeText(writeCsv(rows, { bom: false, delimiter: '\t' }), encoding);
    const opened = openText(saved);
    expect(opened.detected).toEqual({ encoding, separator: '\t', quote: '"' });
    expect(rowsOf(runSteps(opened.readText(opened.detected)))).toEqual(rows);
  });

  it('are recognised by any ten of their rows', () => {
    for (const [encoding, segments] of [
      ['gb18030', mainland],
      ['big5', taiwan],
    ] as const) {
      const rows = rowsOf(read(load(...segments))).slice(1);
      const wrong = rows.filter((_row, index) => {
        const few = rows.slice(index, index + 10).map((row) => row.map(keepBig5));
        return (
          index % 10 === 0 &&
          openText(encodeText(writeCsv(few, { bom: false }), encoding)).detected.encoding !== encoding
        );
      });
      expect(wrong).toEqual([]);
    }
  });
});

/** The text without the characters that Big5 lacks. */
function keepBig5(text: string): string {
  return Array.from(text)
    .filter((character) => canEncode(character, 'big5'))
    .join('');
}

describe('The workbooks', () => {
  it("of the exchange holds the same companies as the exchange's text file", () => {
    const workbook = readSheet(load('cn_companies_szse', 'A股列表.xlsx'), 'A股列表');
    const text = read(load('cn_companies_szse', 'szse_a_shares.csv'));
    expect(workbook.rowCount).toBe(2_881);
    const [headers = [], ...companies] = rowsOf(workbook);
    const [textHeaders, ...textCompanies] = rowsOf(text);
    expect(companies).toEqual(textCompanies);
    // In the workbook headers are spread out by spaces.
    expect(headers.map((header) => header.replaceAll(' ', ''))).toEqual(textHeaders);
  });

  it('that is untidy opens where its table stands, with its days as days', () => {
    const sheet = readSheet(load('messy', 'customer_data.xlsx'), 'Sheet1');
    expect(sheet).toMatchObject({ row: 2, column: 2, rowCount: 5 });
    const headers = sheet.columns.map(({ values }) => values[0]).filter((header) => header !== '');
    expect(headers).toEqual(['Name', 'Birth Date', 'Address', 'Email', 'Last Date Refreshed']);
    const birth = sheet.columns.find(({ values }) => values[0] === 'Birth Date');
    expect(birth?.values[1]).toBe(32_629);
    expect(birth?.numberFormats).toBe('DD/MM/YYYY');
  });
});

describe('The corner cases of csv-spectrum', () => {
  /** In this copy one file and its answer were given different phone numbers: the file's own is right. */
  const CORRECTIONS: Readonly<Record<string, Record<string, string>>> = {
    location_coordinates: { 'Contact Phone Number': '2095257564' },
  };
  const cases = readdirSync(sharedData('csv_spectrum', 'csvs')).map((file) => file.replace('.csv', ''));

  it('are all twelve there', () => {
    expect(cases).toHaveLength(12);
  });

  it.each(cases)('are read as their answer says: %s', (name) => {
    const [headers = [], ...rows] = rowsOf(read(load('csv_spectrum', 'csvs', `${name}.csv`)));
    const objects = rows.map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? ''])));
    const answer = JSON.parse(new TextDecoder().decode(load('csv_spectrum', 'json', `${name}.json`))) as
      Record<string, string> | Record<string, string>[];
    expect(objects).toEqual(Array.isArray(answer) ? answer : [{ ...answer, ...CORRECTIONS[name] }]);
  });
});

describe('The hostile strings', () => {
  const strings = JSON.parse(new TextDecoder().decode(load('naughty_strings', 'blns.json'))) as string[];
  /** A word in front keeps rows of nothing apart from no rows. */
  const rows = strings.map((text, index) => [String(index), text]);

  const separators = [',', ';', '\t', '|'] as const satisfies readonly TextReading['separator'][];

  it.each(separators)('go through a text file unchanged, separated by %j', (delimiter) => {
    const bytes = encodeText(writeCsv(rows, { bom: true, delimiter, quoteStyle: 'all' }), 'utf-8');
    const opened = openText(bytes);
    expect(opened.detected).toEqual({ encoding: 'utf-8', separator: delimiter, quote: '"' });
    expect(rowsOf(runSteps(opened.readText(opened.detected)))).toEqual(rows);
  });

  it('go through a workbook unchanged', () => {
    const cells = rows.map((row) =>
      row.map((text) => `<c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`).join(''),
    );
    const sheet = `<sheetData>${cells.map((row) => `<row>${row}</row>`).join('')}</sheetData>`;
    expect(rowsOf(readSheet(zipWorkbook({ sheet }), 'List'))).toEqual(rows);
  });
});

/** As Excel writes texts: what XML cannot hold as `_x0001_`, and what looks like that with its own `_` written so. */
function escapeXml(text: string): string {
  const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, (character) => `_x${hex(character)}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
