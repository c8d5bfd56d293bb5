import type { AddedSheet, Plan } from '../../../src/archive/plan';
import type { CellValue } from '../../../src/archive/cellValue';
import { createFromList, makeList, readColumn } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';
import { makeImport } from './support/importPlan';

const book = useWorkbook();
const engine = () => book().host.engine;
const namesOfSheets = () =>
  engine()
    .sheets()
    .map(({ name }) => name)
    .filter((name) => name.startsWith('Not imported'));

/** Rows that were not taken, 300 characters each, under a line that says the unit. */
function makeSheet(rows: number): AddedSheet {
  const texts = Array.from({ length: rows }, (_, row) => `${row} `.padEnd(300, 'x'));
  return {
    name: 'Not imported',
    above: 'Unit: thousands',
    columns: [
      { header: 'Why', values: texts, numberFormats: '@', width: 300 },
      {
        header: 'Since',
        values: texts.map((_, row) => 45_000 + row),
        numberFormats: texts.map((_, row) => (row % 2 === 0 ? 'yyyy-mm-dd' : 'General')),
        width: 90,
      },
    ],
  };
}

async function prepare(rows: number): Promise<Plan> {
  await createFromList(book(), makeList(6));
  return { ...makeImport(2), addedSheets: [makeSheet(rows)] };
}

function cellsOf(name: string, rows: number): CellValue[][] {
  const sheet = engine()
    .sheets()
    .find((each) => each.name === name);
  return engine().values({ sheet: sheet?.id ?? '', row: 0, column: 0, rows, columns: 2 });
}

/** Cancels as soon as the sheet stands. */
async function cutWhileWriting(plan: Plan): Promise<void> {
  const cancelling = new AbortController();
  const batches = book().trouble;
  batches.beforeBatch = () => {
    if (namesOfSheets().length > 0) cancelling.abort();
  };
  await expect(book().archive.apply(plan, { signal: cancelling.signal })).rejects.toMatchObject({ code: 'cancelled' });
  batches.beforeBatch = () => undefined;
}

describe('Sheets of rows that were not imported', () => {
  it('have the line above their headers, and each cell its format', async () => {
    await book().archive.apply(await prepare(3), {});
    expect(cellsOf('Not imported', 3)).toEqual([
      ['Unit: thousands', ''],
      ['Why', 'Since'],
      ['0 '.padEnd(300, 'x'), 45_000],
    ]);
    const sheet = engine()
      .sheets()
      .find(({ name }) => name === 'Not imported');
    const since = { sheet: sheet?.id ?? '', row: 2, column: 1, rows: 3, columns: 1 };
    expect(engine().numberFormats(since)).toEqual([['yyyy-mm-dd'], ['General'], ['yyyy-mm-dd']]);
    await book().archive.undoLast({});
    expect(namesOfSheets()).toEqual([]);
  });

  it('are gone on with where they were cut off, however large, and taken back', async () => {
    const plan = await prepare(9_000);
    await cutWhileWriting(plan);
    expect(readColumn(engine(), 'Imports', 'State')).toEqual(['Unfinished']);
    await book().archive.apply(plan, {});
    expect(namesOfSheets()).toEqual(['Not imported']);
    expect(cellsOf('Not imported', 9_003).map(([, since]) => since)).toEqual([
      '',
      'Since',
      ...Array.from({ length: 9_000 }, (_, row) => 45_000 + row),
      '',
    ]);
    expect(readColumn(engine(), 'Imports', 'State')).toEqual(['Finished']);
    await book().archive.undoLast({});
    expect(namesOfSheets()).toEqual([]);
  });

  it('are taken back also where only a part of them was written', async () => {
    await cutWhileWriting(await prepare(9_000));
    expect(namesOfSheets()).toEqual(['Not imported']);
    await book().archive.undoLast({});
    expect(namesOfSheets()).toEqual([]);
    expect(readColumn(engine(), 'Imports', 'State')).toEqual(['Undone']);
  });

  it('get another name where theirs is taken, and only they are taken back', async () => {
    const plan = await prepare(3);
    engine().addSheet('Not imported', 'person');
    await book().archive.apply(plan, {});
    expect(namesOfSheets()).toEqual(['Not imported', 'Not imported (2)']);
    await book().archive.undoLast({});
    expect(namesOfSheets()).toEqual(['Not imported']);
  });

  it('stay where somebody has begun to correct them', async () => {
    await book().archive.apply(await prepare(3), {});
    const sheet = engine()
      .sheets()
      .find(({ name }) => name === 'Not imported');
    engine().write({ sheet: sheet?.id ?? '', row: 3, column: 0, rows: 1, columns: 1 }, 'Corrected', 'person');
    await book().archive.undoLast({});
    expect(namesOfSheets()).toEqual(['Not imported']);
  });

  it('are told before anything is written where the workbook takes no new sheets', async () => {
    const plan = await prepare(3);
    engine().protections.protectWorkbook('');
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({ code: 'sheetProtected' });
    expect(readColumn(engine(), 'Customers', 'Customer No.')).toHaveLength(6);
    expect(readColumn(engine(), 'Imports', 'Import No.')).toEqual(['']);
    engine().protections.unprotectWorkbook('');
    await book().archive.apply(plan, {});
    expect(namesOfSheets()).toEqual(['Not imported']);
  });
});
