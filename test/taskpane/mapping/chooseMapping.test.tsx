import fc from 'fast-check';
import { chooseMapping } from '../../../src/taskpane/mapping/chooseMapping';
import type { ColumnMapping } from '../../../src/usecases/proposeMapping';

const toName: ColumnMapping = { kind: 'field', field: 'name' };
const toCity: ColumnMapping = { kind: 'field', field: 'city' };
const extra: ColumnMapping = { kind: 'extra' };

describe('chooseMapping', () => {
  it('gives the column what was chosen and leaves the others alone', () => {
    expect(chooseMapping([toName, extra], 1, toCity)).toEqual({ mapping: [toName, toCity] });
    expect(chooseMapping([toName, toCity], 0, { kind: 'leaveOut' })).toEqual({
      mapping: [{ kind: 'leaveOut' }, toCity],
    });
  });

  it('takes a field in use from the column that has it, which is kept as an extra column', () => {
    expect(chooseMapping([toName, toCity, extra], 2, toName)).toEqual({
      mapping: [extra, toCity, toName],
      takenFrom: 0,
    });
  });

  it('does nothing to others when the column already has the field', () => {
    expect(chooseMapping([toName, toCity], 0, toName)).toEqual({ mapping: [toName, toCity] });
  });

  it('never lets two columns go into one field, whatever is chosen in whatever order', () => {
    const choice = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((field): ColumnMapping => ({ kind: 'field', field })),
      fc.constant(extra),
      fc.constant<ColumnMapping>({ kind: 'leaveOut' }),
    );
    const steps = fc.array(fc.tuple(fc.nat(5), choice), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (chosen) => {
        let mapping: readonly ColumnMapping[] = Array.from({ length: 6 }, () => extra);
        for (const [column, wanted] of chosen) {
          mapping = chooseMapping(mapping, column, wanted).mapping;
          expect(mapping[column]).toEqual(wanted);
        }
        const fields = mapping.flatMap((one) => (one.kind === 'field' ? [one.field] : []));
        expect(new Set(fields).size).toBe(fields.length);
        expect(mapping).toHaveLength(6);
      }),
    );
  });
});
