import type { SourceSheet } from '../../../src/usecases/importList/sourceSheet';
import type { CellInput } from '../../../workbench/engine/grid';
import { ApiError } from '../../../workbench/richapi/ApiError';
import { fillSheet } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';

describe('reading a sheet as the source of an import', () => {
  const book = useWorkbook();
  const importing = () => book().archive.importing;
  const read = (area?: Parameters<ReturnType<typeof importing>['readSheet']>[1]): Promise<SourceSheet> =>
    importing().readSheet('Sheet1', area, {});

  const write = (row: number, column: number, value: CellInput): void => {
    const { engine } = book().host;
    engine.write({ sheet: engine.activeSheet(), row, column, rows: 1, columns: 1 }, value, 'person');
  };

  const setFormat = (row: number, column: number, rows: number, format: string): void => {
    const { engine } = book().host;
    engine.setNumberFormats({ sheet: engine.activeSheet(), row, column, rows, columns: 1 }, format, 'person');
  };

  it('takes everything from the first filled cell to the last, titles and notes included', async () => {
    write(1, 1, '客户清单');
    write(3, 1, '编号');
    write(3, 2, '名称');
    write(4, 1, "'001");
    write(4, 2, '上海贸易');
    write(6, 2, '备注');
    const sheet = await read();
    expect(sheet).toEqual({
      source: { sheet: 'Sheet1' },
      row: 1,
      column: 1,
      rowCount: 6,
      columns: [
        { values: ['客户清单', '', '编号', '001', '', ''], numberFormats: 'General' },
        { values: ['', '', '名称', '上海贸易', '', '备注'], numberFormats: 'General' },
      ],
      merges: [],
    });
  });

  it('does not let the text of a header hide the format of the numbers below it', async () => {
    fillSheet(book().host.engine, [
      ['No.', 'Since'],
      [123, 45_000],
      [7, 45_001],
    ]);
    setFormat(1, 0, 2, '000000');
    setFormat(1, 1, 1, 'yyyy-mm-dd');
    setFormat(2, 1, 1, 'd/m/yy');
    const { columns } = await read();
    expect(columns.map(({ numberFormats }) => numberFormats)).toEqual(['000000', ['General', 'yyyy-mm-dd', 'd/m/yy']]);
  });

  it('reads only the area that is asked for, and of it only what is filled', async () => {
    fillSheet(book().host.engine, [
      ['Name', 'City', 'Note'],
      ['Acme', 'Berlin', 'x'],
      ['Bolt', 'Rome', 'y'],
    ]);
    const sheet = await read({ row: 1, column: 0, rowCount: 1_048_575, columnCount: 2 });
    expect(sheet).toMatchObject({ row: 1, column: 0, rowCount: 2 });
    expect(sheet.columns.map(({ values }) => values)).toEqual([
      ['Acme', 'Bolt'],
      ['Berlin', 'Rome'],
    ]);
  });

  it('tells which cells are merged, and how many rows and columns are hidden', async () => {
    const { engine, context } = { engine: book().host.engine, context: book().host.Excel };
    fillSheet(engine, [
      ['2026', '', 'Total'],
      ['Q1', 'Q2', ''],
      [1, 2, 3],
    ]);
    await context.run(async (request) => {
      const sheet = request.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').merge();
      sheet.getRange('C1:C2').merge();
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      await request.sync();
    });
    const sheet = await read();
    expect(sheet.merges).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 2 },
      { row: 0, column: 2, rowCount: 2, columnCount: 1 },
    ]);
    expect(sheet.hidden).toEqual({ rows: 1, columns: 1 });
    expect(sheet.columns[1]?.values).toEqual(['', 'Q2', 2]);
  });

  it('keeps errors, truth values and texts that look like formulas as they stand', async () => {
    write(0, 0, 'Value');
    write(1, 0, '=1/0');
    write(2, 0, true);
    write(3, 0, "'=SUM(A1:A2)");
    write(4, 0, "'__proto__");
    expect((await read()).columns[0]?.values).toEqual(['Value', '#DIV/0!', true, '=SUM(A1:A2)', '__proto__']);
  });

  it('is not misled by formats far out, and refuses a stray cell that makes the sheet huge', async () => {
    fillSheet(book().host.engine, [
      ['Name', 'City'],
      ['Acme', 'Berlin'],
    ]);
    setFormat(1_048_575, 16_383, 1, '0.00');
    expect(await read()).toMatchObject({ rowCount: 2 });
    write(1_048_575, 16_383, 'x');
    await expect(read()).rejects.toMatchObject({
      code: 'fileRefused',
      details: { reason: 'tooManyCells', sheet: 'Sheet1' },
    });
    await expect(read({ row: 0, column: 0, rowCount: 10, columnCount: 10 })).resolves.toMatchObject({ rowCount: 2 });
  });

  it('says that an empty sheet, or one that is gone, has no list', async () => {
    await expect(read()).rejects.toMatchObject({ code: 'listEmpty' });
    await expect(importing().readSheet('Gone', undefined, {})).rejects.toMatchObject({
      code: 'listEmpty',
      details: { sheet: 'Gone' },
    });
  });

  it('lists the sheets that hold something, the active one first with the filled part of the selection', async () => {
    const { engine, Excel } = book().host;
    fillSheet(engine, [['Name'], ['Acme']]);
    await Excel.run(async (request) => {
      const { worksheets } = request.workbook;
      ['Empty', 'Sales', 'Hidden away'].forEach((name) => worksheets.add(name));
      worksheets.getItem('Sales').getRange('B2:C4').values = [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ];
      worksheets.getItem('Hidden away').getRange('A1').values = [['x']];
      worksheets.getItem('Hidden away').visibility = 'VeryHidden';
      worksheets.getItem('Sales').activate();
      worksheets.getItem('Sales').getRange('B:B').select();
      await request.sync();
    });
    expect(await importing().listSheets()).toEqual([
      {
        sheetName: 'Sales',
        isActive: true,
        filled: { row: 1, column: 1, rowCount: 3, columnCount: 2 },
        selection: { row: 1, column: 1, rowCount: 3, columnCount: 1 },
      },
      { sheetName: 'Sheet1', isActive: false, filled: { row: 0, column: 0, rowCount: 2, columnCount: 1 } },
    ]);
  });

  it('offers no selection where several areas are selected', async () => {
    const { engine } = book().host;
    fillSheet(engine, [
      ['Name', 'City'],
      ['Acme', 'Berlin'],
    ]);
    const area = { sheet: engine.activeSheet(), row: 0, column: 0, rows: 2, columns: 1 };
    jest.spyOn(engine, 'selections').mockReturnValue([area, { ...area, column: 3 }]);
    const [choice] = await importing().listSheets();
    expect(choice).toMatchObject({ sheetName: 'Sheet1', isActive: true });
    expect(choice).not.toHaveProperty('selection');
  });

  it('reads the list also where Excel tells neither merged cells nor hidden rows', async () => {
    fillSheet(book().host.engine, [['Name'], ['Acme']]);
    const { trouble } = book();
    let batches = 0;
    trouble.beforeBatch = () => {
      batches += 1;
      // The first finds what is filled; the next two ask for hidden rows and for merged cells.
      if (batches === 2 || batches === 3) throw new ApiError('InvalidArgument');
    };
    expect(await read()).toEqual({
      source: { sheet: 'Sheet1' },
      row: 0,
      column: 0,
      rowCount: 2,
      columns: [{ values: ['Name', 'Acme'], numberFormats: 'General' }],
      merges: [],
    });
  });
});
