import { createArchive } from '../../src/usecases/createArchive';
import { invertPlan } from '../../src/usecases/invertPlan';
import { repairArchive } from '../../src/usecases/repairArchive';
import type { Plan } from '../../src/archive/plan';

const plan: Plan = {
  name: 'reclassify',
  columnChanges: [{ table: 'customers', field: 'tier', changes: [{ record: '1', before: 'C', after: 'A' }] }],
  appended: [{ table: 'tierHistory', fields: ['customerNumber', 'to'], records: [['1', 'A']] }],
  removed: [],
  restoredColumns: [],
  ensuresColours: true,
};

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

  it('does not exist for a plan that made sheets or columns', () => {
    expect(invertPlan(createArchive({ language: 'en-US', currency: 'EUR' }).plan)).toBeUndefined();
    const repair = repairArchive({
      missing: [{ table: 'customers', field: 'tier' }],
      language: 'en-US',
      currency: 'EUR',
    });
    expect(invertPlan(repair)).toBeUndefined();
  });
});
