import type { CellValue } from '../../src/archive/cellValue';
import { columnArea, createEmpty, createFromList, makeList, typeInto } from './support/customers';
import { useWorkbook } from './support/useWorkbook';

describe('what may be typed into the sheets of an archive', () => {
  const book = useWorkbook();

  /** Whether the first row of the column takes the value without a word. */
  const accepts = (table: string, header: string, value: CellValue): boolean => {
    const { engine } = book().host;
    return engine.validationChecks.accepts(columnArea(engine, table, header), value);
  };

  const alertOf = (table: string, header: string) => {
    const { engine } = book().host;
    const { sheet, row, column } = columnArea(engine, table, header);
    const isHere = (area: { row: number; column: number; rows: number; columns: number }): boolean =>
      area.column <= column && column < area.column + area.columns && area.row <= row && row < area.row + area.rows;
    return engine.validations(sheet).find(({ areas }) => areas.some(isHere))?.errorAlert;
  };

  it('is the number of a customer, and of one that is added later, too', async () => {
    await createFromList(book(), makeList(3));
    expect(accepts('Contacts', 'Customer No.', 'C-000002')).toBe(true);
    expect(accepts('Contacts', 'Customer No.', 'C-000009')).toBe(false);
    expect(accepts('Customers', 'Supplied through', 'C-000003')).toBe(true);
    const { engine } = book().host;
    const customers = engine.tables().find(({ name }) => name === 'Customers')!;
    engine.resizeTable(customers.id, { ...customers.area, rows: customers.area.rows + 1 });
    typeInto(engine, 'Customers', 'Customer No.', 3, 'C-000009');
    expect(accepts('Contacts', 'Customer No.', 'C-000009')).toBe(true);
  });

  it('is checked even while somewhere a customer has no number', async () => {
    await createFromList(book(), makeList(3));
    typeInto(book().host.engine, 'Customers', 'Customer No.', 1, '');
    expect(accepts('Orders', 'Customer No.', 'C-000009')).toBe(false);
    const { sheet } = columnArea(book().host.engine, 'Orders', 'Customer No.');
    const ofKeys = book()
      .host.engine.validations(sheet)
      .filter(({ rule }) => JSON.stringify(rule).includes('Numbers'));
    expect(ofKeys.map(({ ignoreBlanks }) => ignoreBlanks)).toEqual([false, false]);
  });

  it('may be a number that points nowhere, if the person says so', async () => {
    await createEmpty(book());
    expect(alertOf('Receivables', 'Order No.')).toEqual({
      showAlert: true,
      style: 'Warning',
      title: 'Order No.',
      message: 'No order or contract in the archive has this number yet.',
    });
  });

  it.each([
    ['Orders', 'Date', 46_000, 'soon'],
    ['Orders', 'Amount', 12.5, -1],
    ['Orders', 'Amount', 0, 'about 500'],
    ['MonthlySales', 'Sales', -20, 'none'],
    ['Customers', 'Employees', 12, 1.5],
    ['Customers', 'Expected share', 0.3, 30],
    ['Orders', 'Order status', 'Open', 'Opened'],
  ] as const)('is, in %s %s, %j but not %j', async (table, header, fitting, unfit) => {
    await createEmpty(book());
    expect(accepts(table, header, fitting)).toBe(true);
    expect(accepts(table, header, unfit)).toBe(false);
    expect(accepts(table, header, '')).toBe(true);
    expect(alertOf(table, header)).toMatchObject({ showAlert: true, style: 'Stop', title: header });
  });

  it('is checked as before in a table that a repair made anew', async () => {
    await createEmpty(book());
    const { engine } = book().host;
    engine.deleteSheet(columnArea(engine, 'Orders', 'Amount').sheet, 'person');
    await book().archive.apply(await book().archive.planRepair(), {});
    const fitting = [accepts('Orders', 'Amount', 12.5), accepts('Orders', 'Order status', 'Open')];
    const unfit = [accepts('Orders', 'Amount', -1), accepts('Orders', 'Order status', 'Opened')];
    expect([fitting, unfit]).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('is a share as well as a grade for a probability', async () => {
    await createEmpty(book());
    expect(alertOf('Customers', 'Probability')).toMatchObject({ showAlert: false });
  });

  it.each([
    ['zh-CN', '客户编号', '档案中还没有这个编号的客户。'],
    ['zh-TW', '客戶編號', '檔案中還沒有此編號的客戶。'],
  ] as const)('is told in the language of the archive: %s', async (language, header, message) => {
    await createEmpty(book(), language);
    expect(alertOf('Contacts', header)).toMatchObject({ title: header, message });
  });
});
