import { refusal, useHost } from '../useHost';

describe('trouble on purpose', () => {
  const host = useHost();
  const firstCell = () => ({ sheet: host().engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 });
  const valueOfFirstCell = () => host().engine.values(firstCell())[0]?.[0];

  const write = (value: number): Promise<void> =>
    host().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
      await context.sync();
    });

  /** Waits for something that the host does on its own. */
  const until = async (isTrue: () => boolean): Promise<void> => {
    while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 0));
  };

  it('fails the batch it is told to fail with the code it is told, and only that', async () => {
    host().faults.plan(2, { kind: 'fail', code: 'AccessDenied' }, 'writing');
    await write(1);
    expect((await refusal(write(2))).code).toBe('AccessDenied');
    expect(valueOfFirstCell()).toBe(1);
    await write(3);
    expect(valueOfFirstCell()).toBe(3);
  });

  it('lets a batch hang without holding up others, and does it late when it is released', async () => {
    host().faults.plan(1, { kind: 'hang' });
    const hanging = write(1);
    await until(() => host().faults.stuckCount === 1);
    await write(2);
    await host().idle();
    expect([valueOfFirstCell(), host().counts().openBatches]).toEqual([2, 1]);
    host().faults.release();
    await hanging;
    expect(valueOfFirstCell()).toBe(1);
  });

  it('drops an answer after the batch has been done', async () => {
    host().faults.plan(1, { kind: 'dropAnswer' });
    let isAnswered = false;
    const writing = write(1).then(() => {
      isAnswered = true;
    });
    await until(() => host().faults.stuckCount === 1);
    await host().idle();
    expect([valueOfFirstCell(), isAnswered]).toEqual([1, false]);
    host().faults.release();
    await writing;
  });

  it('lets another person change the workbook between two batches', async () => {
    host().engine.addTable({ ...firstCell(), rows: 2, columns: 2 }, true, 'Customers', 'person');
    host().engine.write({ ...firstCell(), columns: 2 }, [['Name', 'Tier']], 'person');
    const { faults } = host();
    faults.plan(2, { kind: 'edit', edit: { kind: 'insertRows', address: 'Sheet1!2:2' } });
    faults.plan(2, { kind: 'edit', edit: { kind: 'setValue', address: 'Sheet1!A2', value: 'theirs' } });
    faults.plan(2, { kind: 'edit', edit: { kind: 'renameColumn', table: 'Customers', column: 'Tier', name: 'Class' } });
    await host().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2').load('values');
      await context.sync();
      expect(range.values).toEqual([['']]);
      range.load('address,values');
      const headers = context.workbook.tables.getItem('Customers').getHeaderRowRange().load('values');
      await context.sync();
      expect([range.address, headers.values]).toEqual(['Sheet1!A3', [['Name', 'Class']]]);
    });
    expect(host().engine.values({ ...firstCell(), row: 1 })).toEqual([['theirs']]);
  });

  it('lets another person sort and protect', () => {
    const list = { ...firstCell(), rows: 3 };
    host().engine.write(list, [[1], [3], [2]], 'person');
    host().faults.edit({ kind: 'sortRows', address: 'A1:A3', column: 0, ascending: false });
    expect(host().engine.values(list)).toEqual([[3], [2], [1]]);
    host().faults.edit({ kind: 'protectSheet', sheet: 'sheet1' });
    expect(host().engine.sheets()[0]?.isProtected).toBe(true);
    host().faults.edit({ kind: 'unprotectSheet', sheet: 'Sheet1' });
    expect(host().engine.sheets()[0]?.isProtected).toBe(false);
  });

  it('refuses edits of what the workbook does not have, by name', () => {
    const edit = (address: string) => () => host().faults.edit({ kind: 'insertRows', address });
    expect(edit('Nowhere!A1')).toThrow('"Nowhere!A1" names no cells');
    expect(() => host().faults.edit({ kind: 'protectSheet', sheet: 'Nowhere' })).toThrow('no sheet "Nowhere"');
  });

  it('loads the add-in afresh in the middle of what it does: the batch is never done', async () => {
    const before = host().Excel;
    await write(1);
    host().faults.plan(1, { kind: 'reload' });
    void write(2).catch(() => undefined);
    await until(() => host().Excel !== before);
    await host().idle();
    expect([valueOfFirstCell(), host().counts().liveReferences, host().counts().openBatches]).toEqual([1, 0, 0]);
    await write(3);
    expect(valueOfFirstCell()).toBe(3);
  });

  it('makes each batch wait as long as it is told', async () => {
    host().faults.setLatency(30);
    const start = performance.now();
    await write(1);
    expect(performance.now() - start).toBeGreaterThanOrEqual(29);
    expect(() => host().faults.setLatency(-1)).toThrow(RangeError);
  });

  it('lists what is planned, counting down, and forgets it when cleared', async () => {
    const { faults } = host();
    faults.plan(3, { kind: 'hang' }, 'writing');
    await write(1);
    expect(faults.planned()).toEqual([{ batch: 2, counted: 'writing', trouble: { kind: 'hang' } }]);
    faults.clear();
    expect(faults.planned()).toEqual([]);
    expect(() => faults.plan(0, { kind: 'hang' })).toThrow(RangeError);
  });
});

describe('what the host counts', () => {
  const host = useHost();

  it('is batches and bytes since the last reset', async () => {
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
    });
    await host().idle();
    const { batches, requestBytes, responseBytes, largestBytes } = host().traffic();
    expect(batches).toBe(1);
    expect(requestBytes).toBeGreaterThan(100);
    expect(responseBytes).toBeGreaterThan(10);
    expect(largestBytes).toBe(Math.max(requestBytes, responseBytes));
    host().resetTraffic();
    expect(host().traffic()).toEqual({ batches: 0, requestBytes: 0, responseBytes: 0, largestBytes: 0 });
  });

  it('is ranges that are held, until Excel.run gives them back', async () => {
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(host().counts().liveReferences).toBe(1);
    });
    await host().idle();
    expect(host().counts().liveReferences).toBe(0);
  });
});
