import { ApiError } from '../../workbench/richapi/ApiError';
import { createFromList, makeList, readColumn, reclassify, tableNamed, typeInto } from './support/customers';
import { useWorkbook } from './support/useWorkbook';

const allTiers = 'AAABBBBCCCCCCCCCCCCC';

describe('a plan that meets what somebody else has done', () => {
  const book = useWorkbook();
  const tiers = (): string => readColumn(book().host.engine, 'Customers', 'Tier').join('');
  const historyLength = (): number =>
    readColumn(book().host.engine, 'TierHistory', 'To').filter((to) => to !== '').length;

  it.each([
    ['added to', () => appendToHistory()],
    ['sorted', () => sortHistory()],
  ])('does not undo, however often it is asked, after the history was %s', async (_what, work) => {
    await createFromList(book(), makeList(20));
    await reclassify(book());
    work();
    const length = historyLength();
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await expect(book().archive.undoLast({})).rejects.toMatchObject({ code: 'undoConflict' });
      expect(tiers()).toBe(allTiers);
      expect(historyLength()).toBe(length);
    }
  });

  it('undoes once the user has taken back what was in the way', async () => {
    await createFromList(book(), makeList(20));
    await reclassify(book());
    typeInto(book().host.engine, 'Customers', 'Tier', 0, 'Z');
    await expect(book().archive.undoLast({})).rejects.toMatchObject({ code: 'undoConflict' });
    typeInto(book().host.engine, 'Customers', 'Tier', 0, 'A');
    await book().archive.undoLast({});
    expect(tiers()).toBe('');
  });

  it('is as strict as ever with another plan after one has failed', async () => {
    await createFromList(book(), makeList(20));
    const { plan: failing } = await book().archive.planReclassification({});
    book().trouble.beforeBatch = () => {
      throw new ApiError('GeneralException');
    };
    await expect(book().archive.apply(failing, {})).rejects.toMatchObject({ code: 'hostRefused' });
    book().trouble.beforeBatch = () => undefined;
    const { plan } = await book().archive.planReclassification({});
    typeInto(book().host.engine, 'Customers', 'Tier', 0, 'A');
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({ code: 'conflict' });
    expect(historyLength()).toBe(0);
  });

  const appendToHistory = (): void => {
    const { engine } = book().host;
    const { id, area } = tableNamed(engine, 'TierHistory');
    engine.resizeTable(id, { ...area, rows: area.rows + 1 });
    typeInto(engine, 'TierHistory', 'To', 20, 'B');
  };

  const sortHistory = (): void => {
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'TierHistory');
    const keys = Array.from({ length: area.columns }, (_, column) => ({ column, ascending: false }));
    engine.sort({ ...area, row: area.row + 1, rows: 20 }, keys, 'person');
  };
});
