import { refusal, useHost } from '../useHost';

describe('a member that the workbench does not have', () => {
  const host = useHost();

  it('answers ApiNotFound naming class and member, and is listed once', async () => {
    const ask = (): Promise<OfficeExtension.Error> =>
      refusal(
        host().Excel.run(async (context) => {
          context.workbook.linkedWorkbooks.breakAllLinks();
          await context.sync();
        }),
      );
    const error = await ask();
    await ask();
    expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Workbook.linkedWorkbooks' } });
    expect(error.message).toContain('Workbook.linkedWorkbooks');
    expect(host().counts().unknownMembers).toEqual(['Workbook.linkedWorkbooks']);
    expect(host().counts().lastErrors).toHaveLength(2);
    expect(host().problems.map(({ kind }) => kind)).toEqual(['memberUnknown', 'batchFailed', 'batchFailed']);
  });

  it('answers so for a property that is loaded, too', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('noSuchProperty');
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Range.noSuchProperty' } });
  });
});
