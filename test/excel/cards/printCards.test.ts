import type { CardPaper, PrintOrder } from '../../../src/usecases/customerCards';
import { papers } from '../../../src/usecases/cards/paper';
import { createEmpty, createFromList, makeList, tableNamed, typeInto } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';

const shown = (paper: CardPaper): PrintOrder => ({
  kind: 'cards',
  customers: 'shown',
  paper,
  withPersonalFields: true,
});

describe('cards of customers on paper', () => {
  const book = useWorkbook();

  const sheetNames = (): string[] =>
    book()
      .host.engine.sheets()
      .map(({ name }) => name);
  const valuesOn = (sheet: string, rows: number) =>
    book().host.engine.values({ sheet, row: 0, column: 0, rows, columns: 4 });

  const hideRow = (position: number): void => {
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'Customers');
    engine.setHiddenRows(area.sheet, area.row + 1 + position, 1, true, 'person');
  };

  it('stand on a new sheet behind the others, which is shown, and touch nothing else', async () => {
    await createFromList(book(), makeList(3));
    const before = sheetNames();
    const printed = await book().archive.cards.print(shown('A4'), {});
    expect(printed).toMatchObject({ sheets: [{ name: 'Cards' }], cards: 3, pages: 3 });
    expect(sheetNames()).toEqual([...before, 'Cards']);
    const { engine } = book().host;
    expect(engine.activeSheet()).toBe(printed.sheets[0]?.id);
    const names = valuesOn(engine.activeSheet(), 75).filter(([label]) => label === 'Customer name');
    expect(names.map(([, name]) => name)).toEqual(['Customer 1', 'Customer 2', 'Customer 3']);
  });

  it('take another name where the user has such a sheet', async () => {
    await createFromList(book(), makeList(2));
    book().host.engine.addSheet('Cards', 'person');
    const printed = await book().archive.cards.print(shown('A4'), {});
    expect(printed.sheets.map(({ name }) => name)).toEqual(['Cards (2)']);
  });

  it('are those of the customers that the sheet shows, in its order', async () => {
    await createFromList(book(), makeList(5));
    hideRow(1);
    hideRow(3);
    expect(await book().archive.cards.countShown()).toBe(3);
    await book().archive.cards.print(shown('twoA5'), {});
    const { engine } = book().host;
    const numbers = valuesOn(engine.activeSheet(), 48).filter(([label]) => label === 'Customer No.');
    expect(numbers.map(([, number]) => number)).toEqual(['C-000001', 'C-000003', 'C-000005']);
  });

  it('are found whole while a column is hidden or moved', async () => {
    await createFromList(book(), makeList(2));
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'Customers');
    engine.setHiddenColumns(area.sheet, area.column, 2, true);
    expect(await book().archive.cards.countShown()).toBe(2);
  });

  it('are not counted where there are none yet', async () => {
    await createEmpty(book());
    expect(await book().archive.cards.countShown()).toBe(0);
    await expect(book().archive.cards.print(shown('A4'), {})).rejects.toMatchObject({ code: 'recordNotFound' });
    expect(sheetNames()).not.toContain('Cards');
  });

  it.each(['A4', 'twoA5'] as const)('begin each page with a card: %s', async (paper) => {
    await createFromList(book(), makeList(5));
    const { cards, pages } = await book().archive.cards.print(shown(paper), {});
    const { engine } = book().host;
    const sheet = engine.activeSheet();
    const { rowsPerCard, cardsPerPage } = papers[paper];
    expect([cards, pages]).toEqual([5, Math.ceil(5 / cardsPerPage)]);
    const layout = engine.pageLayouts.get(sheet);
    const firstRows = Array.from({ length: pages - 1 }, (_, page) => (page + 1) * cardsPerPage * rowsPerCard);
    expect(layout.rowBreaks).toEqual(firstRows);
    expect(layout).toMatchObject({ paperSize: 'A4', orientation: 'Portrait', zoom: { scale: 100 } });
    expect(engine.names().find((name) => name.sheet === sheet)?.formula).toContain(`$A$1:$D$${5 * rowsPerCard}`);
  });

  it('look the same on every page', async () => {
    await createFromList(book(), makeList(5));
    await book().archive.cards.print(shown('twoA5'), {});
    const { engine } = book().host;
    const sheet = engine.activeSheet();
    const looks = (card: number) => {
      const area = {
        sheet,
        row: card * papers.twoA5.rowsPerCard,
        column: 0,
        rows: papers.twoA5.rowsPerCard - 1,
        columns: 4,
      };
      return [engine.numberFormats(area), engine.effectiveColors(area)];
    };
    expect(looks(3)).toEqual(looks(0));
    expect(looks(4)).toEqual(looks(0));
  });

  it('take as many requests for many customers as for few', async () => {
    await createFromList(book(), makeList(1));
    const { customer } = await book().archive.files.read('C-000001');
    const measure = async (count: number): Promise<number> => {
      const customers = Array.from({ length: count }, () => customer);
      book().host.resetTraffic();
      await book().archive.cards.print({ kind: 'cards', customers, paper: 'A4', withPersonalFields: true }, {});
      return book().host.traffic().batches;
    };
    const few = await measure(2);
    expect(await measure(200)).toBe(few);
    expect(few).toBeLessThanOrEqual(10);
  });

  it('keep every text and number exact', async () => {
    await createFromList(book(), [
      ['Customer No.', 'Customer name', 'Phone', 'Remarks'],
      ['007', '=1+1', '0049 30', '- first\n+ second'],
    ]);
    await book().archive.cards.print(shown('A4'), {});
    const { engine } = book().host;
    const texts = valuesOn(engine.activeSheet(), 25).flat();
    expect(texts).toEqual(expect.arrayContaining(['007', '=1+1', '0049 30', '- first', '+ second']));
  });

  it('leave no sheet where they are cancelled or the host fails', async () => {
    await createFromList(book(), makeList(3));
    const before = sheetNames();
    const controller = new AbortController();
    const cancelled = book().archive.cards.print(shown('A4'), {
      signal: controller.signal,
      onProgress: (phase) => {
        if (phase === 'formatting') controller.abort();
      },
    });
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    expect(sheetNames()).toEqual(before);
  });

  it('can be removed again, unless somebody has written on the sheet', async () => {
    await createFromList(book(), makeList(2));
    const { engine } = book().host;
    const printed = await book().archive.cards.print(shown('A4'), {});
    const sheet = engine.activeSheet();
    engine.write({ sheet, row: 20, column: 1, rows: 1, columns: 1 }, 'Call on Monday', 'person');
    await expect(book().archive.cards.remove(printed)).rejects.toMatchObject({
      code: 'conflict',
      details: { sheet: 'Cards' },
    });
    expect(sheetNames()).toContain('Cards');
    engine.write({ sheet, row: 20, column: 1, rows: 1, columns: 1 }, '', 'person');
    await book().archive.cards.remove(printed);
    expect(sheetNames()).not.toContain('Cards');
    await expect(book().archive.cards.remove(printed)).resolves.toBeUndefined();
  });

  it('show one customer as it is now', async () => {
    await createFromList(book(), makeList(3));
    typeInto(book().host.engine, 'Customers', 'Address', 1, '4 Mill Lane');
    const { customer } = await book().archive.files.read('C-000002');
    await book().archive.cards.print(
      { kind: 'cards', customers: [customer], paper: 'A4', withPersonalFields: false },
      {},
    );
    expect(valuesOn(book().host.engine.activeSheet(), 25).flat()).toContain('4 Mill Lane');
  });

  it('are survey forms, too, one page without anything of a customer', async () => {
    await createFromList(book(), makeList(3), 'zh-CN');
    const printed = await book().archive.cards.print({ kind: 'survey', form: 'individual' }, {});
    expect(printed).toMatchObject({ sheets: [{ name: '客户信息调查表' }], cards: 0, pages: 1 });
    expect(book().host.engine.pageLayouts.get(printed.sheets[0]?.id ?? '').rowBreaks).toEqual([]);
  });
});
