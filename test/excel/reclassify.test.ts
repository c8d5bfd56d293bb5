import {
  columnArea,
  createEmpty,
  createFromList,
  listHeaders,
  makeList,
  readColumn,
  reclassify,
  tableNamed,
  typeInto,
} from './support/customers';
import { today } from './support/openWorkbook';
import { useWorkbook } from './support/useWorkbook';

const number = (index: number): string => `C-${String(index).padStart(6, '0')}`;

describe('reclassifying', () => {
  const book = useWorkbook();
  const history = () => {
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'TierHistory');
    return engine.values({ ...area, row: area.row + 1, rows: area.rows - 1 });
  };

  it('writes the tiers of all customers and one entry each into the history', async () => {
    await createFromList(book(), makeList(20));
    const decision = await reclassify(book());
    expect(decision.counts).toEqual([
      { tier: 'A', count: 3 },
      { tier: 'B', count: 4 },
      { tier: 'C', count: 13 },
    ]);
    expect(readColumn(book().host.engine, 'Customers', 'Tier').join('')).toBe('AAABBBBCCCCCCCCCCCCC');
    expect(history()).toHaveLength(20);
    expect(history()[0]).toEqual([number(1), '', 'A', 46_347, 30_000, 'Key accounts', '']);
    expect(await book().archive.look()).toMatchObject({ summary: { lastTierChange: today, unclassified: 0 } });
  });

  it('writes only what changed when a value was typed', async () => {
    await createFromList(book(), makeList(20));
    await reclassify(book());
    const { engine } = book().host;
    typeInto(engine, 'Customers', 'Market potential', 19, 1_000_000);
    await book().host.idle();
    const written: string[] = [];
    engine.onEvent((event) => {
      if (event.kind === 'cellsChanged' && event.area.sheet === tableNamed(engine, 'Customers').area.sheet) {
        written.push(`${event.area.row}:${event.area.rows}`);
      }
    });
    const { moves } = await reclassify(book());
    const tier = columnArea(engine, 'Customers', 'Tier');
    expect(moves.map(({ record, from, to }) => `${record} ${from}${to}`)).toEqual([
      `${number(3)} AB`,
      `${number(7)} BC`,
      `${number(20)} CA`,
    ]);
    expect(engine.values(tier).join('')).toBe('AABBBBC' + 'C'.repeat(12) + 'A');
    // Rows 3, 7 and 20 lie so near to one another that they go as one range, with the cells between left as they are.
    expect(written).toEqual([`${tier.row + 2}:18`]);
    expect(
      history()
        .slice(-3)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      [number(3), 'A', 'B'],
      [number(7), 'B', 'C'],
      [number(20), 'C', 'A'],
    ]);
  });

  it('writes nothing at all when nothing changed', async () => {
    await createFromList(book(), makeList(20));
    await reclassify(book());
    const { plan } = await book().archive.planReclassification({});
    expect(await book().archive.apply(plan, {})).toEqual({ name: 'reclassify', cellsWritten: 0, recordsAppended: 0 });
    expect(history()).toHaveLength(20);
  });

  it('counts an expected value that a person typed before the inputs', async () => {
    await createFromList(book(), makeList(20));
    typeInto(book().host.engine, 'Customers', 'Expected value', 19, 99_000_000);
    typeInto(book().host.engine, 'Customers', 'Expected value', 0, 0);
    const { moves } = await reclassify(book());
    expect(moves.find(({ record }) => record === number(20))).toMatchObject({ to: 'A', value: 99_000_000 });
    expect(moves.find(({ record }) => record === number(1))).toMatchObject({ to: 'C', value: 0 });
  });

  it('takes a typed value in a table of one customer, where Excel would search the whole sheet', async () => {
    await createFromList(book(), makeList(1));
    const { unclassified, counts } = await reclassify(book());
    expect([unclassified, counts[0]]).toEqual([[], { tier: 'A', count: 1 }]);
    typeInto(book().host.engine, 'Customers', 'Expected value', 0, 5);
    expect((await book().archive.planReclassification({})).plan.columnChanges).toEqual([]);
  });

  it('does nothing in an empty archive', async () => {
    await createEmpty(book());
    const { customers, plan } = await reclassify(book());
    expect(customers).toBe(0);
    expect(plan.columnChanges).toEqual([]);
    expect(history()).toEqual([['', '', '', '', '', '', '']]);
  });

  it('puts customers of equal value into one tier', async () => {
    const rows = makeList(8).map((row, index) => (index === 0 ? row : [...row.slice(0, 3), 1_000, 0.5, 0.5]));
    await createFromList(book(), rows);
    const { tiedUp } = await reclassify(book());
    expect(readColumn(book().host.engine, 'Customers', 'Tier').join('')).toBe('AAAAAAAA');
    expect(tiedUp).toBe(7);
  });

  it('puts customers without value into the last tier', async () => {
    const rows = makeList(8).map((row, index) => (index === 0 ? row : [...row.slice(0, 3), 0, 0.5, 0.5]));
    await createFromList(book(), rows);
    await reclassify(book());
    expect(readColumn(book().host.engine, 'Customers', 'Tier').join('')).toBe('CCCCCCCC');
  });

  it('needs no calculated value: the function need not be known yet', async () => {
    await createFromList(book(), makeList(7));
    expect(readColumn(book().host.engine, 'Customers', 'Expected value')[0]).toBe('#NAME?');
    await reclassify(book());
    expect(readColumn(book().host.engine, 'Customers', 'Tier').join('')).toBe('ABCCCCC');
  });

  it('lists who cannot be classified, with row and reason, and passes errors in cells on as such', async () => {
    await createFromList(book(), makeList(7));
    const { engine } = book().host;
    typeInto(engine, 'Customers', 'Market potential', 1, '=1/0');
    typeInto(engine, 'Customers', 'Expected share', 2, 1.5);
    typeInto(engine, 'Customers', 'Probability', 3, '');
    await book().host.idle();
    const { unclassified } = await reclassify(book());
    const firstRow = columnArea(engine, 'Customers', 'Tier').row + 1;
    expect(unclassified).toEqual([
      { record: number(2), row: firstRow + 1, reason: 'errorValue', field: 'marketPotential' },
      { record: number(3), row: firstRow + 2, reason: 'notAShare', field: 'expectedShare' },
      { record: number(4), row: firstRow + 3, reason: 'missing', field: 'probability' },
    ]);
  });

  it('ranks by another column where the scheme says so', async () => {
    await createFromList(book(), [
      [...listHeaders, 'Purchases of the last 12 months'],
      ...makeList(100)
        .slice(1)
        .map((row, index) => [...row, index * 100]),
    ]);
    const { engine } = book().host;
    const row = readColumn(engine, 'Settings', 'Key').indexOf('scheme');
    typeInto(engine, 'Settings', 'Value', row, 'VIP pyramid');
    const { counts, schemeName } = await reclassify(book());
    expect(schemeName).toBe('VIP pyramid');
    expect(counts.map(({ count }) => count)).toEqual([1, 4, 15, 80]);
    expect(readColumn(engine, 'Customers', 'Tier').at(-1)).toBe('A');
  });

  it('says which setting or scheme is unusable', async () => {
    await createFromList(book(), makeList(3));
    const { engine } = book().host;
    typeInto(engine, 'TierSchemes', 'Up to (cumulative share)', 0, 'much');
    await expect(book().archive.planReclassification({})).rejects.toMatchObject({ code: 'schemeInvalid' });
  });

  it('appends below the history without writing over notes that somebody keeps there', async () => {
    await createFromList(book(), makeList(3));
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'TierHistory');
    engine.write({ ...area, row: area.row + 4, rows: 1, columns: 1 }, 'my note', 'person');
    await reclassify(book());
    expect(history()).toHaveLength(3);
    const below = tableNamed(engine, 'TierHistory').area;
    const notes = engine.values({ ...below, row: below.row + below.rows, rows: 6, columns: 1 }).flat();
    expect(notes).toContain('my note');
  });

  it('selects the row of a customer, also after the rows were sorted', async () => {
    await createFromList(book(), makeList(5));
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'Customers');
    engine.sort({ ...area, row: area.row + 1, rows: 5 }, [{ column: 0, ascending: false }], 'person');
    await book().archive.selectRecord('customers', number(5));
    expect(engine.selection()).toMatchObject({ sheet: area.sheet, row: area.row + 1, rows: 1 });
    await expect(book().archive.selectRecord('customers', 'nobody')).rejects.toMatchObject({ code: 'recordNotFound' });
  });

  it('selects a cell of the source list', async () => {
    await createFromList(book(), makeList(5));
    await book().archive.selectCell('Sheet1', 'C4');
    expect(book().host.engine.selection()).toMatchObject({ row: 3, column: 2, rows: 1, columns: 1 });
    await expect(book().archive.selectCell('Gone', 'A1')).rejects.toMatchObject({ code: 'recordNotFound' });
  });

  it('reads for the names of a few only their rows, wherever they stand by then', async () => {
    await createFromList(book(), makeList(400));
    await book().archive.planReclassification({});
    const { engine } = book().host;
    const measureNaming = async (): Promise<number> => {
      book().host.resetTraffic();
      const names = await book().archive.readNames([number(390), number(2)]);
      expect(names).toEqual(['Customer 390', 'Customer 2']);
      return book().host.traffic().responseBytes;
    };
    const fewBytes = await measureNaming();
    const { area } = tableNamed(engine, 'Customers');
    engine.sort({ ...area, row: area.row + 1, rows: 400 }, [{ column: 0, ascending: false }], 'person');
    await book().host.idle();
    expect(await measureNaming()).toBeGreaterThan(fewBytes + 5_000);
  });

  it('names customers for showing them', async () => {
    await createFromList(book(), makeList(5));
    expect(await book().archive.readNames([number(4), 'nobody', number(1)])).toEqual(['Customer 4', '', 'Customer 1']);
  });

  it('counts the same customers at a glance and when it reclassifies', async () => {
    await createFromList(book(), makeList(5));
    const { engine } = book().host;
    // The number and everything else of one goes; of another only its name is left.
    for (const header of listHeaders) {
      typeInto(engine, 'Customers', header, 1, '');
      typeInto(engine, 'Customers', header, 3, header === 'Customer name' ? 'Acme' : '');
    }
    await book().host.idle();
    const { customers, unclassified } = await book().archive.planReclassification({});
    expect({ customers, rows: unclassified.map(({ row }) => row) }).toEqual({ customers: 4, rows: [6] });
    expect(await book().archive.look()).toMatchObject({ summary: { customers: 4, unclassified: 4 } });
  });

  it('takes the first customer for one as soon as it has a name', async () => {
    await createEmpty(book());
    const count = async () => [
      (await book().archive.planReclassification({})).customers,
      ((await book().archive.look()) as { summary: { customers: number } }).summary.customers,
    ];
    expect(await count()).toEqual([0, 0]);
    typeInto(book().host.engine, 'Customers', 'Customer name', 0, 'Acme');
    expect(await count()).toEqual([1, 1]);
  });
});
