import { runSteps } from '../../../src/usecases/importList/steps';
import { findPeople } from '../../../src/usecases/people/findPeople';
import { findPersonPlaces } from '../../../src/usecases/people/findPersonPlaces';
import type { PersonAddress, PersonPlace, PersonReport } from '../../../src/usecases/people/personalData';
import type { PersonTable } from '../../../src/usecases/people/personTables';
import { PersonIdentity } from '../../../src/usecases/people/PersonIdentity';
import { countErased, planErasure, writeTombstone } from '../../../src/usecases/people/planErasure';
import { invertPlan } from '../../../src/usecases/invertPlan';
import type { FileRecord } from '../../../src/usecases/customerFiles';
import type { CellValue } from '../../../src/archive/cellValue';
import type { TableId } from '../../../src/archive/field';
import { columnsOf } from '../mergeCustomers/support';

type Row = Readonly<Record<string, CellValue>>;

const ann: FileRecord & PersonAddress = {
  table: 'contacts',
  record: 'P1',
  values: { contactNumber: 'P1', customerNumber: 'C1', name: 'Ann Lee', email: 'ann@lee.test', phone: '020 123456' },
};

function table(id: TableId, key: string, rows: readonly Row[]): PersonTable {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    id,
    records: rows.map((row) => String(row[key])),
    columns: new Map(fields.map((field) => [field, rows.map((row) => row[field] ?? '')])),
  };
}

function places(tables: readonly PersonTable[], person: FileRecord & PersonAddress = ann): PersonPlace[] {
  return runSteps(findPersonPlaces({ person, customer: 'C1', tombstone: '[gone]', tables }));
}

const treatments = (found: readonly PersonPlace[]): unknown[] =>
  found.map(({ field, treatment, after }) => [field, treatment, after]);

describe('knowing a person in a text', () => {
  const identity = new PersonIdentity(ann);

  it.each([
    ['ANN LEE', 'whole'],
    ['Ask Ann Lee.', 'part'],
    ['Joann Leeds', 'unsure'],
    ['Ann', 'none'],
    ['', 'none'],
  ])('%p: %s', (text, kind) => expect(identity.find(text).kind).toBe(kind));

  it('takes a Chinese name inside a longer word for unsure: it may be another name', () => {
    const li = new PersonIdentity({ ...ann, values: { name: '李明' } });
    expect(['李明华来电', '李明，已联系'].map((text) => li.find(text).kind)).toEqual(['unsure', 'part']);
  });
});

describe('the places where something about a person stands', () => {
  it('are the whole record of a contact, and its facts', () => {
    const facts = table('personalFacts', 'factNumber', [
      { factNumber: 'F1', contactNumber: 'P1', fact: 'Plays go' },
      { factNumber: 'F2', contactNumber: 'P2', fact: 'Sings' },
    ]);
    const contacts = table('contacts', 'contactNumber', [ann.values]);
    const found = places([contacts, facts]);
    expect(new Set(found.map(({ treatment }) => treatment))).toEqual(new Set(['removed']));
    expect(found.map(({ record }) => record)).not.toContain('F2');
  });

  it('are emptied or replaced at the person’s customer; elsewhere, and where it may be the company’s telephone, left to be looked at', () => {
    const customers = table('customers', 'customerNumber', [
      { customerNumber: 'C1', personInCharge: 'Ann Lee', remarks: 'Ann Lee decides', phone: '020 123456' },
      { customerNumber: 'C2', personInCharge: 'Ann Lee', remarks: 'ann@lee.test' },
    ]);
    expect(treatments(places([customers]))).toEqual([
      ['personInCharge', 'cleared', ''],
      ['remarks', 'replaced', '[gone] decides'],
      ['phone', 'left', undefined],
      ['personInCharge', 'left', undefined],
      ['remarks', 'cleared', ''],
    ]);
  });

  it('are left where a colleague of the same name is a contact of the same customer', () => {
    const contacts = table('contacts', 'contactNumber', [
      ann.values,
      { contactNumber: 'P2', customerNumber: 'C1', name: 'Ann Lee' },
    ]);
    const customers = table('customers', 'customerNumber', [{ customerNumber: 'C1', remarks: 'Ann Lee decides' }]);
    expect(places([contacts, customers]).filter(({ treatment }) => treatment !== 'removed')).toHaveLength(2);
  });

  it('are values of the change log, whatever language it calls its tables in', () => {
    const log = table('changeLog', 'entryNumber', [
      {
        entryNumber: 'L1',
        customerNumber: 'C1',
        table: '联系人',
        record: 'P1',
        field: '手机',
        before: '1',
        after: '2',
      },
      { entryNumber: 'L2', customerNumber: 'C1', table: 'Contacts', record: 'P2', before: '1', after: '2' },
    ]);
    expect(treatments(places([log]))).toEqual([
      ['before', 'replaced', '[gone]'],
      ['after', 'replaced', '[gone]'],
    ]);
  });

  it('are of a household its personal cells: number and business stay', () => {
    const household = {
      table: 'customers',
      record: 'C1',
      values: { customerNumber: 'C1', name: 'Lee', stage: 'Prospect', age: 40, creditLimit: 5, 'extra:Dog': 'Rex' },
    } as const;
    const found = places([table('customers', 'customerNumber', [household.values])], household);
    expect(treatments(found)).toEqual([
      ['name', 'replaced', '[gone]'],
      ['age', 'cleared', ''],
      ['extra:Dog', 'cleared', ''],
    ]);
  });
});

describe('erasing a person', () => {
  const report: PersonReport = {
    person: ann,
    name: 'Ann Lee',
    customer: 'C1',
    loans: [],
    on: '2026-11-22',
    language: 'en-US',
    places: [
      { table: 'contacts', record: 'P1', field: 'name', value: 'Ann Lee', treatment: 'removed' },
      { table: 'customers', record: 'C1', field: 'remarks', value: 'Ann Lee', treatment: 'cleared', after: '' },
      { table: 'customers', record: 'C2', field: 'remarks', value: 'Ann Lee', treatment: 'left' },
    ],
  };
  const stamp = { at: '2026-11-22T10:00:00', by: 'Kim', way: 'addIn', language: 'en-US', firstNumber: 7 } as const;

  it('leaves a note in the log without the data, and cannot be undone', () => {
    const plan = planErasure(report, [], stamp);
    expect(plan.columnChanges).toHaveLength(1);
    expect(JSON.stringify(plan.appended)).toContain('places: 2');
    expect(JSON.stringify(plan.appended)).not.toContain('Ann');
    expect(invertPlan(plan)).toBeUndefined();
    expect(countErased(report.places)).toBe(2);
  });

  it('says in the archive’s language what was there', () =>
    expect(writeTombstone('zh-TW', '2026-11-22')).toBe('[應本人要求刪除 2026-11-22]'));
});

describe('finding who asks', () => {
  const columns = columnsOf({
    contacts: [ann.values],
    customers: [
      { customerNumber: 'C1', name: 'Annex Ltd', kind: 'Organisation' },
      { customerNumber: 'C2', name: 'Anna Roe', kind: 'Household' },
    ],
  });

  it('finds contacts and households, but no companies', () =>
    expect(findPeople(' ANN ', columns)).toEqual([
      { table: 'contacts', record: 'P1', name: 'Ann Lee', customer: 'Annex Ltd' },
      { table: 'customers', record: 'C2', name: 'Anna Roe', customer: '' },
    ]));

  it('finds nobody by nothing', () => expect(findPeople('  ', columns)).toEqual([]));
});
