import { refusal, useHost } from '../useHost';

describe('PageBreakCollection', () => {
  const host = useHost();

  it('adds a page break before the top-left cell of the range specified', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.horizontalPageBreaks.add('A21:B30');
      const second = sheet.horizontalPageBreaks.add(sheet.getRange('C5'));
      sheet.verticalPageBreaks.add('D1');
      const rows = sheet.horizontalPageBreaks.load('items/rowIndex');
      const columns = sheet.verticalPageBreaks.load('items/columnIndex');
      const after = [second.getCellAfterBreak(), sheet.verticalPageBreaks.getItem(0).getCellAfterBreak()];
      after.forEach((cell) => cell.load('address'));
      await context.sync();
      expect(rows.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 20]);
      expect(columns.items.map(({ columnIndex }) => columnIndex)).toEqual([3]);
      expect(after.map(({ address }) => address)).toEqual(['Sheet1!A5', 'Sheet1!D1']);
    }));

  it('lets page breaks follow inserted and deleted rows', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.horizontalPageBreaks.add('A5');
      sheet.horizontalPageBreaks.add('A10');
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('7:7').delete('Up');
      sheet.getRange('A1').insert('Down');
      const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([10]);
    }));

  it('deletes a page break object, and resets all manual page breaks', () =>
    host().Excel.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getFirst();
      const first = horizontalPageBreaks.add('A5');
      horizontalPageBreaks.add('A10');
      horizontalPageBreaks.add('A15');
      await context.sync();
      first.delete();
      const two = horizontalPageBreaks.getCount();
      await context.sync();
      horizontalPageBreaks.removePageBreaks();
      const none = horizontalPageBreaks.getCount();
      await context.sync();
      expect([two.value, none.value]).toEqual([2, 0]);
    }));

  it('refuses a page break before the first row', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().horizontalPageBreaks.add('B1');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'PageBreakCollection.add']);
  });
});
