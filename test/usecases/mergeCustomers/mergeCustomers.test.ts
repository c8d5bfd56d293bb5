import fc from 'fast-check';
import type { CellValue } from '../../../src/archive/cellValue';
import type { TakenOutRecords } from '../../../src/archive/plan';
import { invertPlan } from '../../../src/usecases/invertPlan';
import { compareCustomers, usuallyTaken } from '../../../src/usecases/mergeCustomers/compareCustomers';
import type { MergeDecision } from '../../../src/usecases/mergeCustomers/customerMerging';
import { decideMerge } from '../../../src/usecases/mergeCustomers/decideMerge';
import { columnsOf, customer, type Rows } from './support';

const stamp = { at: '2026-11-22T10:00:00', by: 'Kim', way: 'addIn', language: 'en-US', firstNumber: 1 } as const;

function decide(tables: Rows, taken?: readonly string[]): MergeDecision {
  const [first = {}, second = {}] = tables['customers'] ?? [];
  const comparison = compareCustomers(customer(first), customer(second));
  const row: TakenOutRecords = {
    table: 'customers',
    fields: Object.keys(second),
    records: [Object.values(second)],
    rows: [1],
    formulaFields: [],
    sharesNumber: false,
  };
  return decideMerge(
    { ...comparison, taken: taken ?? usuallyTaken(comparison) },
    { language: 'en-US', columns: columnsOf(tables), row, stamp },
  );
}

const kept = { customerNumber: 'C1', name: 'Acme', city: '', phone: '1', suppliedThrough: '', remarks: '' };
const other = { customerNumber: 'C2', name: 'Acme Ltd', city: 'Rome', phone: '1 ', suppliedThrough: '', remarks: '' };

describe('comparing two customers', () => {
  it('names contradictions first, then what fills gaps, then what they agree in', () => {
    const { fields } = compareCustomers(customer(kept), customer(other));
    expect(fields.map(({ field, state }) => [field, state])).toEqual([
      ['name', 'conflict'],
      ['city', 'filled'],
      ['phone', 'same'],
    ]);
  });

  it('keeps the upper one of two with the same number, because the number alone is its address', () => {
    const lower = { ...customer({ ...other, customerNumber: 'C1' }), record: 'C1\u001F2' };
    expect(compareCustomers(lower, customer(kept)).kept.record).toBe('C1');
  });
});

describe('deciding a merger', () => {
  it('fills gaps, keeps the kept one’s values, and notes the former number in the remarks', () => {
    const { plan } = decide({ customers: [kept, other] });
    expect(plan.columnChanges).toEqual([
      { table: 'customers', field: 'city', changes: [{ record: 'C1', before: '', after: 'Rome' }] },
      {
        table: 'customers',
        field: 'remarks',
        changes: [{ record: 'C1', before: '', after: 'Former number: C2 Acme Ltd' }],
      },
    ]);
  });

  it('takes the other one’s value where that was chosen', () => {
    const { plan } = decide({ customers: [kept, other] }, ['name']);
    expect(plan.columnChanges[0]?.changes[0]?.after).toBe('Acme Ltd');
  });

  it('keeps every value of the customer that goes in the change log, under the kept one', () => {
    const [log] = decide({ customers: [kept, other] }).plan.appended;
    const valuesOf = (field: string): CellValue[] =>
      log?.records.map((record) => record[log.fields.indexOf(field)] ?? '') ?? [];
    expect(valuesOf('before')).toEqual(expect.arrayContaining(['Acme Ltd', 'Rome', '1 ']));
    expect(new Set(valuesOf('customerNumber'))).toEqual(new Set(['C1']));
    expect(valuesOf('reason')[0]).toBe('Merged into C1');
  });

  it('leaves the dealer empty where the customer would be supplied through itself, also through others', () => {
    const through = (dealer: string) => ({ ...kept, suppliedThrough: dealer });
    const middle = { customerNumber: 'C3', suppliedThrough: 'C2' };
    const direct = decide({ customers: [through('C2'), other] });
    const indirect = decide({ customers: [through('C3'), other, middle] });
    const sound = decide({ customers: [through('C3'), other, { customerNumber: 'C3' }] });
    expect([direct, indirect, sound].map(({ isDealerCleared }) => isDealerCleared)).toEqual([true, true, false]);
  });

  it('names contacts of both who seem to be the same person, each once', () => {
    const contacts = [
      { contactNumber: 'P1', customerNumber: 'C1', name: 'Ann Lee', email: '' },
      { contactNumber: 'P2', customerNumber: 'C2', name: 'ann  lee', email: '' },
      { contactNumber: 'P3', customerNumber: 'C2', name: 'Ann Lee', email: '' },
    ];
    expect(decide({ customers: [kept, other], contacts }).samePeople).toEqual([
      { name: 'Ann Lee', kept: 'P1', other: 'P2' },
    ]);
  });

  it('lets nothing follow from a blank number, to which nobody refers', () => {
    const orders = [{ orderNumber: 'O1', customerNumber: '' }];
    expect(decide({ customers: [kept, { ...other, customerNumber: '' }], orders }).following).toEqual([]);
  });

  it('leaves as many related records as there were, all of them with the kept number, and undoing gives each its own', () => {
    const owner: fc.Arbitrary<string> = fc.constantFrom('C1', 'C2', 'C3');
    fc.assert(
      fc.property(fc.array(owner, { maxLength: 30 }), (owners) => {
        const orders = owners.map((customerNumber, index) => ({
          orderNumber: `O${index}`,
          customerNumber,
        }));
        const { plan } = decide({ customers: [kept, other], orders });
        const apply = (rows: typeof orders, changes: typeof plan.columnChanges): typeof orders =>
          rows.map((row) => {
            const own = changes
              .filter(({ table }) => table === 'orders')
              .flatMap((column) => column.changes)
              .find(({ record }) => record === row.orderNumber);
            return own === undefined ? row : { ...row, customerNumber: String(own.after) };
          });
        const after = apply(orders, plan.columnChanges);
        expect(after.map(({ customerNumber }) => customerNumber)).toEqual(
          owners.map((number) => (number === 'C2' ? 'C1' : number)),
        );
        expect(apply(after, invertPlan(plan)?.columnChanges ?? [])).toEqual(orders);
        expect(invertPlan(plan)?.putIn).toEqual(plan.takenOut);
      }),
    );
  });
});
