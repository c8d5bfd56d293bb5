import fc from 'fast-check';
import type { CellValue } from '../../src/archive/cellValue';
import type { TableId } from '../../src/archive/field';
import { plainSigns } from '../../src/archive/inputSigns';
import type { ColumnChange, Plan } from '../../src/archive/plan';
import { recordKeys } from '../../src/archive/recordKeys';
import type { ColumnValues } from '../../src/usecases/checkChanges';
import type { FileRecord } from '../../src/usecases/customerFiles';
import { editRecord, listEditColumns } from '../../src/usecases/editRecord';
import { invertPlan } from '../../src/usecases/invertPlan';
import { readInputs } from '../../src/usecases/readInputs';
import type { EditDecision, FieldChange } from '../../src/usecases/recordEditing';

/** An archive as its columns, by `table/field`. */
type Sheets = Readonly<Record<string, readonly CellValue[]>>;

const stamp = { at: '2026-11-22T12:00:00', by: 'Li Wei', way: 'addIn', language: 'en-US', firstNumber: 1 } as const;

const columnsOf =
  (sheets: Sheets): ColumnValues =>
  (table, field) =>
    sheets[`${table}/${field}`] ?? [];

const recordOf = (table: TableId, record: string, values: FileRecord['values']): FileRecord => ({
  table,
  record,
  values,
});

const decide = (record: FileRecord, changes: readonly FieldChange[], sheets: Sheets = {}): EditDecision =>
  editRecord({ name: 'editRecord', record, changes, faults: [] }, { columns: columnsOf(sheets), stamp });

const planOf = (decision: EditDecision): Plan => {
  if (decision.kind !== 'ready') throw new Error(decision.kind);
  return decision.plan;
};

const customer = recordOf('customers', 'C1', { customerNumber: 'C1', name: 'Ann Ltd', phone: '5' });

describe('Editing a record', () => {
  it('plans one cell for each change and nothing else, with one entry each in the log', () => {
    const plan = planOf(decide(customer, [{ field: 'phone', before: '5', after: '6' }]));
    expect(plan.columnChanges).toEqual([
      { table: 'customers', field: 'phone', changes: [{ record: 'C1', before: '5', after: '6' }] },
    ]);
    expect(plan.appended.map(({ table, records }) => [table, records.length])).toEqual([['changeLog', 1]]);
  });

  it('needs no other records for most fields, and only their numbers for a reference', () => {
    const needed = (field: string) =>
      listEditColumns({ record: customer, changes: [{ field, before: '', after: 'C2' }] });
    expect(needed('phone')).toEqual([]);
    expect(needed('suppliedThrough')).toEqual([
      { table: 'customers', field: 'customerNumber' },
      { table: 'customers', field: 'suppliedThrough' },
    ]);
  });

  it('does not judge a reference that dangled before and is not touched', () => {
    const dangling = recordOf('orders', 'O1', { orderNumber: 'O1', customerNumber: 'gone', goods: '' });
    expect(decide(dangling, [{ field: 'goods', before: '', after: 'Paper' }]).kind).toBe('ready');
    const order = { field: 'customerNumber', before: 'gone', after: 'C9' };
    expect(decide(dangling, [order], { 'customers/customerNumber': ['C1'] })).toEqual({
      kind: 'refused',
      faults: [{ field: 'customerNumber', reason: 'unknownReference' }],
    });
  });

  it('finds the customer of a personal fact through its contact', () => {
    const fact = recordOf('personalFacts', 'F1', { factNumber: 'F1', contactNumber: 'P2', fact: 'Golf' });
    const sheets = { 'contacts/contactNumber': ['P1', 'P2'], 'contacts/customerNumber': ['C1', 'C7'] };
    const { appended } = planOf(decide(fact, [{ field: 'fact', before: 'Golf', after: 'Chess' }], sheets));
    expect(appended[0]?.records[0]?.[4]).toBe('C7');
  });

  it('lets everything follow that refers to a record which gets another number', () => {
    const sheets = {
      'customers/customerNumber': ['C1', 'C2', 'C3'],
      'customers/suppliedThrough': ['', 'C1', ''],
      'tierHistory/customerNumber': ['C1', 'C2', 'C1'],
    };
    const renumbered = decide(customer, [{ field: 'customerNumber', before: 'C1', after: 'D1' }], sheets);
    expect(renumbered).toMatchObject({ kind: 'ready', record: 'D1' });
    const plan = planOf(renumbered);
    expect(apply(sheets, plan.columnChanges)).toEqual({
      'customers/customerNumber': ['D1', 'C2', 'C3'],
      'customers/suppliedThrough': ['', 'D1', ''],
      'tierHistory/customerNumber': ['D1', 'C2', 'D1'],
    });
  });

  it('counts a number as taken that history knows already', () => {
    const sheets = { 'customers/customerNumber': ['C1'], 'tierHistory/customerNumber': ['D1'] };
    expect(decide(customer, [{ field: 'customerNumber', before: 'C1', after: 'D1' }], sheets)).toEqual({
      kind: 'refused',
      faults: [{ field: 'customerNumber', reason: 'duplicateNumber' }],
    });
  });

  it('followed by its inverse changes nothing', () => {
    const number = fc.constantFrom('C1', 'C2', 'C3', '');
    const sheets = fc
      .array(fc.tuple(number, fc.string()), { minLength: 1, maxLength: 5 })
      .chain((others) =>
        fc.tuple(fc.constant(others), fc.array(number, { maxLength: 6 }), fc.array(number, { maxLength: 6 })),
      )
      .map(([others, history, contacts]) => ({
        'customers/customerNumber': ['C0', ...others.map(([each]) => each)],
        'customers/name': ['Ann', ...others.map(([, name]) => name)],
        'customers/suppliedThrough': ['', ...others.map(() => 'C0')],
        'tierHistory/customerNumber': [...history, 'C0'],
        'contacts/customerNumber': ['C0', ...contacts],
        'contacts/contactNumber': ['P0', ...contacts.map((_each, row) => `P${row + 1}`)],
      }));
    const after = fc.record({ customerNumber: fc.constantFrom('C0', 'D1'), name: fc.string() });
    fc.assert(
      fc.property(sheets, after, (before, { customerNumber, name }) => {
        const changes = [
          { field: 'customerNumber', before: 'C0', after: customerNumber },
          { field: 'name', before: 'Ann', after: name },
        ].filter((change) => change.before !== change.after);
        fc.pre(changes.length > 0);
        const plan = planOf(
          decide(recordOf('customers', 'C0', { customerNumber: 'C0', name: 'Ann' }), changes, before),
        );
        const applied = apply(before, plan.columnChanges);
        expect(applied['customers/name']?.[0]).toBe(name);
        expect(apply(applied, invertPlan(plan)?.columnChanges ?? [])).toEqual(before);
      }),
    );
  });
});

