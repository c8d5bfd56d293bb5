import { ApiError } from '../../workbench/richapi/ApiError';
import {
  columnArea,
  createEmpty,
  createFromList,
  fillSheet,
  makeList,
  readColumn,
  tableNamed,
} from './support/customers';
import { useWorkbook } from './support/useWorkbook';

describe('making an archive', () => {
  const book = useWorkbook({ hasFunctions: true });

  it('makes the sheets and tables of an empty archive beside the sheet that is there', async () => {
    await createEmpty(book());
    const { engine } = book().host;
    expect(engine.sheets().map(({ name }) => name)).toEqual([
      'Sheet1',
      'Customers',
      'Contacts',
      'Orders and contracts',
      'Monthly sales',
      'Receivables',
      'Returns and discounts',
      'Products',
      'Evaluations',
      'Credit reviews',
      'Credit investigations',
      'Visits',
      'Loans',
      'Imports',
      'Tier history',
      'Policy history',
      'Change log',
      'Settings',
    ]);
    expect(engine.tables().map(({ name }) => name)).toEqual([
      'Customers',
      'Contacts',
      'Orders',
      'MonthlySales',
      'Receivables',
      'Returns',
      'Products',
      'Evaluations',
      'CreditReviews',
      'Investigations',
      'Visits',
      'Loans',
      'Imports',
      'TierHistory',
      'PolicyHistory',
      'ChangeLog',
      'Settings',
      'TierSchemes',
      'RatingBands',
      'Scorecards',
      'RewardRules',
    ]);
    expect(await book().archive.look()).toMatchObject({ kind: 'found', summary: { customers: 0, unclassified: 0 } });
  });

  it.each([
    ['zh-CN', '客户档案', '客户名称'],
    ['zh-TW', '客戶檔案', '客戶名稱'],
  ] as const)('writes it in the language of the archive: %s', async (language, sheetName, header) => {
    await createEmpty(book(), language);
    const { engine } = book().host;
    expect(engine.sheets().map(({ name }) => name)).toContain(sheetName);
    expect(tableNamed(engine, 'Customers').columns.map(({ name }) => name)).toContain(header);
    expect(await book().archive.look()).toMatchObject({ kind: 'found', summary: { language } });
  });

  it('takes over the customers of a list and leaves the list as it was', async () => {
    const list = makeList(30);
    await createFromList(book(), list);
    const { engine } = book().host;
    const source = engine.sheets()[0]!;
    expect(readColumn(engine, 'Customers', 'Customer name')).toEqual(list.slice(1).map(([, name]) => name));
    expect(engine.values({ sheet: source.id, row: 0, column: 0, rows: 31, columns: 6 })).toEqual(list);
    expect(await book().archive.look()).toMatchObject({ summary: { customers: 30, unclassified: 30 } });
  });

  it('calculates the expected value by a formula with the function of the add-in', async () => {
    await createFromList(book(), makeList(3));
    const { engine } = book().host;
    const area = columnArea(engine, 'Customers', 'Expected value');
    expect(readColumn(engine, 'Customers', 'Expected value')).toEqual([4_500, 3_000, 1_500]);
    expect(engine.formulas(area).every(([formula]) => String(formula).includes('CUSTOMER.EV('))).toBe(true);
  });

  it('defines names for what formulas and lists go by, and empties the cell of a customer that misses an input', async () => {
    const [headers = [], ...customers] = makeList(3);
    await createFromList(book(), [headers, ...customers.map((row, index) => (index === 1 ? row.with(5, '') : row))]);
    const { engine } = book().host;
    expect(engine.names().map(({ name, sheet }) => [name, sheet])).toEqual([
      ['ProbabilityGrades', undefined],
      ['FormerCountAs', undefined],
      ['LoyaltyPolicy', undefined],
      ['LoyaltyCut', undefined],
      ['VolumeCut', undefined],
      ['QuadrantNames', undefined],
      ['ExposureReceivables', undefined],
      ['ExposureOpenOrders', undefined],
      ['CustomerNumbers', undefined],
      ['ContactNumbers', undefined],
      ['OrderNumbers', undefined],
      ['ProductNumbers', undefined],
      ['CreditReviewNumbers', undefined],
    ]);
    expect(readColumn(engine, 'Customers', 'Expected value')).toEqual([4_500, '', 1_500]);
  });

  it('shows grades as percentages', async () => {
    await createEmpty(book());
    const { engine } = book().host;
    const formats = engine.numberFormats(columnArea(engine, 'Settings', 'Value')).map(([format]) => format);
    const keys = readColumn(engine, 'Settings', 'Key');
    expect(keys.filter((_key, row) => formats[row] === '0%')).toEqual([
      'probabilityHigh',
      'probabilityMedium',
      'probabilityLow',
      'shareExcellent',
      'shareGood',
      'shareFair',
      'sharePoor',
    ]);
  });

  it('keeps every text exact to the sign', async () => {
    const hostile = [
      '=1+1',
      '+49 30 1234',
      '-12',
      '@SUM(A1)',
      "'quoted",
      '000123',
      '1234567890123456789',
      '1E5',
      '3/4',
      '2024-01-31',
      'TRUE',
      '50%',
      ' leading space',
      '第一行\n第二行',
      '"double"',
      '#N/A?',
      '😀 公司',
    ];
    const rows = hostile.map((text, index) => [`00${index}`, text]);
    await createFromList(book(), [['Customer No.', 'Customer name'], ...rows]);
    const { engine } = book().host;
    expect(readColumn(engine, 'Customers', 'Customer No.')).toEqual(rows.map(([number]) => number));
    expect(readColumn(engine, 'Customers', 'Customer name')).toEqual(hostile);
  });

  it('keeps columns that the catalogue does not know under their own headers', async () => {
    await createFromList(book(), [
      ['Customer No.', 'Customer name', 'Forklift brand', 'Forklift brand'],
      ['C-1', 'Acme', '007', '=x'],
    ]);
    const { engine } = book().host;
    const names = tableNamed(engine, 'Customers').columns.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Forklift'))).toHaveLength(2);
    expect(new Set(names).size).toBe(names.length);
    const kept = names
      .filter((name) => name.startsWith('Forklift'))
      .map((name) => readColumn(engine, 'Customers', name));
    expect(kept).toEqual([['007'], ['=x']]);
  });

  it('finds other names where sheets, tables or names of the workbook have taken them', async () => {
    const { engine } = book().host;
    const taken = engine.addSheet('Customers', 'person');
    const area = { sheet: taken, row: 0, column: 0, rows: 2, columns: 2 };
    engine.write(
      area,
      [
        ['Shop', 'Shelf'],
        ['North', 4],
      ],
      'person',
    );
    engine.addTable(area, true, 'Customers', 'person');
    engine.setName({ name: 'Settings', formula: '=Sheet1!$A$1', comment: '', visible: true });
    engine.setName({ name: 'FORMERCOUNTAS', formula: '=1', comment: '', visible: true });
    await createEmpty(book());
    expect(engine.names().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['FORMERCOUNTAS', 'FormerCountAs_2', 'ProbabilityGrades']),
    );
    const [[formula] = []] = engine.formulas(columnArea(engine, 'Customers_2', 'Expected value'));
    expect(formula).toContain('FormerCountAs_2="Existing"');
    expect(engine.sheets().map(({ name }) => name)).toContain('Customers (2)');
    expect(engine.tables().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Customers', 'Customers_2', 'Settings_2']),
    );
    expect(await book().archive.look()).toMatchObject({ kind: 'found' });
  });

  it('refuses to make a second archive', async () => {
    await createEmpty(book());
    await expect(createEmpty(book())).rejects.toMatchObject({ code: 'archiveExists' });
  });

  it('offers choices as a list in the cell, long ones through cells', async () => {
    await createEmpty(book());
    const { engine } = book().host;
    const customers = engine.sheets().find(({ name }) => name === 'Customers')!;
    const stage = columnArea(engine, 'Customers', 'Stage');
    const sources = engine.validations(customers.id).map(({ areas, rule }) => ({ areas, rule }));
    const ofStage = sources.find(({ areas }) => areas.some(({ column }) => column === stage.column));
    expect(ofStage?.rule).toEqual({ list: { inCellDropDown: true, source: 'Prospect,Existing,Former' } });
    const lists = sources.flatMap(({ rule }) => (rule['list'] as { readonly source: string } | undefined) ?? []);
    expect(lists.length).toBeGreaterThan(5);
    for (const { source } of lists) {
      expect(source.length).toBeLessThanOrEqual(255);
    }
  });

  it('keeps headers and the identity of customers in view, and names the layers above the columns', async () => {
    await createEmpty(book());
    const { engine } = book().host;
    const customers = engine.sheets().find(({ name }) => name === 'Customers')!;
    expect(customers).toMatchObject({ frozenRows: 2, frozenColumns: 2 });
    const band = engine.values({ sheet: customers.id, row: 0, column: 0, rows: 1, columns: 83 })[0]!;
    expect(band.filter((name) => name !== '')).toEqual(expect.arrayContaining(['Basic data', 'Value', 'Credit']));
    const settings = engine.sheets().find(({ name }) => name === 'Settings')!;
    const subjects = engine.values({ sheet: settings.id, row: 0, column: 0, rows: 1, columns: 10 })[0]!;
    expect(subjects.filter((name) => name !== '')).toEqual(['Policy values', 'Tier schemes']);
  });

  it('takes the half-made sheets away when the host fails in the middle', async () => {
    const { host, archive, trouble } = book();
    fillSheet(host.engine, makeList(10));
    const { plan } = archive.planCreation({ language: 'en-US', currency: 'EUR' });
    host.resetTraffic();
    trouble.beforeBatch = (number) => {
      if (host.engine.tables().length > 0 && number < 20) {
        trouble.beforeBatch = () => undefined;
        throw new ApiError('GeneralException', 'The host stumbled.');
      }
    };
    await expect(archive.apply(plan, {})).rejects.toMatchObject({ code: 'hostRefused' });
    expect(host.engine.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
    await archive.apply(plan, {});
    expect(await archive.look()).toMatchObject({ kind: 'found' });
  });

  it('takes sheets and names away when the host fails after all of them are made', async () => {
    const { host, archive, trouble } = book();
    const { plan } = archive.planCreation({ language: 'en-US', currency: 'EUR' });
    trouble.beforeBatch = () => {
      if (host.engine.names().length > 0) {
        trouble.beforeBatch = () => undefined;
        throw new ApiError('GeneralException', 'The host stumbled.');
      }
    };
    await expect(archive.apply(plan, {})).rejects.toMatchObject({ code: 'hostRefused' });
    expect(host.engine.names()).toEqual([]);
    expect(host.engine.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('leaves alone what somebody else has made meanwhile under the same name', async () => {
    const { archive, trouble, host } = book();
    const { plan } = archive.planCreation({ language: 'en-US', currency: 'EUR' });
    let theirs: string | undefined;
    host.resetTraffic();
    trouble.beforeBatch = (batch) => {
      // The archive has been looked for and the free names are known, but nothing is made yet.
      if (batch === 3) {
        theirs = host.engine.addSheet('Customers', 'person');
      }
    };
    await expect(archive.apply(plan, {})).rejects.toMatchObject({ code: 'hostRefused' });
    expect(theirs).toBeDefined();
    expect(host.engine.sheets().map(({ id }) => id)).toContain(theirs);
    expect(host.engine.tables()).toEqual([]);
  });

  it('takes the half-made sheets away when the user cancels', async () => {
    const { host, archive } = book();
    const { plan } = archive.planCreation({ language: 'en-US', currency: 'EUR' });
    const controller = new AbortController();
    const work = { signal: controller.signal, onProgress: () => controller.abort() };
    await expect(archive.apply(plan, work)).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.engine.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
