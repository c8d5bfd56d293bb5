import { plainSigns } from '../../../src/archive/inputSigns';
import type { Plan } from '../../../src/archive/plan';
import { runSteps } from '../../../src/usecases/importList/steps';
import { confidenceOf, issuableTables, offerTables } from '../../../src/usecases/issueCopy/confidence';
import type { CopyDecision, CopyOrder } from '../../../src/usecases/issueCopy/copyIssuing';
import type { CopySource } from '../../../src/usecases/issueCopy/copyRecords';
import { listThrough } from '../../../src/usecases/issueCopy/copyRecords';
import type { CopySnapshot } from '../../../src/usecases/issueCopy/decideCopy';
import { decideCopy } from '../../../src/usecases/issueCopy/decideCopy';
import type { IssuedCopy } from '../../../src/usecases/issueCopy/issuedCopy';
import { nameCopyFile } from '../../../src/usecases/issueCopy/nameCopyFile';

const customers: CopySource = {
  table: 'customers',
  headers: new Map([
    ['customerNumber', 'Customer No.'],
    ['name', 'Customer name'],
    ['city', 'City'],
    ['phone', 'Phone'],
    ['fax', 'Fax'],
  ]),
  columns: new Map([
    ['customerNumber', ['C1', 'C2', '', 'C3']],
    ['name', ['Atelier', 'Baane', 'Nobody', 'Cruz']],
    ['city', ['Nantes', 'Stavern', 'Paris', 'Manila']],
    ['phone', ['40.32.2555', '07-98 9555', '', '+63 2 555']],
    ['fax', ['', ' ', '', '']],
  ]),
};
const contacts: CopySource = {
  table: 'contacts',
  headers: new Map([['contactNumber', 'Contact No.']]),
  columns: new Map([
    ['contactNumber', ['P1', 'P2', 'P3']],
    ['customerNumber', ['C1', 'C2', '']],
  ]),
};
const facts: CopySource = {
  table: 'personalFacts',
  headers: new Map([['fact', 'Fact']]),
  columns: new Map([
    ['factNumber', ['F1', 'F2', 'F3']],
    ['contactNumber', ['P2', 'P1', '']],
    ['fact', ['Plays go', 'Sails', 'Nobody’s']],
  ]),
};

const snapshot: CopySnapshot = {
  language: 'en-US',
  signs: plainSigns,
  today: '2026-11-22',
  author: 'Li Na',
  sources: [customers, contacts, facts],
  loans: {
    fields: ['loanNumber', 'customerNumber', 'kind', 'recipient', 'purpose', 'lentOn', 'dueBack', 'remarks'],
    numbers: ['B000007'],
  },
  stamp: { at: '2026-11-22T09:30:00', by: 'Li Na', way: 'addIn', language: 'en-US', firstNumber: 4 },
};

const order = (given: Partial<CopyOrder> = {}): CopyOrder => ({
  customers: { kind: 'all' },
  format: 'xlsx',
  columns: ['customerNumber', 'name', 'city', 'fax'].map((field) => ({ table: 'customers', field })),
  inputs: { recipient: 'Fair Ltd.', purpose: 'Trade fair', dueBack: '', reason: '' },
  ...given,
});

const decide = (given: Partial<CopyOrder> = {}, known: Partial<CopySnapshot> = {}): CopyDecision =>
  runSteps(decideCopy(order(given), { ...snapshot, ...known }));

function ready(decision: CopyDecision): { readonly copy: IssuedCopy; readonly plan: Plan } {
  if (decision.kind !== 'ready') throw new Error(JSON.stringify(decision.faults));
  return decision;
}

describe('what a copy may hold', () => {
  it('is the customers and what belongs to them, but no register about their files and none of our judgements', () => {
    expect(issuableTables).toEqual([
      'customers',
      'contacts',
      'personalFacts',
      'orders',
      'monthlySales',
      'receivables',
      'returns',
      'visits',
    ]);
  });

  it('goes along by itself only where the catalogue calls it open; what the user has added does not', () => {
    expect(confidenceOf('customers', 'city')).toBe('open');
    expect(confidenceOf('customers', 'phone')).toBe('personal');
    expect(confidenceOf('customers', 'creditLimit')).toBe('internal');
    expect(confidenceOf('personalFacts', 'fact')).toBe('personal');
    expect(confidenceOf('customers', 'extra:Discount')).toBe('unknown');
  });

  it('is offered for the tables and columns that the archive has, in the order of the sheet', () => {
    const offered = offerTables(
      new Map([
        ['contacts', ['email']],
        ['customers', ['name', 'extra:Code']],
        ['changeLog', ['reason']],
      ]),
    );
    expect(offered).toEqual([
      {
        table: 'customers',
        columns: [
          { field: 'name', confidence: 'open' },
          { field: 'extra:Code', confidence: 'unknown' },
        ],
      },
      { table: 'contacts', columns: [{ field: 'email', confidence: 'personal' }] },
    ]);
  });
});

