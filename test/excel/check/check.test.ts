import type { CheckReport, Finding } from '../../../src/usecases/archiveCheck';
import { brokenFindings, makeBrokenArchive } from '../../support/archives/brokenArchive';
import { ready } from '../editing/support/editing';
import { columnArea, createFromList, makeList, readColumn, tableNamed, typeInto } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';

// The machine may be busy; each test makes an archive of its own.
const findingsOf = ({ rules }: CheckReport): Finding[] => rules.flatMap(({ findings }) => findings);

const list = (report: CheckReport) =>
  findingsOf(report).map(({ rule, table, record, field, fix }) => [
    rule,
    table,
    record,
    field,
    ...(fix === undefined ? [] : [fix]),
  ]);

describe('The check of a broken archive', () => {
  const book = useWorkbook();

  it('lists everything that is wrong in it, and nothing else', async () => {
    await makeBrokenArchive(book());
    const report = await book().archive.check.run({});
    expect(list(report)).toEqual(brokenFindings);
    expect(report.recordsChecked).toBe(17);
    expect(report.rules.every(({ count, findings }) => count === findings.length)).toBe(true);
  });

  it('fixes what is safe, logs it, and takes it all back', async () => {
    await makeBrokenArchive(book());
    const { archive, host } = book();
    const before = cellsOf(['Customers', 'Orders']);
    const report = await archive.check.run({});
    const fixable = brokenFindings.filter(([, , , , fix]) => fix !== undefined);
    await archive.apply(await archive.check.planFixes(findingsOf(report)), {});
    await host.idle();
    expect(readColumn(host.engine, 'Customers', 'Customer No.')).toEqual([
      'C001',
      'C002',
      'C003',
      'C009',
      'C003',
      'C006',
      'C007',
      'C008',
    ]);
    expect(readColumn(host.engine, 'Customers', 'Market potential')[3]).toBe(12_000);
    expect(readColumn(host.engine, 'Orders', 'Date')[3]).toBe(46_112);
    expect(readColumn(host.engine, 'ChangeLog', 'Record')).toHaveLength(fixable.length);
    const left = list(await archive.check.run({}));
    const unfixable = brokenFindings.filter(([, , , , fix]) => fix === undefined).map(([rule]) => rule);
    expect(left.map(([rule]) => rule)).toEqual(unfixable);
    await archive.undoLast({});
    await host.idle();
    expect(cellsOf(['Customers', 'Orders'])).toEqual(before);
  });

  it('writes nothing where somebody has changed a cell since it was found', async () => {
    await makeBrokenArchive(book());
    const { archive, host } = book();
    const report = await archive.check.run({});
    typeInto(host.engine, 'Customers', 'Market potential', 3, 7);
    const plan = await archive.check.planFixes(findingsOf(report));
    const before = cellsOf(['Customers', 'Orders']);
    await expect(archive.apply(plan, {})).rejects.toMatchObject({ code: 'conflict' });
    expect(cellsOf(['Customers', 'Orders'])).toEqual(before);
  });

  it('gives no record a number that another one has got since it was proposed', async () => {
    await makeBrokenArchive(book());
    const { archive, host } = book();
    const missing = findingsOf(await archive.check.run({})).filter(({ rule }) => rule === 'missingNumber');
    const addition = ready(
      await archive.editing.planAddition({ table: 'customers', inputs: { name: 'New', stage: 'Prospect' } }),
    );
    await archive.apply(addition.plan, {});
    await host.idle();
    expect(missing.map(({ fix }) => fix)).toContain(addition.record);
    const before = cellsOf(['Customers', 'ChangeLog']);
    await expect(archive.apply(await archive.check.planFixes(missing), {})).rejects.toMatchObject({
      code: 'conflict',
      details: { table: 'customers', record: addition.record },
    });
    expect(cellsOf(['Customers', 'ChangeLog'])).toEqual(before);
  });

  it('selects the cell of a finding, wherever its record stands by now', async () => {
    await makeBrokenArchive(book());
    const { archive, host } = book();
    const report = await archive.check.run({});
    const stray = findingsOf(report).find(({ rule }) => rule === 'strayCharacters');
    const { area } = tableNamed(host.engine, 'Customers');
    host.engine.sort({ ...area, row: area.row + 1, rows: 8 }, [{ column: 0, ascending: false }], 'person');
    await archive.check.select(stray as Finding);
    const row = readColumn(host.engine, 'Customers', 'Customer name').indexOf(' Elm ');
    const { row: first, column } = columnArea(host.engine, 'Customers', 'Customer name');
    expect(host.engine.selection()).toMatchObject({ row: first + row, column, rows: 1, columns: 1 });
  });

  const cellsOf = (tables: readonly string[]) =>
    tables.map((name) => book().host.engine.values(tableNamed(book().host.engine, name).area));
});

describe('The check of a large archive', () => {
  const book = useWorkbook();

  it('reads only columns in which something stands, and can be cancelled', async () => {
    await createFromList(book(), makeList(300));
    book().host.resetTraffic();
    const { recordsChecked } = await book().archive.check.run({});
    expect(recordsChecked).toBe(300);
    expect(book().host.traffic().batches).toBeLessThan(8);
    const stop = new AbortController();
    const progress: number[] = [];
    const running = book().archive.check.run({
      signal: stop.signal,
      onProgress: (phase, done, total) => {
        progress.push(done / total);
        if (phase === 'deciding') stop.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect(Math.max(...progress)).toBeLessThanOrEqual(1);
  });

  it('refuses months in the Settings that are none', async () => {
    await createFromList(book(), makeList(3));
    const keys = readColumn(book().host.engine, 'Settings', 'Key');
    typeInto(book().host.engine, 'Settings', 'Value', keys.indexOf('freshCredit'), 'soon');
    await expect(book().archive.check.run({})).rejects.toMatchObject({
      code: 'settingInvalid',
      details: { value: 'soon' },
    });
  });
});
