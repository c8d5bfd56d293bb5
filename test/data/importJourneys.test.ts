import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/archive/language';
import { stringsFor } from '../../src/strings/strings';
import { setUpWorkbench } from '../e2e/support/setUpWorkbench';
import { ImportJourney, type ChosenFile } from './support/ImportJourney';
import { readCsvRecords } from './support/readCsvRecords';
import { sharedData } from './sharedData';

const openWorkbench = setUpWorkbench();

function fileOf(...segments: readonly string[]): ChosenFile {
  return { name: segments.at(-1) ?? '', buffer: readFileSync(sharedData(...segments)) };
}

/** An empty archive, with a person before it who wants to bring lists in. */
async function begin(language: Language): Promise<ImportJourney> {
  const journey = new ImportJourney(await openWorkbench({ locale: language, width: 1400 }), await stringsFor(language));
  await journey.begin();
  return journey;
}

type OneRecord = Readonly<Record<string, string>>;

const day = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

describe('A person who brings in', () => {
  it('the files of classicmodels has all records once, however often the files come, and takes the last back', async () => {
    const journey = await begin('en-US');
    const take = (file: string) => journey.import(fileOf('classicmodels', file), { areDifferent: true });
    expect((await take('customers.csv')).counts).toMatchObject({ 'Customers New': 122, 'Contacts New': 122 });
    expect((await take('products.csv')).counts).toMatchObject({ 'Products New': 110 });
    const orders = await take('orders.csv');
    expect(orders.counts).toMatchObject({ 'Orders and contracts New': 326 });
    expect(orders.preview).toContain('326 orders without “Amount”');
    expect((await take('payments.csv')).counts).toMatchObject({ 'Receivables New': 273 });

    expect(await journey.readColumn('Contacts', 'Contact name')).toContain('Carine Schmitt');
    expect(await journey.readRecord('Customers', 'Customer No.', '103')).toMatchObject({
      'Customer name': 'Atelier graphique',
      'Credit limit': 21_000,
      Postcode: '44000',
    });
    const payments = readCsvRecords('classicmodels', 'payments.csv');
    expect(await journey.readColumn('Receivables', 'Paid')).toEqual(payments.map(({ amount }) => Number(amount)));

    for (const file of ['customers.csv', 'products.csv', 'orders.csv', 'payments.csv']) {
      expect(await take(file)).toMatchObject({ isApplied: false });
    }
    await journey.undoLast();
    expect((await journey.readColumn('Receivables', 'Invoice No.')).filter((number) => number !== '')).toEqual([]);
    expect(await journey.readColumn('Orders', 'Order No.')).toHaveLength(326);
  });

  it.each(['accounts_receivable.csv', 'pedroteles_dmy.csv'])(
    'the invoices of IBM from %s sees the same days, delays and disputes of each customer',
    async (file) => {
      const journey = await begin('en-US');
      const customers = await journey.import(fileOf('ibm_accounts_receivable', 'customers.csv'));
      expect(customers.counts).toMatchObject({ 'Customers New': 100 });
      const seen = await journey.import(fileOf('ibm_accounts_receivable', file), { dates: 'dayFirst' });
      expect(seen.counts).toEqual({ 'Receivables New': 2466, 'Receivables Not imported': 0 });

      const [numbers, invoiced, due, paidOn, disputed] = await Promise.all(
        ['Customer No.', 'Invoice date', 'Due', 'Paid on', 'Disputed'].map((header) =>
          journey.readColumn('Receivables', header),
        ),
      );
      const found = (numbers ?? []).map((number, index) =>
        [number, invoiced?.[index], due?.[index], paidOn?.[index], disputed?.[index]].join(' '),
      );
      const expected = readCsvRecords('ibm_accounts_receivable', 'accounts_receivable.csv').map((invoice) =>
        [
          invoice['customerID'],
          ...['InvoiceDate', 'DueDate', 'SettledDate'].map((header) => day(invoice[header] ?? '')),
          invoice['Disputed'],
        ].join(' '),
      );
      expect(found.sort()).toEqual(expected.sort());
      const late = (paidOn ?? []).filter((paid, index) => Number(paid) > Number(due?.[index]));
      expect(late).toHaveLength(877);
    },
  );

  it('the accounts and deals of a CRM keeps a misspelt sector, and is told what the deals lack', async () => {
    const journey = await begin('en-US');
    await journey.import(fileOf('crm_sales_opportunities', 'accounts.csv'));
    const sectors = readCsvRecords('crm_sales_opportunities', 'accounts.csv').map(({ sector }) => sector);
    expect(await journey.readColumn('Customers', 'Industry')).toEqual(sectors);
    const deals = await journey.import(fileOf('crm_sales_opportunities', 'sales_pipeline.csv'));
    expect(deals.counts).toMatchObject({
      'Orders and contracts New': 7375,
      'Orders and contracts Not imported': 1425,
    });
    expect(deals.preview).toContain('664 orders without “Amount”');
    expect((await journey.opened.workbench.read("'Not imported'!A2:C1426")).values).toHaveLength(1425);
  });

  it('the companies of the Shenzhen exchange has their numbers with all zeros, from CSV as from Excel', async () => {
    const journey = await begin('zh-CN');
    const seen = await journey.import(fileOf('cn_companies_szse', 'szse_a_shares.csv'));
    expect(seen.counts).toMatchObject({ '客户档案 新增': 2880, '客户档案 未导入': 0 });
    const codes = readCsvRecords('cn_companies_szse', 'szse_a_shares.csv').map((company) => company['A股代码']);
    expect(await journey.readColumn('Customers', '客户编号')).toEqual(codes);
    const again = await journey.import(fileOf('cn_companies_szse', 'A股列表.xlsx'));
    expect(again).toMatchObject({ isApplied: false, counts: { '客户档案 不变': 2880 } });
  });

  it('the companies listed in Taiwan says of those with one phone that they are different, and has all', async () => {
    const journey = await begin('zh-TW');
    const seen = await journey.import(fileOf('tw_companies', 'tw_listed_2025.csv'), { areDifferent: true });
    expect(seen.counts).toMatchObject({ '客戶檔案 新增': 1036, '客戶檔案 未匯入': 0 });
    const taxNumbers = readCsvRecords('tw_companies', 'tw_listed_2025.csv').map((each) => each['營利事業統一編號']);
    expect(await journey.readColumn('Customers', '統一編號')).toEqual(taxNumbers);
  });

  it.each([
    ['en-US', 'classicmodels_customers.csv', { 'Customers New': 122 }],
    ['zh-CN', '深交所公司_客户名单.csv', { '客户档案 新增': 600 }],
  ] as const)('a list of customers in %s, %s, has them all', async (language, file, counts) => {
    const journey = await begin(language);
    const seen = await journey.import(fileOf('main_job', file), { areDifferent: true });
    expect(seen.counts).toMatchObject(counts);
  });

  it('lists in disorder loses nobody; a row that was not taken is put right on its sheet, and only it comes', async () => {
    const journey = await begin('en-US');
    const members = await journey.import(fileOf('messy', 'club_member_info.csv'), { areDifferent: true });
    expect(members.counts).toEqual({
      'Customers New': 2007,
      'Customers Said before': 3,
      'Customers Not imported': 0,
    });
    const seen = await journey.import(fileOf('messy', 'customer_data.xlsx'), { areDifferent: true });
    expect(seen.counts).toEqual({ 'Customers New': 3, 'Customers Not imported': 1 });
    await journey.correct("'Not imported'!C2", 'Corrected by hand');
    const corrected = await journey.importSheet('Not imported', { areDifferent: true });
    expect(corrected.counts).toEqual({ 'Customers New': 1, 'Customers Not imported': 0 });
    expect(await journey.readColumn('Customers', 'Customer name')).toHaveLength(2011);
  });

  it('hostile strings as names and remarks has every one of them to the letter', async () => {
    const strings = JSON.parse(readFileSync(sharedData('naughty_strings', 'blns.json'), 'utf8')) as string[];
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const rows = strings.map((text, index) => [`N${index}`, text, text].map(quote).join(','));
    const buffer = Buffer.from(['Customer No.,Customer name,Said', ...rows].join('\r\n'), 'utf8');
    const journey = await begin('en-US');
    const seen = await journey.import({ name: 'naughty.csv', buffer }, { areDifferent: true });
    expect(seen.counts).toMatchObject({ 'Customers New': strings.length, 'Customers Not imported': 0 });
    expect(await journey.readColumn('Customers', 'Said')).toEqual(strings);
    expect(await journey.readColumn('Customers', 'Customer name')).toEqual(strings);
  });

  it('the corner cases of CSV sees them as they are meant before anything is read', async () => {
    const journey = await begin('en-US');
    await journey.press('Import a list…');
    for (const file of readdirSync(sharedData('csv_spectrum', 'csvs'))) {
      const answer = sharedData('csv_spectrum', 'json', file.replace('.csv', '.json'));
      const answered = JSON.parse(readFileSync(answer, 'utf8').replace('1234567890', '2095257564')) as
        OneRecord | readonly OneRecord[];
      // The answer to a file of one record is that record; its phone number is not the file's (see csvSpectrum.test.ts).
      const records = [answered].flat();
      const expected = [Object.keys(records[0] ?? {}), ...records.map((record) => Object.values(record))];
      await journey.choose(fileOf('csv_spectrum', 'csvs', file));
      await journey.opened.pane().getByText(`“${file}”`).waitFor();
      expect({ file, rows: await journey.readFirstRows() }).toEqual({ file, rows: expected });
      await journey.press('Back');
    }
  });
});
