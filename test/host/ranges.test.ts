import { refusal, useHost } from './useHost';

describe('ranges through office.js', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it('reads back the values it writes, their kinds and their address', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      range.values = [
        ['Name', 1],
        ['', true],
      ];
      range.load('values,address,valueTypes,rowIndex,columnIndex,cellCount');
      await context.sync();
      expect(range.values).toEqual([
        ['Name', 1],
        ['', true],
      ]);
      expect(range.address).toBe('Sheet1!B2:C3');
      expect(range.valueTypes).toEqual([
        ['String', 'Double'],
        ['Empty', 'Boolean'],
      ]);
      expect([range.rowIndex, range.columnIndex, range.cellCount]).toEqual([1, 1, 4]);
    }));

  it('loads all scalar properties of a range when none is named', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[7]];
      range.load();
      await context.sync();
      expect(range.toJSON()).toMatchObject({ address: 'Sheet1!A1', values: [[7]], text: [['7']], rowCount: 1 });
    }));

  it('calculates between a write and a read of the same batch', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      const sum = sheet.getRange('A3').load('values,formulas');
      await context.sync();
      expect(sum.values).toEqual([[3]]);
      expect(sum.formulas).toEqual([['=SUM(A1:A2)']]);
    }));

  it('fills a range with a single value, and leaves cells where null is written', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = 5 as unknown as number[][];
      sheet.getRange('A1:B1').values = [[null, 6]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [5, 6],
        [5, 5],
      ]);
    }));

  it('writes thousands of rows, which office.js sends in chunks, as one block', () =>
    run(async (context, sheet) => {
      const rows = Array.from({ length: 5_000 }, (_row, index) => [index, `row ${index}`]);
      const range = sheet.getRange('A1:B5000');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    }));

  it('refuses an array of another size with InvalidArgument, saying where', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1:B2').values = [[1, 2, 3]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.values');
  });

  it('keeps what was done before the action that failed', async () => {
    await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').values = [['done']];
        sheet.getRange('nonsense').values = [[1]];
        await context.sync();
      }),
    );
    await run(async (context, sheet) => {
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['done']]);
    });
  });

  it.each([
    ['getCell', (range: Excel.Range) => range.getCell(1, 1), 'C3'],
    ['getRow', (range: Excel.Range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range: Excel.Range) => range.getColumn(2), 'D2:D5'],
    ['getLastRow', (range: Excel.Range) => range.getLastRow(), 'B5:D5'],
    ['getLastColumn', (range: Excel.Range) => range.getLastColumn(), 'D2:D5'],
    ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'D5'],
    ['getResizedRange', (range: Excel.Range) => range.getResizedRange(-2, 1), 'B2:E3'],
    ['getAbsoluteResizedRange', (range: Excel.Range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
    ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, -1), 'A3:C6'],
    ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), '2:5'],
    ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'B:D'],
    ['getRowsAbove', (range: Excel.Range) => range.getRowsAbove(1), 'B1:D1'],
    ['getRowsBelow', (range: Excel.Range) => range.getRowsBelow(2), 'B6:D7'],
    ['getColumnsBefore', (range: Excel.Range) => range.getColumnsBefore(1), 'A2:A5'],
    ['getColumnsAfter', (range: Excel.Range) => range.getColumnsAfter(1), 'E2:E5'],
    ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('F9'), 'B2:F9'],
    ['getIntersection', (range: Excel.Range) => range.getIntersection('C1:Z3'), 'C2:D3'],
  ])('finds the cells of %s', (_name, derive, address) =>
    run(async (context, sheet) => {
      const derived = derive(sheet.getRange('B2:D5')).load('address');
      await context.sync();
      expect(derived.address).toBe(`Sheet1!${address}`);
    }),
  );

  it('answers a null object where nothing is found, and an error where one must be', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      const outside = range.getIntersectionOrNullObject('D4');
      const used = sheet.getUsedRangeOrNullObject();
      outside.load('address');
      used.load('address');
      await context.sync();
      expect([outside.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').getIntersection('D4');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('Range.getIntersection');
  });

  it('finds the used part of a sheet and of a column', () =>
    run(async (context, sheet) => {
      sheet.getRange('B3:D4').values = [
        [1, '', ''],
        [2, '', 5],
      ];
      const used = sheet.getUsedRange(true).load('address');
      const column = sheet.getRange('D:D').getUsedRange(true).load('address');
      const empty = sheet.getRange('C:C').getUsedRangeOrNullObject(true);
      empty.load('address');
      await context.sync();
      expect([used.address, column.address, empty.isNullObject]).toEqual(['Sheet1!B3:D4', 'Sheet1!D4', true]);
    }));

  it('finds constants and formulas, and says so compactly', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B4').formulas = [
        ['x', '=1+1'],
        ['', 3],
        ['=A1', 4],
        ['=A1', '=2+2'],
      ];
      const constants = sheet.getRange('A1:B4').getSpecialCells('Constants').load('address,areaCount,cellCount');
      const numbers = sheet.getRange('A1:B4').getSpecialCells('Constants', 'Numbers').load('address');
      const formulas = sheet.getRange('A1:B4').getSpecialCellsOrNullObject('Formulas').load('address');
      const none = sheet.getRange('A3:A4').getSpecialCellsOrNullObject('Constants');
      none.load('address');
      await context.sync();
      expect(constants.address).toBe('Sheet1!A1,Sheet1!B2:B3');
      expect([constants.areaCount, constants.cellCount]).toEqual([2, 3]);
      expect(numbers.address).toBe('Sheet1!B2:B3');
      expect(formulas.address).toBe('Sheet1!A3:A4,Sheet1!B1,Sheet1!B4');
      expect(none.isNullObject).toBe(true);
    }));

  it('holds text that begins with = in a text cell for a constant', () =>
    run(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['=1+1']];
      const constants = cell.getSpecialCellsOrNullObject('Constants').load('address');
      cell.load('values,formulas');
      await context.sync();
      expect(constants.address).toBe('Sheet1!A1');
      expect([cell.values, cell.formulas]).toEqual([[['=1+1']], [['=1+1']]]);
    }));

  it('formats numbers and shows their text', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.numberFormat = '0.00' as unknown as string[][];
      range.values = [[1], [2.345]];
      range.load('text,numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['0.00'], ['0.00']]);
      expect(range.text).toEqual([['1.00'], ['2.35']]);
    }));

  it('takes an array of one for the number format of a range, and only for that', async () => {
    await run(async (context, sheet) => {
      const column = sheet.getRange('A:A');
      column.numberFormat = [['@']];
      const cell = sheet.getRange('A9').load('numberFormat');
      await context.sync();
      expect(cell.numberFormat).toEqual([['@']]);
    });
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1:A2').values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('takes several areas in one address, up to the length Excel takes', async () => {
    await run(async (context, sheet) => {
      const areas = sheet.getRanges('A1:B2, D4');
      areas.load('areaCount,cellCount,address');
      areas.areas.load('items/address');
      await context.sync();
      expect([areas.areaCount, areas.cellCount, areas.address]).toEqual([2, 5, 'Sheet1!A1:B2,Sheet1!D4']);
      expect(areas.areas.items.map((range) => range.address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D4']);
    });
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRanges(Array.from({ length: 1_700 }, (_area, row) => `A${row + 1000}`).join(','));
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Worksheet.getRanges']);
  });

  it('finds text in shown values', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [['Alpha'], ['beta'], ['alphabet']];
      const found = sheet.getRange('A:A').find('ALPHA', { completeMatch: false, searchDirection: 'Backwards' });
      found.load('address');
      const none = sheet.getRange('A:A').findOrNullObject('gamma', { completeMatch: true });
      none.load('address');
      await context.sync();
      expect([found.address, none.isNullObject]).toEqual(['Sheet1!A3', true]);
    }));

  it('hides rows and shows the visible part of a range', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A4');
      range.values = [[1], [2], [3], [4]];
      sheet.getRange('A2:A3').rowHidden = true;
      range.load('rowHidden');
      const visible = range.getVisibleView().load('values,rowCount');
      const areas = range.getSpecialCells('Visible').load('address');
      await context.sync();
      expect([range.rowHidden, visible.values, visible.rowCount]).toEqual([null, [[1], [4]], 2]);
      expect(areas.address).toBe('Sheet1!A1,Sheet1!A4');
    }));

  it('selects cells and tells the selection', () =>
    run(async (context, sheet) => {
      sheet.getRange('C4:D5').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Sheet1!C4:D5');
    }));

  it('answers null for the values of whole columns', () =>
    run(async (context, sheet) => {
      const column = sheet.getRange('B:B').load('values,address,isEntireColumn');
      await context.sync();
      expect([column.values, column.address, column.isEntireColumn]).toEqual([null, 'Sheet1!B:B', true]);
    }));

  it('keeps a tracked range usable in a later batch and gives its reference back', async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      await context.sync();
      range.values = [['later']];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['later']]);
    });
    await host().idle();
    expect(host().core.context.references.size).toBe(0);
  });
});
