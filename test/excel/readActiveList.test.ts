import type { CellInput } from '../../workbench/engine/grid';
import { fillSheet } from './support/customers';
import { useWorkbook } from './support/useWorkbook';

describe('reading the list on the active sheet', () => {
  const book = useWorkbook();
  const read = () => book().archive.readActiveList({});

  /** Writes a value as an import leaves it: a number with a format of its own. */
  const writeFormatted = (row: number, column: number, value: CellInput, format: string): void => {
    const { engine } = book().host;
    const area = { sheet: engine.activeSheet(), row, column, rows: 1, columns: 1 };
    engine.write(area, value, 'person');
    engine.setNumberFormats(area, format, 'person');
  };

  it('reads headers and values as they stand, wherever the list begins', async () => {
    const { engine } = book().host;
    const sheet = engine.activeSheet();
    engine.write({ sheet, row: 1, column: 2, rows: 1, columns: 1 }, '客户清单', 'person');
    const rows = [
      ['编号', '名称', '电话'],
      ['甲1', '上海贸易', ''],
      ['甲2', '', '021'],
    ];
    engine.write(
      { sheet, row: 3, column: 1, rows: 3, columns: 3 },
      rows.map((row) => row.map((text) => `'${text}`)),
      'person',
    );
    expect(await read()).toEqual({
      sheetName: 'Sheet1',
      row: 3,
      column: 1,
      rowCount: 2,
      columns: [
        { header: '编号', values: ['甲1', '甲2'], numberFormats: 'General' },
        { header: '名称', values: ['上海贸易', ''], numberFormats: 'General' },
        { header: '电话', values: ['', '021'], numberFormats: 'General' },
      ],
    });
  });

  it('tells by the number formats what zeros and dates mean', async () => {
    fillSheet(book().host.engine, [
      ['Customer No.', 'Since', 'Mixed'],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    for (const row of [1, 2]) {
      writeFormatted(row, 0, row, '000000');
      writeFormatted(row, 1, 45_000 + row, 'yyyy-mm-dd');
    }
    writeFormatted(2, 2, 7, '0.00');
    const { columns } = await read();
    expect(columns.map(({ numberFormats }) => numberFormats)).toEqual(['000000', 'yyyy-mm-dd', ['General', '0.00']]);
  });

  it('finds in a long list the one column whose formats differ', async () => {
    const { engine } = book().host;
    const rows = Array.from({ length: 21_000 }, (_, index) => [index, index * 2, `Customer ${index}`]);
    fillSheet(engine, [['Customer No.', 'Sales', 'Name'], ...rows]);
    const area = { sheet: engine.activeSheet(), row: 1, column: 1, rows: 10_000, columns: 1 };
    engine.setNumberFormats(area, '0.00', 'person');
    const { columns, rowCount } = await read();
    expect(rowCount).toBe(21_000);
    expect(columns[0]?.numberFormats).toBe('General');
    expect(columns[1]?.numberFormats.slice(9_998, 10_002)).toEqual(['0.00', '0.00', 'General', 'General']);
    expect(columns[2]?.values.at(-1)).toBe('Customer 20999');
  });

  it('takes the only table of the sheet, not the notes beside it', async () => {
    const { engine } = book().host;
    fillSheet(engine, [
      ['No.', 'Name', '', 'call Tom'],
      ['1', 'Acme', '', ''],
    ]);
    engine.addTable({ sheet: engine.activeSheet(), row: 0, column: 0, rows: 2, columns: 2 }, true, 'List', 'person');
    expect((await read()).columns.map(({ header }) => header)).toEqual(['No.', 'Name']);
  });

  /** A list of three rows in A1:C3, a table of two rows in E1:F2 and one of three in H1:I3. */
  const fillListAndTables = (): void => {
    const { engine } = book().host;
    fillSheet(engine, [
      ['No.', 'Name', 'City', '', 'Code', 'Region', '', 'Product', 'Price'],
      ['1', 'Acme', 'Bonn', '', 'N', 'North', '', 'Pump', 5],
      ['2', 'Bolt', 'Kiel', '', '', '', '', 'Valve', 7],
    ]);
    const sheet = engine.activeSheet();
    engine.addTable({ sheet, row: 0, column: 4, rows: 2, columns: 2 }, true, 'Regions', 'person');
    engine.addTable({ sheet, row: 0, column: 7, rows: 3, columns: 2 }, true, 'Products', 'person');
  };
  const readHeaders = async (): Promise<string[]> => (await read()).columns.map(({ header }) => header);

  it('takes the table in which a cell is selected', async () => {
    fillListAndTables();
    const { engine } = book().host;
    engine.select({ sheet: engine.activeSheet(), row: 1, column: 5, rows: 1, columns: 1 });
    expect(await readHeaders()).toEqual(['Code', 'Region']);
  });

  it('takes the list beside which there are small tables only', async () => {
    fillListAndTables();
    expect(await readHeaders()).toEqual(['No.', 'Name', 'City']);
  });

  it('takes the largest of several tables', async () => {
    fillListAndTables();
    const { engine } = book().host;
    engine.write({ sheet: engine.activeSheet(), row: 0, column: 0, rows: 3, columns: 3 }, '', 'person');
    expect(await readHeaders()).toEqual(['Product', 'Price']);
  });

  it('leaves out the totals row of the table, which is no customer', async () => {
    const { engine } = book().host;
    fillSheet(engine, [
      ['Name', 'Sales'],
      ['Acme', 5],
      ['Bolt', 7],
    ]);
    const area = { sheet: engine.activeSheet(), row: 0, column: 0, rows: 3, columns: 2 };
    const table = engine.addTable(area, true, 'List', 'person');
    engine.tableCells.showTotals(table, true, 'person');
    const { rowCount, columns } = await read();
    expect([rowCount, ...columns.map(({ values }) => values)]).toEqual([2, ['Acme', 'Bolt'], [5, 7]]);
  });

  it('changes nothing', async () => {
    fillSheet(book().host.engine, [
      ['No.', 'Name'],
      ['1', 'Acme'],
    ]);
    await book().host.idle();
    const kinds: string[] = [];
    book().host.engine.onEvent(({ kind }) => kinds.push(kind));
    await read();
    expect(kinds).toEqual([]);
  });

  it.each<[string, readonly (readonly CellInput[])[]]>([
    ['nothing is on the sheet', []],
    ['there are headers only', [['No.', 'Name']]],
    [
      'there are numbers only',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('says that there is no list if %s', async (_case, rows) => {
    if (rows.length > 0) {
      fillSheet(book().host.engine, rows);
    }
    await expect(read()).rejects.toMatchObject({ code: 'listEmpty', details: { sheet: 'Sheet1' } });
  });

  it('says how large a list may be', async () => {
    fillSheet(book().host.engine, [['No.', 'Name']]);
    const sheet = book().host.engine.activeSheet();
    book().host.engine.write({ sheet, row: 200_500, column: 0, rows: 1, columns: 1 }, 'far below', 'person');
    await expect(read()).rejects.toMatchObject({
      code: 'listTooLarge',
      details: { rows: 200_501, columns: 2, mostRows: 200_000, mostColumns: 500 },
    });
  });
});
