import { refusal, useHost } from '../useHost';

describe('RangeFill', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  it('refuses a colour that is none', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').format.fill.color = 'no colour';
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'RangeFill.color']);
  });
});
