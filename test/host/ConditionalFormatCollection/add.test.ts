import { useHost } from '../useHost';

describe('ConditionalFormatCollection', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it('adds conditional formats of a formula, first in order, and takes them off again', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B9');
      const first = range.conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$A1="A"';
      first.custom.format.fill.color = '#112233';
      first.custom.format.font.color = '#FFFFFF';
      first.stopIfTrue = true;
      const second = range.conditionalFormats.add('Custom');
      second.custom.rule.formula = '=$A1="B"';
      range.conditionalFormats.load('items/type,items/priority,items/stopIfTrue,items/custom/rule/formula');
      await context.sync();
      const { items } = range.conditionalFormats;
      expect(items.map((format) => format.custom.rule.formula)).toEqual(['=$A1="B"', '=$A1="A"']);
      expect(items.map((format) => format.priority)).toEqual([0, 1]);
      expect(items.map((format) => format.stopIfTrue)).toEqual([false, true]);
      first.load('custom/format/fill/color');
      const own = first.getRange().load('address');
      await context.sync();
      expect([first.custom.format.fill.color, own.address]).toEqual(['#112233', 'Sheet1!A1:B9']);
      first.delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      sheet.getRange('A1:B4').conditionalFormats.clearAll();
      const rest = sheet.getRange('A5').conditionalFormats.getItemAt(0).getRange().load('address');
      await context.sync();
      expect(rest.address).toBe('Sheet1!A5:B9');
    }));

  it('draws a conditional format over the cells that meet it', async () => {
    await run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['A'], ['B']];
      const format = sheet.getRange('A1:A2').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1="A"';
      format.custom.format.fill.color = '#112233';
      await context.sync();
    });
    await host().idle();
    const sheet = host().engine.activeSheet();
    const colors = host().engine.effectiveColors({ sheet, row: 0, column: 0, rows: 2, columns: 1 });
    expect(colors.map((row) => row[0]!.fill)).toEqual(['#112233', '']);
  });

  it('keeps the rules of other conditional formats', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A9');
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '5', operator: 'GreaterThan' };
      value.cellValue.format.font.bold = true;
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'x' };
      const bar = range.conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#00FF00';
      value.load('type,cellValue/rule');
      text.load('type,textComparison/rule');
      bar.load('type,dataBar/positiveFormat/fillColor,dataBar/barDirection');
      value.customOrNullObject.load('rule/formula');
      await context.sync();
      expect(value.cellValue.rule).toEqual({ formula1: '5', operator: 'GreaterThan' });
      expect(text.textComparison.rule).toEqual({ operator: 'Contains', text: 'x' });
      expect([bar.dataBar.positiveFormat.fillColor, bar.dataBar.barDirection]).toEqual(['#00FF00', 'Context']);
      expect(value.customOrNullObject.isNullObject).toBe(true);
    }));
});
