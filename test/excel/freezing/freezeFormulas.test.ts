import type { CellValue } from '../../../src/archive/cellValue';
import { ApiError } from '../../../workbench/richapi/ApiError';
import {
  columnArea,
  createFromList,
  makeList,
  readColumn,
  reclassify,
  tableNamed,
  typeInto,
} from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';

describe('formulas that are frozen to values', () => {
  const book = useWorkbook({ hasFunctions: true });

  const formulas = (header = 'Expected value'): CellValue[] => {
    const { engine } = book().host;
    return engine.formulas(columnArea(engine, 'Customers', header)).map(([formula]) => formula ?? '');
  };
  const values = (): CellValue[] => readColumn(book().host.engine, 'Customers', 'Expected value');
  const freeze = async (): Promise<void> => {
    await book().archive.apply((await book().archive.freezing.planFreezing({})).plan, {});
    await book().host.idle();
  };
  const restore = async () => {
    const decision = await book().archive.freezing.planRestoring({});
    await book().archive.apply(decision.plan, {});
    await book().host.idle();
    return decision;
  };
  const addSheet = (name: string): string => book().host.engine.addSheet(name, 'person');
  const write = (sheet: string, row: number, column: number, content: CellValue): void => {
    book().host.engine.write({ sheet, row, column, rows: 1, columns: 1 }, content, 'person');
  };
  const contentAt = (sheet: string, row: number, column: number, rows = 1): CellValue[] =>
    book()
      .host.engine.formulas({ sheet, row, column, rows, columns: 1 })
      .map(([formula]) => formula ?? '');

  it('hold the values that they had, and come back exactly as they were', async () => {
    await createFromList(book(), makeList(3));
    const before = formulas();
    const decision = await book().archive.freezing.planFreezing({});
    // Expected value, loyalty, quadrant and importance of three customers.
    expect(decision.sheets).toEqual([{ sheetName: 'Customers', formulas: 12 }]);
    await freeze();
    expect(formulas()).toEqual([4500, 3000, 1500]);
    const restored = await restore();
    expect([restored.sheets, restored.left]).toEqual([decision.sheets, []]);
    expect(formulas()).toEqual(before);
    expect(values()).toEqual([4500, 3000, 1500]);
  });

  it('are told of by the archive, and reclassifying waits for them', async () => {
    await createFromList(book(), makeList(3));
    book().archive.editing.setAuthor('Li Na');
    await freeze();
    const frozen = { on: '2026-11-21', by: 'Li Na' };
    expect(await book().archive.look()).toMatchObject({ kind: 'found', summary: { frozen } });
    await expect(book().archive.planReclassification({})).rejects.toMatchObject({ code: 'archiveFrozen' });
    await restore();
    expect(await book().archive.look()).toMatchObject({ summary: expect.not.objectContaining({ frozen }) as object });
    expect((await reclassify(book())).customers).toBe(3);
  });

  it('leave what a person has typed in their place, before or meanwhile, and name what was changed meanwhile', async () => {
    await createFromList(book(), makeList(3));
    const { engine } = book().host;
    typeInto(engine, 'Customers', 'Expected value', 0, 777);
    const [, usual] = formulas();
    await freeze();
    typeInto(engine, 'Customers', 'Expected value', 2, 888);
    const { left } = await restore();
    const { row, column } = columnArea(engine, 'Customers', 'Expected value');
    expect([row, column]).toEqual([2, 4]);
    expect(left).toEqual([{ sheetName: 'Customers', address: 'E5' }]);
    expect(formulas()).toEqual([777, usual, 888]);
  });

  it('come back to their records after a sort, and to records added meanwhile', async () => {
    await createFromList(book(), makeList(3));
    const [usual] = formulas();
    await freeze();
    const { engine } = book().host;
    const rows = columnArea(engine, 'Customers', 'Customer No.');
    const [first, second] = engine.values({ ...rows, columns: 20, rows: 2 });
    engine.write({ ...rows, columns: 20, rows: 2 }, [second ?? [], first ?? []], 'person');
    const added = await book().archive.editing.planAddition({
      table: 'customers',
      inputs: { customerNumber: 'C-9', name: 'New', stage: 'Prospect', kind: 'Organisation' },
    });
    if (added.kind !== 'ready') throw new Error(JSON.stringify(added));
    await book().archive.apply(added.plan, {});
    expect(formulas()).toEqual([3000, 4500, 1500, '']);
    expect((await restore()).left).toEqual([]);
    expect(formulas()).toEqual([usual, usual, usual, usual]);
  });

  it('are found on any sheet, with all that they spill into, and others go on calculating', async () => {
    await createFromList(book(), makeList(3));
    const sheet = addSheet('My sums');
    const spilling = '=CUSTOMER.EV(C1:C3,0.5,1)';
    [3, 2, 1].forEach((value, row) => write(sheet, row, 2, value));
    write(sheet, 0, 0, '=CUSTOMER.EV(100,0.5,1)*2');
    write(sheet, 1, 0, '=SUM(A1,1)');
    write(sheet, 0, 4, spilling);
    await book().host.idle();
    const decision = await book().archive.freezing.planFreezing({});
    expect(decision.sheets).toContainEqual({ sheetName: 'My sums', formulas: 2 });
    await freeze();
    expect(contentAt(sheet, 0, 0, 2)).toEqual([100, '=SUM(A1,1)']);
    expect(contentAt(sheet, 0, 4, 3)).toEqual([1.5, 1, 0.5]);
    await restore();
    expect(contentAt(sheet, 0, 0)).toEqual(['=CUSTOMER.EV(100,0.5,1)*2']);
    expect(contentAt(sheet, 0, 4)).toEqual([spilling]);
    expect(book().host.engine.values({ sheet, row: 0, column: 4, rows: 3, columns: 1 })).toEqual([[1.5], [1], [0.5]]);
  });

  it('do not come back over a cell of another sheet that was changed, nor where the sheet has gone', async () => {
    await createFromList(book(), makeList(1));
    const [sheet, other] = [addSheet('My sums'), addSheet('Other')];
    write(sheet, 0, 0, '=CUSTOMER.EV(100,0.5,1)');
    write(other, 6, 2, '=CUSTOMER.EV(100,0.5,1)');
    await book().host.idle();
    await freeze();
    write(sheet, 0, 0, 51);
    book().host.engine.deleteSheet(other, 'person');
    expect((await restore()).left).toEqual([
      { sheetName: 'My sums', address: 'A1' },
      { sheetName: 'Other', address: 'C7' },
    ]);
    expect(contentAt(sheet, 0, 0)).toEqual([51]);
  });

  it('come back by undo, and are frozen again by undoing that', async () => {
    await createFromList(book(), makeList(2));
    const before = formulas();
    await freeze();
    await book().archive.undoLast({});
    expect(formulas()).toEqual(before);
    await freeze();
    await restore();
    await book().archive.undoLast({});
    expect(formulas()).toEqual([3000, 1500]);
    expect(await book().archive.look()).toMatchObject({ summary: { frozen: { on: '2026-11-21' } } });
  });

  it('all come back where freezing was cut off at any batch, and freezing can be done again', async () => {
    await createFromList(book(), makeList(3));
    const before = formulas();
    for (let cut = 1; cut <= 8; cut += 1) {
      const { plan } = await book().archive.freezing.planFreezing({});
      let batches = 0;
      book().trouble.beforeBatch = () => {
        batches += 1;
        if (batches === cut) throw new ApiError('GeneralException', 'The host stumbled.');
      };
      const isCut = await book()
        .archive.apply(plan, {})
        .then(
          () => false,
          () => true,
        );
      book().trouble.beforeBatch = () => undefined;
      if (isCut) await book().archive.apply(plan, {});
      expect(formulas()).toEqual([4500, 3000, 1500]);
      await restore();
      expect(formulas()).toEqual(before);
    }
  });

  it('take no more round trips for more customers', async () => {
    await createFromList(book(), makeList(60));
    const { plan } = await book().archive.freezing.planFreezing({});
    const before = book().host.traffic().batches;
    await book().archive.apply(plan, {});
    expect(book().host.traffic().batches - before).toBeLessThanOrEqual(14);
    expect(tableNamed(book().host.engine, 'Customers').area.rows).toBe(61);
  });
});
