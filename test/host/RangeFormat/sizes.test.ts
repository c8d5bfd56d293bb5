import { useHost } from '../useHost';

describe('RangeFormat', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it('determines if columns and rows have the standard size of the sheet, and gives it to them', () =>
    run(async (context, sheet) => {
      const answers = async (): Promise<unknown[]> => {
        const ranges = ['A1', 'B2', 'A1:B2'].map((address) =>
          sheet.getRange(address).load('format/useStandardWidth,format/useStandardHeight'),
        );
        await context.sync();
        return ranges.map(({ format }) => [format.useStandardWidth, format.useStandardHeight]);
      };
      sheet.getRange('B2').format.set({ columnWidth: 100, rowHeight: 40 });
      expect(await answers()).toEqual([
        [true, true],
        [false, false],
        [null, null],
      ]);
      // Setting it to false has no effect.
      sheet.getRange('A1').format.useStandardWidth = false;
      sheet.getRange('B2').format.set({ useStandardWidth: true, useStandardHeight: true });
      expect(await answers()).toEqual([
        [true, true],
        [true, true],
        [true, true],
      ]);
    }));

  it('achieves the best fit of columns for their texts', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:D1').values = [['A', 'a good deal longer than that', '客户档案客户档案', '']];
      sheet.getRange('E1').values = [['a good deal longer than that']];
      sheet.getRange('E1').format.font.size = 22;
      sheet.getRange('A:E').format.autofitColumns();
      const columns = ['A', 'B', 'C', 'D', 'E'].map((name) =>
        sheet.getRange(`${name}:${name}`).load('format/columnWidth,format/useStandardWidth'),
      );
      await context.sync();
      const [narrow, long, chinese, empty, large] = columns.map(({ format }) => format.columnWidth);
      expect(columns[3]!.format.useStandardWidth).toBe(true);
      expect(empty).toBe(54);
      expect(narrow).toBeLessThan(20);
      // 28 letters of Calibri 11, 8 full-width ones.
      expect(long).toBeGreaterThan(120);
      expect(long).toBeLessThan(160);
      expect(chinese).toBeGreaterThan(88);
      expect(chinese).toBeLessThan(105);
      expect(large! / long!).toBeGreaterThan(1.8);
    }));

  it('achieves the best fit of rows for wrapped text, line breaks and the size of the font', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A5').values = [
        ['short'],
        ['one\ntwo\nthree'],
        ['words that do not fit into it'],
        ['big'],
        [''],
      ];
      sheet.getRange('A2:A3').format.wrapText = true;
      sheet.getRange('A4').format.font.size = 33;
      sheet.getRange('5:5').format.rowHeight = 100;
      sheet.getRange('1:5').format.autofitRows();
      const rows = [1, 2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`).load('format/rowHeight'));
      await context.sync();
      const heights = rows.map(({ format }) => format.rowHeight);
      expect([heights[0], heights[1], heights[3], heights[4]]).toEqual([15, 45, 45, 15]);
      expect([30, 45, 60]).toContain(heights[2]);
    }));
});
