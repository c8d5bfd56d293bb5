import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.values represents the raw values of the specified range', () => {
  const { host, run } = useSheet();

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

  it('interprets a value that starts with a plus, minus or equal sign as a formula, unless it is a number', () =>
    run(async (context, sheet) => {
      sheet.getRange('B1').values = [[20]];
      const range = sheet.getRange('A1:A5');
      range.values = [['=B1+1'], ['+B1'], ['-B1'], ['-5%'], ["'-B1"]];
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[21], [20], [-20], [-0.05], ['-B1']]);
      expect(range.formulas).toEqual([['=B1+1'], ['=+B1'], ['=-B1'], [-0.05], ['-B1']]);
    }));

  it('leaves such text alone in cells with the format for text', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.numberFormat = [['@'], ['@']];
      range.values = [['+49 170 12345'], ['=SUM(']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['+49 170 12345'], ['=SUM(']]);
      expect(range.valueTypes).toEqual([['String'], ['String']]);
    }));

  it.each(['=SUM(', '=1+', '=A1)', '="x', '+49 170 12345', '=*2', '={1;2'])(
    'refuses %s, which is no formula',
    async (text) => {
      const error = await refusal(
        run(async (context, sheet) => {
          sheet.getRange('A1').values = [[text]];
          await context.sync();
        }),
      );
      expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
    },
  );
});
