import { useHost } from '../useHost';

describe('DataValidation', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

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
