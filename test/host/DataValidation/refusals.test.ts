import { refusal, useHost } from '../useHost';

describe('DataValidation', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it.each<[string, unknown]>([
    ['of no kind', {}],
    ['of two kinds', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } }],
    ['of a kind that does not exist', { colour: {} }],
    ['without an operator', { wholeNumber: { formula1: 1 } }],
    ['without an operand', { wholeNumber: { operator: 'EqualTo' } }],
    ['between one bound', { decimal: { formula1: 1, operator: 'Between' } }],
    ['with an operand that is no number', { decimal: { formula1: 'ten', operator: 'EqualTo' } }],
    ['with a date that is none', { date: { formula1: 'tomorrow', operator: 'EqualTo' } }],
    ['with an empty list', { list: { inCellDropDown: true, source: '' } }],
    ['with a list of more than 255 characters', { list: { inCellDropDown: true, source: 'a,'.repeat(128) } }],
    ['without a formula', { custom: {} }],
  ])('refuses a rule %s', async (_what, rule) => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').dataValidation.rule = rule as Excel.DataValidationRule;
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'DataValidation.rule']);
  });

  it.each<[string, Excel.DataValidationErrorAlert]>([
    ['a title of more than 32 characters', { message: '', showAlert: true, style: 'Stop', title: 'x'.repeat(33) }],
    ['a message of more than 255', { message: 'x'.repeat(256), showAlert: true, style: 'Stop', title: '' }],
  ])('refuses %s', async (_what, alert) => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').dataValidation.errorAlert = alert;
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});