describe('a copy', () => {
  it('holds the records with a number, and leaves out and names columns in which nothing stands', () => {
    const [table] = ready(decide()).copy.tables;
    expect(table?.columns.map(({ header, values }) => [header, ...values])).toEqual([
      ['Customer No.', 'C1', 'C2', 'C3'],
      ['Customer name', 'Atelier', 'Baane', 'Cruz'],
      ['City', 'Nantes', 'Stavern', 'Manila'],
    ]);
    expect(table?.emptyColumns).toEqual(['Fax']);
  });

  it('holds the records of the chosen customers only, also those that belong to them through a contact', () => {
    const columns = [
      { table: 'customers', field: 'name' },
      { table: 'personalFacts', field: 'fact' },
    ] as const;
    const inputs = { ...order().inputs, reason: 'Handover' };
    const { copy } = ready(decide({ columns, inputs }, { chosen: new Set(['C1', 'gone']) }));
    expect(copy.customers).toBe(1);
    expect(copy.tables.map(({ table, columns: copied }) => [table, copied[0]?.values])).toEqual([
      ['customers', ['Atelier']],
      ['personalFacts', ['Sails']],
    ]);
    expect(listThrough('personalFacts')).toEqual(['contacts', 'personalFacts']);
  });

  it('is refused without whom it is for and what for', () => {
    expect(decide({ inputs: { recipient: ' ', purpose: '', dueBack: '', reason: '' } })).toEqual({
      kind: 'refused',
      faults: [
        { field: 'recipient', reason: 'required' },
        { field: 'purpose', reason: 'required' },
      ],
    });
  });

  it('is refused with a due day that is none, and without a reason for what would stay here otherwise', () => {
    const inputs = { ...order().inputs, dueBack: 'soon' };
    expect(decide({ columns: [{ table: 'customers', field: 'phone' }], inputs })).toEqual({
      kind: 'refused',
      faults: [
        { field: 'reason', reason: 'required' },
        { field: 'dueBack', reason: 'notADate' },
      ],
    });
  });

  it('says what confidential goes along and why', () => {
    const inputs = { ...order().inputs, dueBack: '2026-12-24', reason: 'They call them' };
    const { copy } = ready(decide({ columns: [{ table: 'customers', field: 'phone' }], inputs }));
    expect(copy).toMatchObject({
      confidential: [{ table: 'customers', header: 'Phone' }],
      reason: 'They call them',
      dueBack: '2026-12-24',
    });
  });

  it('is named after recipient, purpose and day, without signs that a file name cannot have', () => {
    const inputs = { ...order().inputs, recipient: 'A/B: <C>…', purpose: `..${'长'.repeat(60)}` };
    const { copy } = ready(decide({ inputs }));
    expect(nameCopyFile(copy, 'xlsx')).toBe(`Customer file copy - A B C … - ${'长'.repeat(40)} - 2026-11-22.xlsx`);
    expect(nameCopyFile(copy, 'csv', 'customers')).toMatch(/^Customer file copy - Customers - .*\.csv$/u);
  });
});

describe('the register of loans', () => {
  it('gets an entry for each customer whose file was given out', () => {
    const inputs = { ...order().inputs, dueBack: '2026-12-24', reason: 'They call them' };
    const columns = [...order().columns, { table: 'customers', field: 'phone' }] as const;
    const { plan } = ready(decide({ columns, inputs }, { chosen: new Set(['C2', 'C3']) }));
    const remarks = '.xlsx: Customers; Confidential columns: Phone (They call them)';
    expect(plan.name).toBe('issueCopy');
    expect(plan.appended[0]).toEqual({
      table: 'loans',
      fields: snapshot.loans.fields,
      records: [
        ['B000008', 'C2', 'Copy issued', 'Fair Ltd.', 'Trade fair', 46_348, 46_380, remarks],
        ['B000009', 'C3', 'Copy issued', 'Fair Ltd.', 'Trade fair', 46_348, 46_380, remarks],
      ],
    });
  });

  it('is entered in the change log once for all of them, or for the one customer', () => {
    const logOf = (decision: CopyDecision) => {
      const log = ready(decision).plan.appended.find(({ table }) => table === 'changeLog');
      const record = log?.records[0] ?? [];
      return [
        log?.records.length,
        ...['customerNumber', 'record', 'after', 'reason'].map((field) => record[log?.fields.indexOf(field) ?? -1]),
      ];
    };
    expect(logOf(decide())).toEqual([1, '', 'B000008', 'Copy issued, customers: 3 (Fair Ltd.)', 'Trade fair']);
    expect(logOf(decide({}, { chosen: new Set(['C1']) }))).toEqual([
      1,
      'C1',
      'B000008',
      'Copy issued, customers: 1 (Fair Ltd.)',
      'Trade fair',
    ]);
  });

  it('takes the copy also where there is no change log', () => {
    const { stamp: _stamp, ...unlogged } = snapshot;
    const { plan } = ready(runSteps(decideCopy(order(), unlogged)));
    expect(plan.appended.map(({ table }) => table)).toEqual(['loans']);
  });
});
