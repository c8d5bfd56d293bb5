import { refusal, useHost } from '../useHost';

describe('WorksheetFreezePanes', () => {
  const host = useHost();

  const locationAfter = (freeze: (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void) =>
    host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      freeze(sheet.freezePanes, sheet);
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load('address');
      await context.sync();
      return location.isNullObject ? null : location.address;
    });

  it('freezes the top row or rows of the worksheet in place', async () => {
    expect(await locationAfter((panes) => panes.freezeRows(2))).toBe('Sheet1!1:2');
  });

  it('freezes the first column or columns of the worksheet in place', async () => {
    expect(await locationAfter((panes) => panes.freezeColumns(3))).toBe('Sheet1!A:C');
  });

  it('sets the frozen cells in the active worksheet view', async () => {
    expect(await locationAfter((panes, sheet) => panes.freezeAt(sheet.getRange('A1:B2')))).toBe('Sheet1!A1:B2');
    expect(await locationAfter((panes) => panes.freezeAt('1:1'))).toBe('Sheet1!1:1');
    expect(await locationAfter((panes) => panes.freezeAt('A:B'))).toBe('Sheet1!A:B');
  });

  it('removes all frozen panes', async () => {
    await locationAfter((panes) => panes.freezeRows(1));
    expect(await locationAfter((panes) => panes.unfreeze())).toBeNull();
  });

  it('throws ItemNotFound for the location if there is no frozen pane', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().freezePanes.getLocation().load('address');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'WorksheetFreezePanes.getLocation']);
  });

  it('refuses to freeze no rows', async () => {
    const error = await refusal(locationAfter((panes) => panes.freezeRows(0)));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'WorksheetFreezePanes.freezeRows']);
  });
});
