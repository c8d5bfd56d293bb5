import { languages } from '../../src/archive/language';
import {
  createEmpty,
  createFromList,
  fillSheet,
  makeList,
  reclassify,
  tableNamed,
  typeInto,
} from './support/customers';
import { useWorkbook } from './support/useWorkbook';

describe('undoing the creation of an archive', () => {
  const book = useWorkbook({ hasFunctions: true });
  const sheetNames = (): string[] =>
    book()
      .host.engine.sheets()
      .map(({ name }) => name);
  const sheetNamed = (wanted: string) =>
    book()
      .host.engine.sheets()
      .find(({ name }) => name === wanted)!;
  const undo = () => book().archive.undoLast({});

  /** Everything in the workbook that making an archive touches. */
  const describeWorkbook = () => {
    const { engine, core } = book().host;
    const sheets = engine.sheets().map((sheet) => {
      const used = engine.usedArea(sheet.id, false);
      return {
        sheet,
        cells: used && {
          formulas: engine.formulas(used),
          formats: engine.numberFormats(used),
          styles: engine.styles(used),
        },
        rules: engine.conditionalFormats(sheet.id),
        validations: engine.validations(sheet.id),
      };
    });
    return structuredClone({
      sheets,
      active: engine.activeSheet(),
      tables: engine.tables(),
      names: engine.names(),
      settings: [...core.documentSettings.keys()],
    });
  };

  it('leaves the workbook as it was before, down to names and settings, ready to begin again', async () => {
    const { engine } = book().host;
    engine.setName({ name: 'ProbabilityGrades', formula: '=Sheet1!$A$1', comment: 'mine', visible: true });
    fillSheet(engine, makeList(30));
    const before = describeWorkbook();
    await createFromList(book(), makeList(30));
    expect(describeWorkbook().settings).toEqual(['customer-archive']);
    expect(describeWorkbook().names.length).toBeGreaterThan(1);

    expect(book().archive.undoable()).toBe('createArchive');
    expect(await undo()).toEqual({ name: 'undo', cellsWritten: 0, recordsAppended: 0 });
    await book().host.idle();
    expect(describeWorkbook()).toEqual(before);
    expect(book().archive.undoable()).toBeUndefined();
    await expect(undo()).rejects.toMatchObject({ code: 'nothingToUndo' });
    expect(await book().archive.look()).toEqual({
      kind: 'none',
      activeSheetHasList: true,
      activeSheetName: 'Sheet1',
    });
    await createFromList(book(), makeList(30));
    expect(await book().archive.look()).toMatchObject({ kind: 'found', summary: { customers: 30 } });
  });

  it.each(languages)('leaves nothing of an archive that was made empty, in %s', async (language) => {
    const before = describeWorkbook();
    await createEmpty(book(), language);
    await undo();
    expect(describeWorkbook()).toEqual(before);
  });

  it('finds sheets that were renamed and moved, and tells their names', async () => {
    await createFromList(book(), makeList(5));
    const { engine } = book().host;
    engine.renameSheet(sheetNamed('Customers').id, 'Kunden', 'person');
    engine.moveSheet(sheetNamed('Settings').id, 0, 'person');
    const state = await book().archive.look();
    const names = state.kind === 'found' ? state.summary.sheetNames : [];
    expect([names[0], names.at(-1)]).toEqual(['Kunden', 'Settings']);
    expect(names).toHaveLength(17);
    await undo();
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  it('leaves other sheets alone, and goes nowhere where the source is gone', async () => {
    await createFromList(book(), makeList(5));
    const { engine } = book().host;
    const other = engine.addSheet('Customers (old)', 'person');
    engine.activateSheet(other);
    engine.deleteSheet(sheetNamed('Sheet1').id, 'person');
    await undo();
    expect(sheetNames()).toEqual(['Customers (old)']);
    expect(engine.activeSheet()).toBe(other);
  });

  it('adds a sheet where the archive has the only ones, as a workbook cannot be without', async () => {
    await createFromList(book(), makeList(5));
    book().host.engine.deleteSheet(sheetNamed('Sheet1').id, 'person');
    await undo();
    expect(sheetNames()).toHaveLength(1);
    expect(await book().archive.look()).toMatchObject({ kind: 'none', activeSheetHasList: false });
  });

  it('comes after the undoing of what was done with the archive since', async () => {
    await createFromList(book(), makeList(20));
    await reclassify(book());
    expect(book().archive.undoable()).toBe('reclassify');
    await undo();
    expect(book().archive.undoable()).toBe('createArchive');
    await undo();
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  it('stays possible behind several small actions, which are undone first', async () => {
    await createFromList(book(), makeList(20));
    await reclassify(book());
    await reclassify(book());
    await undo();
    await undo();
    expect(book().archive.undoable()).toBe('createArchive');
    await undo();
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  it.each([
    ['a customer was added', 'Customers', () => growTable('Customers', 1, 0)],
    ['a customer was deleted', 'Customers', () => deleteCustomer()],
    ['a column was added', 'Customers', () => growTable('Customers', 0, 1)],
    [
      'somebody typed into the history',
      'Tier history',
      () => typeInto(book().host.engine, 'TierHistory', 'To', 0, 'A'),
    ],
    [
      'a customer was renamed',
      'Customers',
      () => typeInto(book().host.engine, 'Customers', 'Customer name', 2, 'Alder'),
    ],
    ['somebody typed into a blank cell', 'Customers', () => typeInto(book().host.engine, 'Customers', 'Tier', 4, 'A')],
    ['a value was cleared', 'Customers', () => typeInto(book().host.engine, 'Customers', 'Probability', 0, '')],
    [
      'an expected value was typed over its formula',
      'Customers',
      () => typeInto(book().host.engine, 'Customers', 'Expected value', 1, 7),
    ],
    ['an order was entered', 'Orders and contracts', () => typeInto(book().host.engine, 'Orders', 'Amount', 0, 5)],
    ['a setting was changed', 'Settings', () => typeInto(book().host.engine, 'Settings', 'Value', 1, 0.75)],
    [
      'a share was changed',
      'Settings',
      () => typeInto(book().host.engine, 'TierSchemes', 'Up to (cumulative share)', 0, 0.2),
    ],
    ['a scheme was added', 'Settings', () => growTable('TierSchemes', 1, 0)],
    ['a note stands beside a table', 'Customers', () => note('Customers', 8, 120)],
    ['a note stands below the shorter table', 'Settings', () => note('Settings', 11, 6)],
    ['a note stands between two tables', 'Settings', () => note('Settings', 3, 4)],
    ['a note stands below the lists of choices', 'Settings', () => note('Settings', 80, 12)],
  ] as const)('is refused when %s, and nothing is deleted', async (_what, sheet, work) => {
    await createFromList(book(), makeList(5));
    work();
    const before = describeWorkbook();
    await expect(undo()).rejects.toMatchObject({ code: 'conflict', details: { sheet } });
    expect(describeWorkbook()).toEqual(before);
    expect(book().archive.undoable()).toBe('createArchive');
  });

  it.each([
    ['text with an apostrophe', "'quoted"],
    ['text that looks like a formula', '=SUM(1)'],
    ['text of digits', '007'],
    ['a number of many digits', 0.1 + 0.2],
    ['a date', 45000],
    ['a logical value', true],
  ])('is not mistaken for work where a column that was kept holds %s', async (_what, value) => {
    const [headers = [], ...customers] = makeList(3);
    await createFromList(book(), [[...headers, 'Remark'], ...customers.map((customer) => [...customer, value])]);
    await undo();
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  it('is refused when somebody typed into a column that was kept', async () => {
    const [headers = [], ...customers] = makeList(3);
    await createFromList(book(), [[...headers, 'Forklift'], ...customers.map((customer) => [...customer, 'Linde'])]);
    typeInto(book().host.engine, 'Customers', 'Forklift', 1, 'Toyota');
    await expect(undo()).rejects.toMatchObject({ code: 'conflict', details: { sheet: 'Customers' } });
    expect(sheetNames()).toContain('Customers');
  });

  it('is refused when the archive was made empty and a customer was typed in', async () => {
    await createEmpty(book());
    typeInto(book().host.engine, 'Customers', 'Customer name', 0, 'Alder');
    await expect(undo()).rejects.toMatchObject({ code: 'conflict', details: { sheet: 'Customers' } });
    expect(sheetNames()).toContain('Customers');
  });

  it('does nothing once the user has cancelled', async () => {
    await createFromList(book(), makeList(5));
    const before = describeWorkbook();
    const signal = AbortSignal.abort();
    await expect(book().archive.undoLast({ signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect(describeWorkbook()).toEqual(before);
  });

  it('clears up what is left where somebody has deleted the sheets by hand', async () => {
    await createFromList(book(), makeList(5));
    for (const name of ['Customers', 'Tier history', 'Settings']) {
      book().host.engine.deleteSheet(sheetNamed(name).id, 'person');
    }
    await undo();
    expect(describeWorkbook()).toMatchObject({ names: [], settings: [], tables: [] });
  });

  function growTable(name: string, rows: number, columns: number): void {
    const { engine } = book().host;
    const { id, area } = tableNamed(engine, name);
    engine.resizeTable(id, { ...area, rows: area.rows + rows, columns: area.columns + columns });
  }

  function deleteCustomer(): void {
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'Customers');
    engine.deleteRows(area.sheet, area.row + 3, 1, 'person');
  }

  function note(sheet: string, row: number, column: number): void {
    const area = { sheet: sheetNamed(sheet).id, row, column, rows: 1, columns: 1 };
    book().host.engine.write(area, 'Call back', 'person');
  }
});
