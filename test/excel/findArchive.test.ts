import { definedNames } from '../../src/archive/definedNames';
import {
  columnArea,
  createEmpty,
  createFromList,
  makeList,
  readColumn,
  reclassify,
  tableNamed,
} from './support/customers';
import { useWorkbook } from './support/useWorkbook';

const expectedTiers = ['A', 'A', 'A', 'B', 'B', 'B', 'B', ...Array.from({ length: 13 }, () => 'C')];

describe('finding the archive again', () => {
  const book = useWorkbook();
  const sheetOf = (table: string): string => tableNamed(book().host.engine, table).area.sheet;

  const changes: Readonly<Record<string, () => void | Promise<void>>> = {
    'the sheets were renamed': () => {
      book().host.engine.renameSheet(sheetOf('Customers'), 'Kunden 2026', 'person');
      book().host.engine.renameSheet(sheetOf('Settings'), 'Einstellungen', 'person');
    },
    'the sheet was moved': () => book().host.engine.moveSheet(sheetOf('Customers'), 3, 'person'),
    'columns were inserted before and inside the table': () => {
      book().host.engine.insertColumns(sheetOf('Customers'), 0, 2, 'person');
      book().host.engine.insertColumns(sheetOf('Customers'), 6, 1, 'person');
    },
    'rows were inserted above the table': () => book().host.engine.insertRows(sheetOf('Customers'), 0, 3, 'person'),
    'columns were hidden': () => {
      const { sheet, column } = columnArea(book().host.engine, 'Customers', 'Market potential');
      book().host.engine.setHiddenColumns(sheet, column, 3, true);
    },
    'the rows were sorted': () => {
      const { area } = tableNamed(book().host.engine, 'Customers');
      const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
      book().host.engine.sort(body, [{ column: 0, ascending: false }], 'person');
    },
    'rows were filtered': () => {
      const table = tableNamed(book().host.engine, 'Customers');
      book().host.engine.filters.setCriteria({ table: table.id }, 0, {
        filterOn: 'Values',
        values: ['C-000002', 'C-000019'],
      });
    },
    'headers were renamed': () => {
      for (const [header, renamed] of [
        ['Tier', 'Klasse'],
        ['Market potential', '=Potenzial?'],
        ['Customer No.', 'Kd.-Nr.'],
      ] as const) {
        const { engine } = book().host;
        const area = columnArea(engine, 'Customers', header);
        engine.write({ ...area, row: area.row - 1, rows: 1 }, renamed, 'person');
      }
    },
    'headers are in another language': () => {
      const { engine } = book().host;
      const area = columnArea(engine, 'Customers', 'Tier');
      engine.write({ ...area, row: area.row - 1, rows: 1 }, '客户等级', 'person');
    },
    'the workbook forgot what it remembered': () =>
      Excel.run(async (context) => {
        context.workbook.settings.getItem('customer-archive').delete();
        await context.sync();
      }),
  };

  it.each(Object.keys(changes))('finds it and classifies the same customers after %s', async (change) => {
    await createFromList(book(), makeList(20));
    await changes[change]!();
    await book().host.idle();
    expect(await book().archive.look()).toMatchObject({ kind: 'found', summary: { customers: 20 } });
    await reclassify(book());
    const { engine } = book().host;
    const { area, columns } = tableNamed(engine, 'Customers');
    const place = (...headers: string[]): number => columns.findIndex(({ name }) => headers.includes(name));
    const number = place('Customer No.', 'Kd.-Nr.');
    const tier = place('Tier', 'Klasse', '客户等级');
    const rows = engine.values({ ...area, row: area.row + 1, rows: area.rows - 1 });
    const tiers = new Map(rows.map((row) => [row[number], row[tier]]));
    const inOrder = makeList(20)
      .slice(1)
      .map(([customer]) => tiers.get(customer));
    expect(inOrder).toEqual(expectedTiers);
  });

  it('does not take a table of the same name for its own', async () => {
    const { engine } = book().host;
    const area = { sheet: engine.activeSheet(), row: 0, column: 0, rows: 2, columns: 2 };
    engine.write(
      area,
      [
        ['Shop', 'Shelf'],
        ['North', 4],
      ],
      'person',
    );
    engine.addTable(area, true, 'Customers', 'person');
    expect(await book().archive.look()).toMatchObject({ kind: 'none', activeSheetHasList: true });
  });

  it.each(['Settings', 'Customers'])(
    'does not take a table %s for an archive that was deleted by hand, though the workbook remembers one',
    async (name) => {
      await createEmpty(book());
      const { engine } = book().host;
      for (const sheet of new Set(engine.tables().map(({ area }) => area.sheet))) {
        engine.deleteSheet(sheet, 'person');
      }
      const area = { sheet: engine.activeSheet(), row: 0, column: 0, rows: 2, columns: 5 };
      engine.write(area, [['Printer', 'Paper', 'Value', 'Room', 'Owner'], Array<string>(5).fill('x')], 'person');
      engine.addTable(area, true, name, 'person');
      expect(await book().archive.look()).toMatchObject({ kind: 'none', activeSheetHasList: true });
    },
  );

  it('misses the customers where only their sheet was deleted', async () => {
    await createEmpty(book());
    book().host.engine.deleteSheet(sheetOf('Customers'), 'person');
    expect(await book().archive.look()).toMatchObject({ kind: 'damaged', missing: [{ table: 'customers' }] });
  });

  it('finds its settings again after all their headers were renamed', async () => {
    await createFromList(book(), makeList(3));
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'Settings');
    engine.write(
      { ...area, rows: 1 },
      [['Schlüssel', 'Einstellung', 'Wert', 'Erklärung'].slice(0, area.columns)],
      'person',
    );
    expect(await book().archive.look()).toMatchObject({ kind: 'found', summary: { customers: 3 } });
  });

  it('sees no list on an empty sheet', async () => {
    expect(await book().archive.look()).toEqual({
      kind: 'none',
      activeSheetHasList: false,
      activeSheetName: 'Sheet1',
    });
  });

  it('names a required column that is gone, and puts it back', async () => {
    await createFromList(book(), makeList(5));
    const { engine } = book().host;
    for (const header of ['Expected value', 'Probability']) {
      const { sheet, column } = columnArea(engine, 'Customers', header);
      engine.deleteColumns(sheet, column, 1, 'person');
    }
    expect(await book().archive.look()).toMatchObject({
      kind: 'damaged',
      missing: [
        { table: 'customers', field: 'expectedValue' },
        { table: 'customers', field: 'probability' },
      ],
    });
    await expect(book().archive.planReclassification({})).rejects.toMatchObject({ code: 'archiveDamaged' });
    await book().archive.apply(await book().archive.planRepair(), {});
    await book().host.idle();
    expect(await book().archive.look()).toMatchObject({ kind: 'found', summary: { customers: 5 } });
    expect(
      tableNamed(engine, 'Customers')
        .columns.slice(-2)
        .map(({ name }) => name),
    ).toEqual(['Expected value', 'Probability']);
    const formulas = engine.formulas(columnArea(engine, 'Customers', 'Expected value'));
    expect(formulas.every(([formula]) => String(formula).startsWith('=IF('))).toBe(true);
    expect(engine.names()).toHaveLength(Object.keys(definedNames).length);
    expect((await book().archive.planReclassification({})).unclassified).toHaveLength(5);
  });

  it('puts nothing back as long as one of the sheets is protected', async () => {
    await createFromList(book(), makeList(5));
    const { engine } = book().host;
    const { sheet, column } = columnArea(engine, 'Customers', 'Probability');
    engine.deleteColumns(sheet, column, 1, 'person');
    engine.deleteSheet(sheetOf('Settings'), 'person');
    const plan = await book().archive.planRepair();
    engine.protections.protectSheet(sheet, 'person');
    const sheets = engine.sheets().length;
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({
      code: 'sheetProtected',
      details: { sheet: 'Customers' },
    });
    expect(engine.sheets()).toHaveLength(sheets);
    engine.protections.unprotectSheet(sheet, 'person');
    await book().archive.apply(plan, {});
    expect(await book().archive.look()).toMatchObject({ kind: 'found', summary: { customers: 5 } });
  });

  it('defines the names of the formula again, under the names that it remembers', async () => {
    const { engine } = book().host;
    engine.setName({ name: 'FormerCountAs', formula: '=1', comment: '', visible: true });
    await createFromList(book(), makeList(2));
    engine.deleteName('ProbabilityGrades', undefined);
    const { sheet, column } = columnArea(engine, 'Customers', 'Expected value');
    engine.deleteColumns(sheet, column, 1, 'person');
    await book().archive.apply(await book().archive.planRepair(), {});
    await book().host.idle();
    expect(
      engine
        .names()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'ContactNumbers',
      'CreditReviewNumbers',
      'CustomerNumbers',
      'ExposureOpenOrders',
      'ExposureReceivables',
      'FormerCountAs',
      'FormerCountAs_2',
      'LoyaltyCut',
      'LoyaltyPolicy',
      'OrderNumbers',
      'ProbabilityGrades',
      'ProductNumbers',
      'QuadrantNames',
      'VolumeCut',
    ]);
    const [[formula] = []] = engine.formulas(columnArea(engine, 'Customers', 'Expected value'));
    expect(formula).toContain('FormerCountAs_2="Existing"');
    expect(formula).toContain(',ProbabilityGrades)');
  });

  it('knows the settings by their names where their keys were deleted, and puts the keys back', async () => {
    await createFromList(book(), makeList(2));
    const { engine } = book().host;
    const keys = readColumn(engine, 'Settings', 'Key');
    const { sheet, column } = columnArea(engine, 'Settings', 'Key');
    engine.deleteColumns(sheet, column, 1, 'person');
    expect(await book().archive.look()).toMatchObject({
      kind: 'damaged',
      missing: [{ table: 'settings', field: 'key' }],
    });
    await book().archive.apply(await book().archive.planRepair(), {});
    await book().host.idle();
    expect(readColumn(engine, 'Settings', 'Key')).toEqual(keys);
    expect(engine.names().filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
  });

  it('makes a table anew that was deleted with its sheet', async () => {
    await createEmpty(book());
    const { engine } = book().host;
    engine.deleteSheet(sheetOf('Settings'), 'person');
    expect(await book().archive.look()).toMatchObject({
      kind: 'damaged',
      missing: ['settings', 'tierSchemes', 'ratingBands', 'scorecards', 'rewardRules'].map((table) => ({ table })),
    });
    await book().archive.apply(await book().archive.planRepair(), {});
    expect(await book().archive.look()).toMatchObject({ kind: 'found', summary: { schemeName: 'Key accounts' } });
    expect(readColumn(engine, 'TierSchemes', 'Tier')).toEqual(['A', 'B', 'C', 'A', 'B', 'C', 'D']);
    expect(engine.names().filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
  });

  it('says that there is no archive to plan for', async () => {
    await expect(book().archive.planReclassification({})).rejects.toMatchObject({ code: 'noArchive' });
    await expect(book().archive.planRepair()).rejects.toMatchObject({ code: 'noArchive' });
  });
});
