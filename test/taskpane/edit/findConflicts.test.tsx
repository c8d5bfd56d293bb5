import fc from 'fast-check';
import { plainSigns } from '../../../src/archive/inputSigns';
import { findConflicts, settleConflicts } from '../../../src/taskpane/edit/findConflicts';
import type { FileRecord } from '../../../src/usecases/customerFiles';

const recordOf = (values: FileRecord['values']): FileRecord => ({ table: 'customers', record: 'C1', values });
const text = fc.constantFrom('', 'a', 'b', 'c');
const values = fc.record({ city: text, region: text, owner: text });
const inputs = fc.dictionary(fc.constantFrom('city', 'region', 'owner'), text);

describe('what two people have changed', () => {
  it('is in conflict only where the user typed over what somebody else has made different', () => {
    fc.assert(
      fc.property(values, values, inputs, (before, now, typed) => {
        const found = findConflicts(recordOf(before), recordOf(now), typed, plainSigns).map(({ field }) => field);
        const expected = (['city', 'region', 'owner'] as const).filter(
          (field) => field in typed && before[field] !== now[field] && typed[field] !== now[field],
        );
        expect(found.sort()).toEqual([...expected].sort());
      }),
    );
  });

  it('is no conflict where both have entered the same number', () => {
    const before = recordOf({ creditLimit: 1 });
    const now = recordOf({ creditLimit: 90_000.5 });
    const german = { decimal: ',', group: '.' };
    expect(findConflicts(before, now, { creditLimit: '90000,5' }, german)).toEqual([]);
  });

  it('is saved as chosen: what gave way is not written at all', () => {
    const conflict = { field: 'city', before: 'a', now: 'b', mine: 'c' };
    const typed = { city: 'c', region: 'r' };
    expect(settleConflicts(typed, [{ ...conflict, keeps: 'now' }])).toEqual({ region: 'r' });
    expect(settleConflicts(typed, [{ ...conflict, keeps: 'mine' }])).toEqual(typed);
  });
});
