import type { Plan } from '../../../src/archive/plan';
import { createFromList, makeList, readColumn, tableNamed } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';
import { importNumber, makeImport } from './support/importPlan';

const book = useWorkbook();
const engine = () => book().host.engine;
const headers = () => tableNamed(engine(), 'Customers').columns.map(({ name }) => name);

/** Some with signs that mean something to Excel, to formulas or to JavaScript. */
const hostile = [
  'Size [m²]',
  "It's #1",
  '=1+1',
  '__proto__',
  'constructor',
  'two "quotes"',
  '@here',
  'م😀',
  'a]b',
  ' Gap ',
];

describe('Columns that only the list has', () => {
  it('are added under their very headers, whatever these are, and keep each value', async () => {
    await createFromList(book(), makeList(6));
    const plan = makeImport(1);
    const [customers, ...others] = plan.appended;
    if (customers === undefined) throw new Error('The plan adds no customers.');
    const values = hostile.map((_header, index) => `00${index}`);
    const own = {
      ...customers,
      fields: [...customers.fields, ...hostile.map((header) => `extra:${header}`)],
      records: customers.records.map((record) => [...record, ...values]),
    };
    const addedColumns = [
      ...(plan.addedColumns ?? []),
      ...hostile.map((header) => ({ table: 'customers' as const, header, numberFormat: '@' })),
    ];
    await book().archive.apply({ ...plan, addedColumns, appended: [own, ...others] }, {});
    expect(headers().slice(-hostile.length)).toEqual(hostile);
    expect(hostile.map((header) => readColumn(engine(), 'Customers', header).at(-1))).toEqual(values);
    await book().archive.undoLast({});
    expect(headers().filter((header) => hostile.includes(header))).toEqual([]);
  });

  it('that somebody takes away before they are filled stop the import, which loses nothing', async () => {
    await createFromList(book(), makeList(6));
    const plan: Plan = { ...makeImport(3), addedColumns: [] };
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({
      code: 'conflict',
      details: { table: 'customers', field: 'extra:Booth' },
    });
    expect(readColumn(engine(), 'Customers', 'Customer No.')).toHaveLength(6);
    expect(readColumn(engine(), 'Imports', 'State')).toEqual(['Unfinished']);
    await book().archive.apply(makeImport(3), {});
    expect(readColumn(engine(), 'Customers', 'Imported from').slice(6)).toEqual(
      [2, 3, 4].map((row) => `${importNumber}:${row}`),
    );
    expect(readColumn(engine(), 'Imports', 'State')).toEqual(['Finished']);
  });

  it('stay, when the import is taken back, where somebody uses them', async () => {
    await createFromList(book(), makeList(6));
    await book().archive.apply(makeImport(3), {});
    const { area } = tableNamed(engine(), 'Customers');
    const column = area.column + headers().indexOf('Booth');
    engine().write({ ...area, row: area.row + 1, column, rows: 1, columns: 1 }, 'B7', 'person');
    await book().archive.undoLast({});
    expect(readColumn(engine(), 'Customers', 'Booth')).toEqual(['B7', '', '', '', '', '']);
  });
});
