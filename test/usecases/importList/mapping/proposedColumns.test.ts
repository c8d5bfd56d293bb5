import type { CellValue } from '../../../../src/archive/cellValue';
import { proposeImport } from '../../../../src/usecases/importList/proposeImport';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { makeFoundTable } from '../support/makeFoundTable';

const context = {
  language: 'en-US',
  extraHeaders: new Map(),
  customerNumbers: new Set<string>(),
  customerNames: new Set<string>(),
} as const;

const propose = (headers: readonly string[], rows: readonly (readonly CellValue[])[]) =>
  runSteps(proposeImport(makeFoundTable(headers, rows), context));

describe('The columns of a proposal', () => {
  it('say how their field was found', () => {
    const { columns } = propose(
      ['Customer name', 'Mail', 'Site', 'Colour'],
      [['Acme', 'a@b.example', 'acme.example', 'red']],
    );
    expect(columns.map(({ because }) => because)).toEqual(['header', 'alias', 'content', undefined]);
  });

  it('show up to three different values that are not empty', () => {
    const { columns } = propose(['Name'], [[''], ['a'], ['a'], [' '], ['b'], [0], ['c']]);
    expect(columns[0]).toMatchObject({ header: 'Name', samples: ['a', 'b', 0], isEmpty: false });
  });

  it('are called empty where no record has a value', () => {
    const { columns } = propose(['Name', 'Fax', 'Colour'], [['Acme', '', ' ']]);
    expect(columns.map(({ isEmpty }) => isEmpty)).toEqual([false, true, true]);
  });

  it('are judged by records alone, not by rows that were passed over', () => {
    const table = makeFoundTable(
      ['Name', 'Fax'],
      [
        ['Acme', ''],
        ['Total', '99'],
      ],
      { dataRows: [0] },
    );
    expect(runSteps(proposeImport(table, context)).columns.map(({ samples }) => samples)).toEqual([['Acme'], []]);
  });

  it('of a list without columns are none', () => {
    expect(propose([], [])).toMatchObject({ table: 'customers', mapping: { targets: [] }, columns: [] });
  });

  it('are found in steps, also where a value stands only at the very end of a long list', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => [`C${at}`, at === 99_999 ? 'x' : '']);
    const steps = proposeImport(makeFoundTable(['Name', 'Late'], rows), context);
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(step.value.columns[1]).toMatchObject({ samples: ['x'], isEmpty: false });
    expect(count).toBeGreaterThan(4);
  });
});
