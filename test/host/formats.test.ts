import { refusal, useHost } from './useHost';

describe('formats through office.js', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it('shows defaults, what is set, and null where cells differ', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.load('format/fill/color,format/font,format/wrapText,format/horizontalAlignment');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
      expect(range.format.font.toJSON()).toMatchObject({ color: '#000000', bold: false, size: 11 });
      expect([range.format.wrapText, range.format.horizontalAlignment]).toEqual([false, 'General']);
      const cell = sheet.getRange('A1');
      cell.format.fill.color = '#ffcc00';
      cell.format.font.bold = true;
      cell.format.font.color = 'red';
      cell.format.horizontalAlignment = 'Center';
      cell.load('format/fill/color,format/font,format/horizontalAlignment');
      range.load('format/fill/color,format/font/bold');
      await context.sync();
      expect([cell.format.fill.color, cell.format.horizontalAlignment]).toEqual(['#FFCC00', 'Center']);
      expect(cell.format.font.toJSON()).toMatchObject({ color: '#FF0000', bold: true });
      expect([range.format.fill.color, range.format.font.bold]).toEqual([null, null]);
      cell.format.fill.clear();
      cell.load('format/fill/color');
      await context.sync();
      expect(cell.format.fill.color).toBe('#FFFFFF');
    }));

  it('takes widths and heights in points', () =>
    run(async (context, sheet) => {
      const columns = sheet.getRange('B:C');
      columns.format.columnWidth = 90;
      sheet.getRange('4:4').format.rowHeight = 30;
      const cell = sheet.getRange('B4').load('format/columnWidth,format/rowHeight');
      const uneven = sheet.getRange('A1:B1').load('format/columnWidth');
      await context.sync();
      expect([cell.format.columnWidth, cell.format.rowHeight]).toEqual([90, 30]);
      expect(uneven.format.columnWidth).toBeNull();
      expect(host().engine.columnWidth(host().engine.activeSheet(), 1, 1)).toBe(120);
    }));

  it('draws lines around a range and between its cells', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      range.format.borders.getItem('EdgeBottom').style = 'Double';
      range.format.borders.getItem('InsideVertical').color = '#00FF00';
      const below = sheet.getRange('B2:C2').format.borders.getItem('EdgeBottom').load('style');
      const bottom = range.format.borders.getItem('EdgeBottom').load('style,sideIndex');
      const inside = range.format.borders.getItem('InsideVertical').load('style,color');
      await context.sync();
      expect([below.style, bottom.style, bottom.sideIndex]).toEqual(['None', 'Double', 'EdgeBottom']);
      expect([inside.style, inside.color]).toEqual(['Continuous', '#00FF00']);
    }));

  it('refuses a colour that is none', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').format.fill.color = 'no colour';
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'RangeFill.color']);
  });

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

  it('sets, tells and clears what may be typed', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A5');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      range.dataValidation.errorAlert = { message: 'no', showAlert: true, style: 'Stop', title: 'Choose' };
      range.dataValidation.load('type,rule,errorAlert,ignoreBlanks');
      const wider = sheet.getRange('A1:A6').dataValidation.load('type,rule');
      await context.sync();
      expect([range.dataValidation.type, wider.type]).toEqual(['List', 'Inconsistent']);
      expect(range.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: 'a,b' } });
      expect(range.dataValidation.errorAlert).toMatchObject({ message: 'no', title: 'Choose' });
      range.dataValidation.clear();
      range.dataValidation.load('type');
      await context.sync();
      expect(range.dataValidation.type).toBe('None');
    }));

  it('takes the cells of a range for the choices of a list', () =>
    run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C3') } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe('=Sheet1!$C$1:$C$3');
    }));
});
