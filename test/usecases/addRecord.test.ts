import type { CellValue } from '../../src/archive/cellValue';
import type { AdditionSnapshot, ReadAddition } from '../../src/usecases/addRecord';
import { addRecord } from '../../src/usecases/addRecord';

const fields = ['contactNumber', 'customerNumber', 'name', 'role', 'owner', 'lastVerified'];
const sheets: Readonly<Record<string, readonly CellValue[]>> = {
  'contacts/contactNumber': ['P000004'],
  'customers/customerNumber': ['C1'],
};

const decide = (values: Readonly<Record<string, string>>, given: Partial<AdditionSnapshot> = {}) => {
  const addition: ReadAddition = {
    table: 'contacts',
    changes: Object.entries(values).map(([field, after]) => ({ field, before: '', after })),
    faults: [],
  };
  return addRecord(addition, {
    columns: (table, field) => sheets[`${table}/${field}`] ?? [],
    stamp: undefined,
    fields,
    today: '2026-11-22',
    author: 'Li Wei',
    ...given,
  });
};

describe('Adding a record', () => {
  it('gives it the next number, its owner and the day, and fills every column of the row', () => {
    expect(decide({ customerNumber: 'C1', name: 'Ann' })).toMatchObject({
      kind: 'ready',
      record: 'P000005',
      isLogged: false,
      plan: {
        appended: [{ table: 'contacts', fields, records: [['P000005', 'C1', 'Ann', '', 'Li Wei', 46_348]] }],
      },
    });
  });

  it('takes what the inputs say instead', () => {
    const decision = decide({ contactNumber: 'X', customerNumber: 'C1', name: 'Ann', owner: 'Eva' });
    expect(decision).toMatchObject({ kind: 'ready', record: 'X' });
    expect(decision.kind === 'ready' && decision.changes.find(({ field }) => field === 'owner')?.after).toBe('Eva');
  });

  it('demands what the catalogue requires, once for each field', () => {
    expect(decide({ customerNumber: 'C2' })).toEqual({
      kind: 'refused',
      faults: [
        { field: 'name', reason: 'required' },
        { field: 'customerNumber', reason: 'unknownReference' },
      ],
    });
  });

  it('does not write into columns that are not there', () => {
    const decision = decide({ customerNumber: 'C1', name: 'Ann' }, { fields: fields.slice(0, 4), author: '' });
    expect(decision).toMatchObject({ plan: { appended: [{ records: [['P000005', 'C1', 'Ann', '']] }] } });
  });

  it('does not accept a day that is none', () => {
    expect(() => decide({}, { today: 'today' })).toThrow('Not an ISO date');
  });
});
