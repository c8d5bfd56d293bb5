import type { LogStamp } from '../../../src/usecases/logChanges';
import { checkArchive, MOST_LISTED } from '../../../src/usecases/checkArchive/checkArchive';
import { planFixes } from '../../../src/usecases/checkArchive/planFixes';
import { makeArchive } from './support/makeArchive';

const stamp: LogStamp = { at: '2026-11-22T10:00:00', by: 'Li', way: 'addIn', language: 'en-US', firstNumber: 1 };
const silently = (): Promise<void> => Promise.resolve();

describe('The check of an archive', () => {
  it('tells how many records it has looked at, and finds nothing in a sound archive', async () => {
    const customers = [
      { customerNumber: 'C1', name: 'Alder', stage: 'Former', closedOn: 46_000, closingReason: 'moved' },
      {},
    ];
    expect(await checkArchive(makeArchive({ customers, orders: [] }), silently)).toEqual({
      recordsChecked: 1,
      rules: [],
    });
  });

  it('reports by rule, in an order in which what makes other things wrong comes first', async () => {
    const customers = [{ name: ' Alder', stage: 'prospect' }];
    const { rules } = await checkArchive(makeArchive({ customers }), silently);
    expect(rules.map(({ rule, count }) => [rule, count])).toEqual([
      ['missingNumber', 1],
      ['unknownChoice', 1],
      ['strayCharacters', 1],
      ['missingRequired', 1],
      ['stale', 1],
    ]);
  });

  it('fixes each cell once, and tells the rest at the next check', async () => {
    const customers = [
      { customerNumber: 'C1', suppliedThrough: 'c1 ', name: 'A', stage: 'Former', closedOn: 1, closingReason: 'x' },
    ];
    const { rules } = await checkArchive(makeArchive({ customers }), silently);
    expect(rules.map(({ rule }) => rule)).toEqual(['danglingReference']);
  });

  it('counts all findings but lists so many only of those that nobody can fix at a press', async () => {
    const customers = Array.from({ length: MOST_LISTED + 10 }, (_, row) => ({
      customerNumber: `C${row}`,
      stage: 'Former',
    }));
    const { rules } = await checkArchive(makeArchive({ customers }), silently);
    const missing = rules.find(({ rule }) => rule === 'missingRequired');
    expect(missing?.count).toBe(customers.length);
    expect(missing?.findings).toHaveLength(MOST_LISTED);
  });

  it('can be ended between two rules', async () => {
    const stop = (done: number): Promise<void> =>
      done === 3 ? Promise.reject(new Error('enough')) : Promise.resolve();
    await expect(checkArchive(makeArchive({}), stop)).rejects.toThrow('enough');
  });
});

describe('The plan of fixes', () => {
  it('changes the cells of findings that have a fix, and logs each', async () => {
    const customers = [
      { name: 'Alder ', stage: 'lead' },
      { customerNumber: 'C000001', name: 'Birch', stage: 'Friend' },
    ];
    const { rules } = await checkArchive(makeArchive({ customers }), silently);
    const plan = planFixes(
      rules.flatMap(({ findings }) => findings),
      stamp,
    );
    expect(plan.columnChanges).toEqual([
      {
        table: 'customers',
        field: 'customerNumber',
        numberFormat: '@',
        changes: [{ record: '', before: '', after: 'C000002' }],
      },
      { table: 'customers', field: 'stage', changes: [{ record: '', before: 'lead', after: 'Prospect' }] },
      { table: 'customers', field: 'name', changes: [{ record: '', before: 'Alder ', after: 'Alder' }] },
    ]);
    const [entries] = plan.appended;
    const column = (field: string) => entries?.records.map((record) => record[entries.fields.indexOf(field)]);
    expect(column('record')).toEqual(['C000002', 'C000002', 'C000002']);
    expect(column('customerNumber')).toEqual(['C000002', 'C000002', 'C000002']);
    expect(column('before')).toEqual(['', 'lead', 'Alder ']);
    expect(column('after')).toEqual(['C000002', 'Prospect', 'Alder']);
  });

  it('logs nothing in an archive that has no change log, and nothing where there is nothing to fix', () => {
    expect(planFixes([], stamp)).toMatchObject({ columnChanges: [], appended: [] });
  });
});
