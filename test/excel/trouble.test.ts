import { SILENT_AFTER_MILLISECONDS } from '../../src/excel/runInExcel';
import { ApiError } from '../../workbench/richapi/ApiError';
import { createFromList, makeList, readColumn, reclassify, tableNamed, typeInto } from './support/customers';
import { openWorkbook } from './support/openWorkbook';
import { useWorkbook } from './support/useWorkbook';

const allTiers = 'AAABBBBCCCCCCCCCCCCC';

describe('when something goes wrong', () => {
  const book = useWorkbook();
  const tiers = (): string => readColumn(book().host.engine, 'Customers', 'Tier').join('');
  const historyLength = (): number =>
    readColumn(book().host.engine, 'TierHistory', 'To').filter((to) => to !== '').length;

  /** Lets the batch fail in which the n-th change of the workbook would be made from now on. */
  const failAtBatch = (number: number, code: 'GeneralException' | 'AccessDenied' = 'GeneralException'): void => {
    book().host.resetTraffic();
    book().trouble.beforeBatch = (batch) => {
      if (batch === number) {
        throw new ApiError(code);
      }
    };
  };

  it('writes nothing and says where, if somebody changed a cell meanwhile', async () => {
    await createFromList(book(), makeList(20));
    const { plan } = await book().archive.planReclassification({});
    typeInto(book().host.engine, 'Customers', 'Tier', 4, 'X');
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({
      code: 'conflict',
      details: { table: 'customers', field: 'tier', record: 'C-000005', expected: '', found: 'X' },
    });
    expect(tiers()).toBe('X');
    expect(historyLength()).toBe(0);
  });

  it('writes nothing if a customer was deleted meanwhile', async () => {
    await createFromList(book(), makeList(20));
    const { plan } = await book().archive.planReclassification({});
    const { area } = tableNamed(book().host.engine, 'Customers');
    book().host.engine.deleteRows(area.sheet, area.row + 3, 1, 'person');
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({ code: 'conflict' });
    expect(historyLength()).toBe(0);
  });

  it('still writes to the right customers if the rows were sorted meanwhile', async () => {
    await createFromList(book(), makeList(20));
    const { plan } = await book().archive.planReclassification({});
    const { area } = tableNamed(book().host.engine, 'Customers');
    book().host.engine.sort({ ...area, row: area.row + 1, rows: 20 }, [{ column: 0, ascending: false }], 'person');
    await book().archive.apply(plan, {});
    expect(tiers()).toBe(Array.from(allTiers).reverse().join(''));
  });

  it('tells two customers with the same number apart', async () => {
    await createFromList(book(), makeList(20));
    typeInto(book().host.engine, 'Customers', 'Customer No.', 19, "'C-000001");
    await reclassify(book());
    expect(tiers()).toBe(allTiers);
  });

  it('comes to the same end when it is applied again after the host failed, wherever that was', async () => {
    const undisturbed = await countBatchesOfApplying();
    expect(undisturbed).toBeGreaterThan(3);
    for (let failing = 1; failing <= undisturbed; failing += 1) {
      const other = await openWorkbook();
      try {
        await createFromList(other, makeList(20));
        const { plan } = await other.archive.planReclassification({});
        other.host.resetTraffic();
        other.trouble.beforeBatch = (batch) => {
          if (batch === failing) {
            throw new ApiError('GeneralException');
          }
        };
        await expect(other.archive.apply(plan, {})).rejects.toMatchObject({ code: 'hostRefused' });
        other.trouble.beforeBatch = () => undefined;
        await other.archive.apply(plan, {});
        expect(readColumn(other.host.engine, 'Customers', 'Tier').join('')).toBe(allTiers);
        expect(readColumn(other.host.engine, 'TierHistory', 'To').join('')).toBe(allTiers);
      } finally {
        other.close();
      }
    }
    Object.assign(globalThis, { Excel: book().host.Excel });
  });

  it('comes to the same end when it is undone again after the host failed, wherever that was', async () => {
    const undisturbed = await countBatchesOfUndoing();
    expect(undisturbed).toBeGreaterThan(3);
    for (let failing = 1; failing <= undisturbed; failing += 1) {
      const other = await openWorkbook();
      try {
        await createFromList(other, makeList(20));
        await reclassify(other);
        other.host.resetTraffic();
        other.trouble.beforeBatch = (batch) => {
          if (batch === failing) {
            throw new ApiError('GeneralException');
          }
        };
        await expect(other.archive.undoLast({})).rejects.toMatchObject({ code: 'hostRefused' });
        other.trouble.beforeBatch = () => undefined;
        await other.archive.undoLast({});
        expect(readColumn(other.host.engine, 'Customers', 'Tier').join('')).toBe('');
        expect(readColumn(other.host.engine, 'TierHistory', 'To')).toEqual(['']);
      } finally {
        other.close();
      }
    }
    Object.assign(globalThis, { Excel: book().host.Excel });
  });

  const countBatchesOfUndoing = async (): Promise<number> => {
    await createFromList(book(), makeList(20));
    await reclassify(book());
    book().host.resetTraffic();
    await book().archive.undoLast({});
    return book().host.traffic().batches;
  };

  const countBatchesOfApplying = async (): Promise<number> => {
    await createFromList(book(), makeList(20));
    const { plan } = await book().archive.planReclassification({});
    book().host.resetTraffic();
    await book().archive.apply(plan, {});
    return book().host.traffic().batches;
  };

  it('undoes exactly what was done, and then offers what was done before', async () => {
    await createFromList(book(), makeList(20));
    typeInto(book().host.engine, 'Customers', 'Tier', 19, 'old');
    await reclassify(book());
    expect(book().archive.undoable()).toBe('reclassify');
    expect(await book().archive.undoLast({})).toMatchObject({ name: 'undo', cellsWritten: 20 });
    expect(tiers()).toBe('old');
    expect(historyLength()).toBe(0);
    expect(tableNamed(book().host.engine, 'TierHistory').area.rows).toBe(2);
    expect(book().archive.undoable()).toBe('createArchive');
    await reclassify(book());
    expect(tiers()).toBe(allTiers);
  });

  it('does not undo what somebody has changed since', async () => {
    await createFromList(book(), makeList(20));
    await reclassify(book());
    typeInto(book().host.engine, 'Customers', 'Tier', 0, 'Z');
    await expect(book().archive.undoLast({})).rejects.toMatchObject({ code: 'undoConflict', details: { found: 'Z' } });
    expect(historyLength()).toBe(20);
  });

  it('names the protected sheet before anything is written', async () => {
    await createFromList(book(), makeList(20));
    const { plan } = await book().archive.planReclassification({});
    const { engine } = book().host;
    engine.protections.protectSheet(tableNamed(engine, 'TierHistory').area.sheet, 'person');
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({
      code: 'sheetProtected',
      details: { sheet: 'Tier history' },
    });
    expect(tiers()).toBe('');
    engine.protections.unprotectSheet(tableNamed(engine, 'TierHistory').area.sheet, 'person');
    await book().archive.apply(plan, {});
    expect(tiers()).toBe(allTiers);
  });

  it('classifies all the same where only the Settings are protected', async () => {
    await createFromList(book(), makeList(20));
    const { engine } = book().host;
    engine.protections.protectSheet(tableNamed(engine, 'Settings').area.sheet, 'person');
    await reclassify(book());
    expect(tiers()).toBe(allTiers);
  });

  it('refuses to write where the workbook is open for reading only', async () => {
    const other = await openWorkbook({ isReadOnly: true });
    const { plan } = other.archive.planCreation({ language: 'en-US', currency: 'EUR' });
    await expect(other.archive.apply(plan, {})).rejects.toMatchObject({ code: 'workbookReadOnly' });
    expect(other.host.engine.sheets()).toHaveLength(1);
    other.close();
    Object.assign(globalThis, { Excel: book().host.Excel });
  });

  it('says so when the host does not answer, and can be tried again', async () => {
    await createFromList(book(), makeList(20));
    const asked = new Promise<void>((resolve) => {
      book().trouble.beforeBatch = () => {
        book().trouble.beforeBatch = () => undefined;
        resolve();
        return new Promise(() => undefined);
      };
    });
    const planning = book().archive.planReclassification({});
    const refusal = expect(planning).rejects.toMatchObject({ code: 'hostSilent', details: { seconds: 60 } });
    await asked;
    book().timers.run(SILENT_AFTER_MILLISECONDS);
    await refusal;
    expect(book().timers.count).toBe(0);
  });

  it('waits for a cell that is being edited, and goes on when it is finished', async () => {
    await createFromList(book(), makeList(20));
    const { plan } = await book().archive.planReclassification({});
    const { engine } = book().host;
    const isEditing = jest.spyOn(engine, 'isEditing').mockReturnValue(true);
    const waiting = new Promise<void>((resolve) => {
      isEditing.mockImplementation(() => {
        resolve();
        return true;
      });
    });
    const applying = book().archive.apply(plan, {});
    await waiting;
    expect(tiers()).toBe('');
    isEditing.mockReturnValue(false);
    await applying;
    expect(tiers()).toBe(allTiers);
  });

  it('says that a cell is being edited where the host cannot wait', async () => {
    await createFromList(book(), makeList(20));
    const { plan } = await book().archive.planReclassification({});
    const requirements = book().host.Office.context.requirements;
    jest.spyOn(requirements, 'isSetSupported').mockImplementation((name) => name !== 'DelayForCellEdit');
    jest.spyOn(book().host.engine, 'isEditing').mockReturnValue(true);
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({ code: 'cellBeingEdited' });
    expect(tiers()).toBe('');
  });

  it('passes on what the host refuses', async () => {
    await createFromList(book(), makeList(20));
    failAtBatch(2, 'AccessDenied');
    await expect(book().archive.planReclassification({})).rejects.toMatchObject({ code: 'sheetProtected' });
    failAtBatch(2);
    await expect(book().archive.planReclassification({})).rejects.toMatchObject({
      code: 'hostRefused',
      details: { code: 'GeneralException' },
    });
  });

  it('can be cancelled before it writes, and leaves everything as it was', async () => {
    await createFromList(book(), makeList(20));
    const { plan } = await book().archive.planReclassification({});
    const controller = new AbortController();
    controller.abort();
    await expect(book().archive.apply(plan, { signal: controller.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(tiers()).toBe('');
    expect(historyLength()).toBe(0);
  });
});
