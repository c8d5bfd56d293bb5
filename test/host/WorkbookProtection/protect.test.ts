import { refusal, useHost } from '../useHost';

type Change = (workbook: Excel.Workbook) => void;

describe('WorkbookProtection', () => {
  const host = useHost();

  const change = (make: Change): Promise<void> =>
    host().Excel.run(async (context) => {
      make(context.workbook);
      await context.sync();
    });

  it('tells whether the workbook is protected', () =>
    host().Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
      protection.protect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    }));

  it('fails if the workbook has been protected', async () => {
    await change(({ protection }) => protection.protect());
    const error = await refusal(change(({ protection }) => protection.protect()));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'WorkbookProtection.protect']);
  });

  it('asks for the password to unprotect the workbook', async () => {
    await change(({ protection }) => protection.protect('secret'));
    const error = await refusal(change(({ protection }) => protection.unprotect('guess')));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'WorkbookProtection.unprotect']);
    await change(({ protection, worksheets }) => {
      protection.unprotect('secret');
      worksheets.add();
    });
  });

  it.each<[string, string, Change]>([
    ['added', 'WorksheetCollection.add', ({ worksheets }) => worksheets.add()],
    ['copied', 'Worksheet.copy', ({ worksheets }) => worksheets.getFirst().copy()],
    ['deleted', 'Worksheet.delete', ({ worksheets }) => worksheets.getFirst().delete()],
    ['renamed', 'Worksheet.name', ({ worksheets }) => (worksheets.getFirst().name = 'Other')],
    ['moved', 'Worksheet.position', ({ worksheets }) => (worksheets.getFirst().position = 1)],
    ['hidden', 'Worksheet.visibility', ({ worksheets }) => (worksheets.getFirst().visibility = 'Hidden')],
    ['coloured', 'Worksheet.tabColor', ({ worksheets }) => (worksheets.getFirst().tabColor = '#FF0000')],
  ])('keeps worksheets from being %s', async (_what, location, make) => {
    await change(({ worksheets, protection }) => {
      worksheets.add('Second');
      protection.protect();
    });
    const error = await refusal(change(make));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['AccessDenied', location]);
  });

  it('leaves cells free to be written', async () => {
    await change(({ worksheets, protection }) => {
      protection.protect();
      worksheets.getFirst().getRange('A1').values = [[1]];
    });
  });
});
