import { useHost } from '../useHost';

describe('Style', () => {
  const host = useHost();

  it('changes the cells that have it, except in what they were given besides', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.styles.add('Customer');
      const style = context.workbook.styles.getItem('Customer');
      style.font.bold = true;
      style.fill.color = '#112233';
      style.numberFormat = '0.0';
      const range = sheet.getRange('A1:B1');
      range.style = 'Customer';
      const own = sheet.getRange('B1');
      own.format.fill.color = '#FF0000';
      own.numberFormat = [['@']];
      const plain = sheet.getRange('C1');
      await context.sync();

      style.fill.color = '#445566';
      style.font.italic = true;
      style.numberFormat = '0.00';
      const cells = [sheet.getRange('A1'), own, plain].map((cell) =>
        cell.load('style,numberFormat,format/fill/color,format/font/bold,format/font/italic'),
      );
      await context.sync();
      const seen = cells.map(({ style: name, numberFormat, format }) => [
        name,
        String(numberFormat[0]?.[0]),
        format.fill.color,
        format.font.bold,
        format.font.italic,
      ]);
      expect(seen).toEqual([
        ['Customer', '0.00', '#445566', true, true],
        ['Customer', '@', '#FF0000', true, true],
        ['Normal', 'General', '#FFFFFF', false, false],
      ]);
    }));

  it('leaves Normal cells behind when it is deleted', () =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange('A1');
      cell.style = 'Good';
      cell.format.font.italic = true;
      context.workbook.styles.getItem('Good').delete();
      cell.load('style,format/fill/color,format/font/color,format/font/italic');
      await context.sync();
      expect([cell.style, cell.format.fill.color, cell.format.font.color, cell.format.font.italic]).toEqual([
        'Normal',
        '#FFFFFF',
        '#000000',
        true,
      ]);
    }));
});
