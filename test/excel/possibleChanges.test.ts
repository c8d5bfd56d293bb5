import { ApiError } from '../../workbench/richapi/ApiError';
import { createEmpty, createFromList, fillSheet, makeList, reclassify, typeInto } from './support/customers';
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

  describe('with an archive', () => {
    /** Counts the calls after a look, as the pane makes one when it opens. */
    const listen = async (): Promise<{ calls: number }> => {
      await createFromList(book(), makeList(5));
      const heard = { calls: 0 };
      book().archive.onPossibleChange(() => (heard.calls += 1));
      await settle();
      await book().archive.look();
      return heard;
    };

    it('calls back when one of its sheets is edited, and not for other sheets nor for another sheet shown', async () => {
      const heard = await listen();
      const { engine } = book().host;
      engine.write({ sheet: 'sheet-1', row: 9, column: 9, rows: 1, columns: 1 }, 1, 'person');
      engine.activateSheet('sheet-1');
      await settle();
      expect(heard.calls).toBe(0);
      typeInto(engine, 'Customers', 'Tier', 0, 'A');
      await settle();
      expect(heard.calls).toBe(1);
    });

    it('does not call back for what the add-in has written itself', async () => {
      const heard = await listen();
      await reclassify(book());
      await settle();
      expect(heard.calls).toBe(0);
    });

    it('reads the history again only when it may have changed, sorted or not', async () => {
      await listen();
      await reclassify(book());
      await book().archive.look();
      const { engine } = book().host;
      const countBatches = async (): Promise<number> => {
        await book().host.idle();
        book().host.resetTraffic();
        await book().archive.look();
        return book().host.traffic().batches;
      };
      typeInto(engine, 'Customers', 'Tier', 0, 'B');
      const afterCustomer = await countBatches();
      expect(afterCustomer).toBe(2);
      typeInto(engine, 'TierHistory', 'Date', 1, 46_400);
      expect(await countBatches()).toBe(afterCustomer + 1);
      expect(await book().archive.look()).toMatchObject({ summary: { lastTierChange: '2027-01-13' } });
    });
  });

  it('without an archive calls back when the sheet shown may become empty or filled, and only then', async () => {
    const { engine } = book().host;
    const cell = { sheet: 'sheet-1', row: 0, column: 0, rows: 1, columns: 1 };
    const other = engine.addSheet('Other', 'person');
    let calls = 0;
    book().archive.onPossibleChange(() => (calls += 1));
    const countAfter = async (change: () => void): Promise<number> => {
      await settle();
      await book().archive.look();
      calls = 0;
      change();
      await settle();
      return calls;
    };
    engine.activateSheet('sheet-1');
    expect(await countAfter(() => engine.write({ ...cell, sheet: other }, 1, 'person'))).toBe(0);
    expect(await countAfter(() => fillSheet(engine, makeList(3), 'sheet-1'))).toBe(1);
    expect(await countAfter(() => engine.write({ ...cell, row: 1 }, 'x', 'person'))).toBe(0);
    expect(await countAfter(() => engine.write({ ...cell, row: 1 }, '', 'person'))).toBe(1);
    expect(await countAfter(() => engine.activateSheet(other))).toBe(1);
  });

  it('tries again with the next look after Excel would not have its handlers', async () => {
    book().trouble.beforeBatch = () => {
      throw new ApiError('GeneralException', 'A cell is being edited.');
    };
    let calls = 0;
    book().archive.onPossibleChange(() => (calls += 1));
    await settle();
    expect(book().faults.splice(0)).toHaveLength(1);
    book().trouble.beforeBatch = () => undefined;
    await book().archive.look();
    await settle();
    book().host.engine.addSheet('One', 'person');
    await settle();
    expect(calls).toBe(1);
  });
});