describe('A filled form', () => {
  const columns = new Set(['customerNumber', 'name', 'openedOn', 'marketPotential', 'extra:Golf']);
  const read = (values: FileRecord['values'], inputs: Readonly<Record<string, string>>) =>
    readInputs({ table: 'customers', values, inputs }, { columns, language: 'en-US', signs: plainSigns });

  it('changes nothing where it still shows what stands in the cell, however wrong that is', () => {
    const values = { name: '', openedOn: 'soon', marketPotential: 12.5, 'extra:Golf': true };
    expect(read(values, { name: '', openedOn: 'soon', marketPotential: '12.5', 'extra:Golf': 'TRUE' })).toEqual({
      changes: [],
      faults: [],
    });
  });

  it('changes nothing where the same value is only written otherwise', () => {
    expect(
      read({ openedOn: 46_348, marketPotential: 12_500 }, { openedOn: '2026年11月22日', marketPotential: '1.25万' })
        .changes,
    ).toEqual([]);
  });

  it('refuses what has no column, but not that nothing is there', () => {
    expect(read({}, { fax: '1', closingReason: ' ' })).toEqual({
      changes: [],
      faults: [{ field: 'fax', reason: 'noColumn' }],
    });
  });
});

/** The columns after the changes, each record found under the address that it had before them. */
function apply(sheets: Sheets, columnChanges: readonly ColumnChange[]): Sheets {
  const keys = { customers: 'customerNumber', tierHistory: 'customerNumber', contacts: 'contactNumber' } as Readonly<
    Partial<Record<TableId, string>>
  >;
  const changed = columnChanges.map(({ table, field, changes }): [string, readonly CellValue[]] => {
    const rows = recordKeys(sheets[`${table}/${keys[table] ?? ''}`] ?? []);
    const column = [...(sheets[`${table}/${field}`] ?? [])];
    for (const { record, before, after } of changes) {
      expect(column[rows.indexOf(record)]).toBe(before);
      column[rows.indexOf(record)] = after;
    }
    return [`${table}/${field}`, column];
  });
  return { ...sheets, ...Object.fromEntries(changed) };
}
