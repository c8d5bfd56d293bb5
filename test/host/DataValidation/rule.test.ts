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
      expect([range.dataValidation.type, wider.type]).toEqual(['List', 'MixedCriteria']);
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

  it('returns operands as formulas, however they were given', () =>
    run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      const given: Excel.DataValidationRule[] = [
        { wholeNumber: { formula1: 10, operator: 'GreaterThan' } },
        { wholeNumber: { formula1: '10', operator: 'GreaterThan' } },
        { decimal: { formula1: sheet.getRange('B1'), formula2: '=B2', operator: 'Between' } },
        { date: { formula1: '2020-01-01', operator: 'LessThan' } },
      ];
      const answers: unknown[] = [];
      for (const rule of given) {
        dataValidation.rule = rule;
        dataValidation.load('rule');
        await context.sync();
        answers.push(Object.values(dataValidation.rule)[0]);
      }
      expect(answers).toEqual([
        { formula1: '=10', operator: 'GreaterThan' },
        { formula1: '=10', operator: 'GreaterThan' },
        { formula1: '=Sheet1!$B$1', formula2: '=B2', operator: 'Between' },
        { formula1: '=43831', operator: 'LessThan' },
      ]);
    }));

  it('is inconsistent if there are different rules on different cells', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
      const both = sheet.getRange('A1:A2').dataValidation.load('type,errorAlert,ignoreBlanks');
      await context.sync();
      expect([both.type, both.errorAlert, both.ignoreBlanks]).toEqual(['Inconsistent', null, null]);
    }));

  it('follows its cells, and the cells its formula refers to', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = { custom: { formula: '=A1>$C$5' } };
      sheet.getRange('1:1').insert('Down');
      const moved = sheet.getRange('A2:A10').dataValidation.load('type,rule');
      await context.sync();
      expect([moved.type, moved.rule]).toEqual(['Custom', { custom: { formula: '=A2>$C$6' } }]);
      sheet.getRange('2:3').delete('Up');
      const rest = sheet.getRange('A2:A8').dataValidation.load('type,rule');
      await context.sync();
      expect([rest.type, rest.rule]).toEqual(['Custom', { custom: { formula: '=A2>$C$4' } }]);
      sheet.getRange('A2').dataValidation.clear();
      const lower = sheet.getRange('A3:A8').dataValidation.load('type,rule');
      await context.sync();
      expect([lower.type, lower.rule]).toEqual(['Custom', { custom: { formula: '=A3>$C$4' } }]);
    }));

  it('has an alert of its own only after one was set', () =>
    run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { custom: { formula: '=TRUE' } };
      dataValidation.load('errorAlert,prompt,ignoreBlanks');
      await context.sync();
      expect(dataValidation.errorAlert).toEqual({ showAlert: true, style: 'Stop', title: '', message: '' });
      expect(dataValidation.prompt).toEqual({ showPrompt: true, title: '', message: '' });
      expect(dataValidation.ignoreBlanks).toBe(true);
    }));
});
