import type { CellValue } from '../../../src/archive/cellValue';
import { columnArea, createFromList, makeList } from '../support/customers';
import { sortCustomers } from '../support/secondUser';
import { useWorkbook } from '../support/useWorkbook';

describe('Formulas that are frozen while somebody else works in the workbook', () => {
  const book = useWorkbook({ hasFunctions: true });
  const engine = () => book().host.engine;
  const ours = '=CUSTOMER.EV(100,0.5,1)';

  const contentAt = (sheet: string, row: number): CellValue =>
    engine().formulas({ sheet, row, column: 0, rows: 1, columns: 1 })[0]?.[0] ?? '';
  const expectedValues = (): CellValue[] =>
    engine()
      .formulas(columnArea(engine(), 'Customers', 'Expected value'))
      .map(([formula]) => formula ?? '');
  const makeSums = async (): Promise<string> => {
    await createFromList(book(), makeList(4));
    const sheet = engine().addSheet('My sums', 'person');
    engine().write({ sheet, row: 3, column: 0, rows: 1, columns: 1 }, ours, 'person');
    await book().host.idle();
    return sheet;
  };
  /** Applies the plan; before this batch of it somebody edits. Answers whether there was such a batch. */
  const apply = async (become: 'values' | 'formulas', batch: number, edit: () => void): Promise<boolean> => {
    const { freezing } = book().archive;
    const { plan } = become === 'values' ? await freezing.planFreezing({}) : await freezing.planRestoring({});
    let batches = 0;
    book().trouble.beforeBatch = () => {
      batches += 1;
      if (batches === batch) edit();
    };
    await book().archive.apply(plan, {});
    book().trouble.beforeBatch = () => undefined;
    await book().host.idle();
    return batches >= batch;
  };

  it('all become values and all come back, at whatever moment the customers are sorted', async () => {
    await makeSums();
    const before = expectedValues();
    for (const become of ['values', 'formulas'] as const) {
      let batch = 1;
      for (let isLater = true; isLater; batch += 1) {
        const none = (): void => undefined;
        const isBack = become === 'formulas';
        await apply('values', isBack ? 0 : batch, isBack ? none : () => sortCustomers(engine()));
        expect(expectedValues().every((value) => typeof value === 'number')).toBe(true);
        isLater = await apply('formulas', isBack ? batch : 0, isBack ? () => sortCustomers(engine()) : none);
        expect(expectedValues()).toEqual(before);
        isLater = isBack ? isLater : batch < 14;
      }
      expect(batch).toBeGreaterThan(8);
    }
  });

  it('stay remembered where a row is put in above one in the moment before it comes back', async () => {
    const sheet = await makeSums();
    const outcomes: string[] = [];
    for (let batch = 1, row = 3, isLater = true; isLater; batch += 1) {
      engine().write({ sheet, row, column: 0, rows: 1, columns: 1 }, ours, 'person');
      await book().host.idle();
      await apply('values', 0, () => undefined);
      const insert = (): void => {
        engine().insertRows(sheet, 0, 1, 'remote');
        row += 1;
      };
      const { isRefused, hadBatch } = await apply('formulas', batch, insert).then(
        (had) => ({ isRefused: false, hadBatch: had }),
        () => ({ isRefused: true, hadBatch: true }),
      );
      isLater = hadBatch;
      book().trouble.beforeBatch = () => undefined;
      expect([50, ours]).toContain(contentAt(sheet, row));
      const { plan, left } = await book().archive.freezing.planRestoring({});
      outcomes.push(isRefused ? `refused, ${left.length} left` : 'applied');
      await book().archive.apply(plan, {});
    }
    expect(new Set(outcomes)).toEqual(new Set(['applied', 'refused, 1 left']));
  });

  it('are refused before anything is written where one stands on a protected sheet', async () => {
    const sheet = await makeSums();
    engine().protections.protectSheet(sheet, 'person', undefined, '');
    const { plan } = await book().archive.freezing.planFreezing({});
    const before = expectedValues();
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({
      code: 'sheetProtected',
      details: { sheet: 'My sums' },
    });
    expect(expectedValues()).toEqual(before);
    expect(await book().archive.look()).toMatchObject({
      summary: expect.not.objectContaining({ frozen: {} }) as object,
    });
  });
});
