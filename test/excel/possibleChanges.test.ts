import { createEmpty } from './support/customers';
import { useWorkbook } from './support/useWorkbook';

describe('telling that something may have changed', () => {
  const book = useWorkbook();

  /** Lets the events of the host arrive and the quiet after them pass. */
  const settle = async (): Promise<void> => {
    await book().host.idle();
    book().timers.run(300);
  };

  it('calls back once after a burst of changes', async () => {
    let calls = 0;
    book().archive.onPossibleChange(() => (calls += 1));
    await settle();
    const { engine } = book().host;
    engine.addSheet('One', 'person');
    engine.addSheet('Two', 'person');
    await settle();
    expect(calls).toBe(1);
  });

  it.each<[string, () => void]>([
    [
      'a cell is typed',
      () => book().host.engine.write({ sheet: 'sheet-1', row: 0, column: 0, rows: 1, columns: 1 }, 1, 'person'),
    ],
    ['a sheet is renamed', () => book().host.engine.renameSheet('sheet-1', 'Other', 'person')],
    ['another sheet is shown', () => book().host.engine.activateSheet(book().host.engine.addSheet('New', 'person'))],
  ])('calls back when %s', async (_case, change) => {
    let calls = 0;
    book().archive.onPossibleChange(() => (calls += 1));
    await settle();
    change();
    await settle();
    expect(calls).toBe(1);
  });

  it('tells every listener, and none that has stopped', async () => {
    const heard: string[] = [];
    const stop = book().archive.onPossibleChange(() => heard.push('first'));
    book().archive.onPossibleChange(() => heard.push('second'));
    await settle();
    stop();
    book().host.engine.addSheet('One', 'person');
    await settle();
    expect(heard).toEqual(['second']);
  });

  it('asks nothing of the host any more once nobody listens', async () => {
    const stop = book().archive.onPossibleChange(() => undefined);
    await settle();
    stop();
    await settle();
    book().host.engine.addSheet('One', 'person');
    await settle();
    expect(book().timers.count).toBe(0);
    await createEmpty(book());
    expect(book().timers.count).toBe(0);
  });
});
