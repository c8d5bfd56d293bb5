import { startHost } from '../../../workbench/node/startHost';
import { refusal, useHost } from '../useHost';

describe('while a cell is being edited', () => {
  const host = useHost();
  const firstCell = () => ({ sheet: host().engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 });

  beforeEach(() => host().faults.setCellEditMode(true));

  const write = (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    return context.sync();
  };

  it('no batch may write', async () => {
    const error = await refusal(host().Excel.run(write));
    expect(error.code).toBe('InvalidOperationInCellEditMode');
    expect(host().engine.values(firstCell())).toEqual([['']]);
  });

  it('batches may read', async () => {
    await host().Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['']]);
    });
  });

  it('delayForCellEdit makes a batch wait until the user exits the cell', async () => {
    let isDone = false;
    const writing = host()
      .Excel.run({ delayForCellEdit: true }, write)
      .then(() => {
        isDone = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect([isDone, host().counts().openBatches]).toEqual([false, 1]);
    host().faults.setCellEditMode(false);
    await writing;
    expect(host().engine.values(firstCell())).toEqual([[1]]);
  });

  it('the page is told that a batch waits, and when none does any more', async () => {
    const told: boolean[] = [];
    const waiting = await startHost({ onEditAwaited: (isAwaited) => told.push(isAwaited) });
    waiting.faults.setCellEditMode(true);
    const writing = [1, 2].map(() => waiting.Excel.run({ delayForCellEdit: true }, write));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(new Set(told)).toEqual(new Set([true]));
    waiting.faults.setCellEditMode(false);
    await Promise.all(writing);
    expect(told.filter((isAwaited) => !isAwaited)).toEqual([false]);
    waiting.dispose();
  });
});
