import { refusal, useHost } from '../useHost';

describe('StyleCollection', () => {
  const host = useHost();

  it('holds the styles that every workbook has, and those that are added', () =>
    host().Excel.run(async (context) => {
      const { styles } = context.workbook;
      styles.add('Customer');
      const count = styles.getCount();
      styles.load('items/name,items/builtIn');
      const good = styles.getItem('Good');
      good.load('font/color,fill/color,includeFont,includeNumber');
      const none = styles.getItemOrNullObject('none');
      await context.sync();
      expect(count.value).toBe(styles.items.length);
      expect(styles.items.at(-1)?.toJSON()).toEqual({ name: 'Customer', builtIn: false });
      expect(styles.items.filter(({ builtIn }) => builtIn).map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Normal', 'Comma [0]', 'Heading 1', '20% - Accent1', 'Total']),
      );
      expect([good.font.color, good.fill.color]).toEqual(['#006100', '#C6EFCE']);
      expect([good.includeFont, good.includeNumber, none.isNullObject]).toEqual([true, false, true]);
    }));

  it('refuses a name that is taken', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.styles.add('good');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemAlreadyExists', 'StyleCollection.add']);
  });

  it('deletes a style, but not Normal', async () => {
    await host().Excel.run(async (context) => {
      context.workbook.styles.getItem('Bad').delete();
      const gone = context.workbook.styles.getItemOrNullObject('Bad');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.styles.getItem('Normal').delete();
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'Style.delete']);
  });

  it('applies a style to the cells of a range, which name it then', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.styles.add('Customer');
      const customer = context.workbook.styles.getItem('Customer');
      customer.font.bold = true;
      customer.fill.color = '#112233';
      customer.borders.getItem('EdgeBottom').style = 'Double';
      customer.numberFormat = '0.00';
      customer.wrapText = true;
      const cell = sheet.getRange('A1');
      cell.format.font.italic = true;
      cell.style = 'Customer';
      sheet.getRange('A2').style = 'Percent';
      sheet.getRange('A3').style = 'Accent2_40';
      const all = sheet.getRange('A1:A3').load('style');
      const plain = sheet.getRange('B1').load('style');
      const line = cell.format.borders.getItem('EdgeBottom').load('style,weight');
      cell.load('style,numberFormat,format/wrapText,format/font/bold,format/font/italic,format/fill/color');
      const others = ['A2', 'A3'].map((address) =>
        sheet.getRange(address).load('style,numberFormat,format/fill/color'),
      );
      await context.sync();
      expect([all.style, plain.style, cell.style]).toEqual([null, 'Normal', 'Customer']);
      expect([cell.numberFormat, cell.format.wrapText]).toEqual([[['0.00']], true]);
      expect([cell.format.font.bold, cell.format.font.italic, cell.format.fill.color]).toEqual([
        true,
        false,
        '#112233',
      ]);
      expect([line.style, line.weight]).toEqual(['Double', 'Thick']);
      expect(others.map(({ style, numberFormat, format }) => [style, String(numberFormat), format.fill.color])).toEqual(
        [
          ['Percent', '0%', '#FFFFFF'],
          ['Accent2_40', 'General', '#F8CBAD'],
        ],
      );
    }));

  it('leaves what a style does not include', () =>
    host().Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.numberFormat = [['0.0']];
      cell.format.fill.color = '#ABCDEF';
      context.workbook.styles.add('Letters');
      const style = context.workbook.styles.getItem('Letters');
      style.includeNumber = false;
      style.includePatterns = false;
      style.font.size = 20;
      cell.style = 'Letters';
      cell.load('numberFormat,format/fill/color,format/font/size');
      await context.sync();
      expect([cell.numberFormat, cell.format.fill.color, cell.format.font.size]).toEqual([[['0.0']], '#ABCDEF', 20]);
    }));

  it('refuses a style that does not exist', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').style = 'none';
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.style']);
  });
});
