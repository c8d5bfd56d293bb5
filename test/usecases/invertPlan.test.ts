import { createArchive } from '../../src/usecases/createArchive';
import { policyTables } from '../../src/archive/policyRows';
import { invertPlan } from '../../src/usecases/invertPlan';
import { repairArchive } from '../../src/usecases/repairArchive';
import type { Plan } from '../../src/archive/plan';
import { makeList } from './support/makeList';

const plan: Plan = {
  name: 'reclassify',
  columnChanges: [{ table: 'customers', field: 'tier', changes: [{ record: '1', before: 'C', after: 'A' }] }],
  appended: [{ table: 'tierHistory', fields: ['customerNumber', 'to'], records: [['1', 'A']] }],
  removed: [],
  restoredColumns: [],
  ensuresColours: true,
};

const makeEmpty = (table: string) => ({ table, fields: [], records: [], extraColumns: [] });

describe('The inverse of a plan', () => {
  it('puts values back and takes appended records away', () => {
    expect(invertPlan(plan)).toEqual({
      ...plan,
      name: 'undo',
      columnChanges: [{ table: 'customers', field: 'tier', changes: [{ record: '1', before: 'A', after: 'C' }] }],
      appended: [],
      removed: plan.appended,
    });
  });

  it('of the inverse does the same as the plan', () => {
    const inverse = invertPlan(plan);
    expect(inverse && invertPlan(inverse)).toEqual({ ...plan, name: 'undo' });
  });

  it('of making an archive takes away what was made, and no more', () => {
    const list = makeList(
      ['Customer No.', 'Forklift brand'],
      [
        ['1', 'Toyota'],
        ['2', 'Linde'],
      ],
    );
    const mapping = [{ kind: 'field', field: 'customerNumber' }, { kind: 'extra' }] as const;
    const { plan: creation } = createArchive({ language: 'en-US', currency: 'EUR', source: { list, mapping } });
    const written = (wanted: string) => creation.creation?.records.find(({ table }) => table === wanted);
    expect(written('customers')?.records).toHaveLength(2);
    expect(invertPlan(creation)).toEqual({
      ...plan,
      name: 'undo',
      columnChanges: [],
      appended: [],
      ensuresColours: false,
      dissolution: {
        sourceSheet: 'List',
        tables: [
          { ...written('customers'), extraColumns: ['extra:1'] },
          ...['contacts', 'orders', 'monthlySales', 'receivables', 'returns', 'products'].map(makeEmpty),
          ...['evaluations', 'creditReviews', 'investigations', 'visits', 'loans'].map(makeEmpty),
          ...['imports', 'tierHistory', 'policyHistory', 'changeLog'].map(makeEmpty),
          ...policyTables.map((table) => ({ ...written(table), extraColumns: [] })),
        ],
      },
    });
  });

  it('of making an empty archive has no sheet to go back to', () => {
    const inverse = invertPlan(createArchive({ language: 'en-US', currency: 'EUR' }).plan);
    expect(inverse?.dissolution?.tables[0]).toMatchObject({ table: 'customers', records: [] });
    expect(inverse?.dissolution).not.toHaveProperty('sourceSheet');
  });

  it('does not exist for a plan that made columns, nor for one that took an archive away', () => {
    const repair = repairArchive({
      version: 2,
      missing: [{ table: 'customers', field: 'tier' }],
      language: 'en-US',
      currency: 'EUR',
    });
    expect(invertPlan(repair)).toBeUndefined();
    expect(invertPlan({ ...plan, dissolution: { tables: [] } })).toBeUndefined();
  });
});
