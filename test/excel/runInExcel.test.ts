import { createFromList, makeList, readColumn } from './support/customers';
import { openWorkbook } from './support/openWorkbook';
import { useWorkbook } from './support/useWorkbook';

describe('running a batch in Excel', () => {
  const book = useWorkbook();

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const supportUndoGroups = (): void => {
    jest.spyOn(book().host.Office.context.requirements, 'isSetSupported').mockReturnValue(true);
  };

  it('asks for one undo step where Excel has them, for what writes only', async () => {
    await createFromList(book(), makeList(3));
    supportUndoGroups();
    const run = jest.spyOn(book().host.Excel, 'run');
    const { plan } = await book().archive.planReclassification({});
    await book().archive.apply(plan, {});
    expect(run.mock.calls.map(([options]) => options)).toEqual([
      { delayForCellEdit: true },
      { delayForCellEdit: true, mergeUndoGroup: true },
    ]);
  });

  it('goes on without where Excel cannot undo what is done', async () => {
    await createFromList(book(), makeList(3));
    supportUndoGroups();
    const { plan } = await book().archive.planReclassification({});
    const refusal = Object.assign(new Error('No undo.'), { code: 'UndoNotSupported', debugInfo: {} });
    const run = jest.spyOn(book().host.Excel, 'run').mockImplementationOnce(() => Promise.reject(refusal));
    await book().archive.apply(plan, {});
    expect(run.mock.calls.map(([options]) => options)).toEqual([
      { delayForCellEdit: true, mergeUndoGroup: true },
      { delayForCellEdit: true },
    ]);
    expect(readColumn(book().host.engine, 'Customers', 'Tier').join('')).toBe('ACC');
  });

  it('reads in smaller blocks where Excel cannot carry the answer', async () => {
    await createFromList(book(), makeList(600));
    const narrow = await openWorkbook({ engine: book().host.engine, payloadLimit: 30_000 });
    const { customers, counts } = await narrow.archive.planReclassification({});
    expect(customers).toBe(600);
    expect(counts[0]).toEqual({ tier: 'A', count: 90 });
    // One to find the archive, one for its settings, one that was refused, and the halves of it.
    expect(narrow.host.traffic().batches).toBeGreaterThanOrEqual(5);
    narrow.close();
    Object.assign(globalThis, { Excel: book().host.Excel });
  });
});
