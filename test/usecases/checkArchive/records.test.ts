import { findDatesReversed } from '../../../src/usecases/checkArchive/datesReversed';
import { findDuplicateCustomers } from '../../../src/usecases/checkArchive/duplicateCustomers';
import { findKeptTooLong } from '../../../src/usecases/checkArchive/keptTooLong';
import { findMissingRequired } from '../../../src/usecases/checkArchive/missingRequired';
import { findPaidBeyondInvoice } from '../../../src/usecases/checkArchive/paidBeyondInvoice';
import { findStaleRecords } from '../../../src/usecases/checkArchive/staleRecords';
import { findBy } from './support/makeArchive';

/** 2026-11-22. */
const todaySerial = 46_348;

describe('Customers that stand in the archive twice', () => {
  it('are found by name, tax number, e-mail or phone, each against the one further up', () => {
    const customers = [
      { customerNumber: 'C1', name: '上海华东贸易有限公司', taxNumber: '9144-0301', phone: '021-6123 4567' },
      { customerNumber: 'C2', name: '上海華東貿易股份有限公司' },
      { customerNumber: 'C3', name: 'Alder', taxNumber: '91440301' },
      { customerNumber: 'C4', name: 'Birch', phone: '（021）61234567 转 8' },
      { customerNumber: 'C5', name: 'Cedar', email: 'Info@Cedar.cn' },
      { customerNumber: 'C6', name: 'Cypress', email: 'info@cedar.cn' },
    ];
    expect(
      findBy(findDuplicateCustomers, { customers }).map(({ record, field, detail }) => [record, field, detail]),
    ).toEqual([
      ['C2', 'name', 'C1 上海华东贸易有限公司'],
      ['C3', 'taxNumber', 'C1 上海华东贸易有限公司'],
      ['C4', 'phone', 'C1 上海华东贸易有限公司'],
      ['C6', 'email', 'C5 Cedar'],
    ]);
  });

  it('are told once each, by the surest evidence', () => {
    const twin = { name: 'Alder Ltd', taxNumber: '91440301', phone: '02161234567' };
    const customers = [
      { customerNumber: 'C1', ...twin },
      { customerNumber: 'C2', ...twin },
    ];
    expect(findBy(findDuplicateCustomers, { customers }).map(({ field }) => field)).toEqual(['taxNumber']);
  });

  it('are not two households of one name, nor two who share a service number', () => {
    const household = { name: '王芳', kind: 'Household', phone: '10086' };
    const customers = [
      { customerNumber: 'C1', ...household },
      { customerNumber: 'C2', ...household },
    ];
    expect(findBy(findDuplicateCustomers, { customers })).toEqual([]);
  });
});

describe('What a record should not be without', () => {
  it('is what its table requires, and of a customer what its stage asks for', () => {
    const customers = [
      { customerNumber: 'C1', name: 'Alder', stage: 'Former', closedOn: 45_000 },
      { customerNumber: 'C2', name: 'Birch', stage: 'Prospect', phone: '1', owner: 'Li', source: 'Referral' },
      { customerNumber: 'C3' },
    ];
    const contacts = [{ contactNumber: 'P1', customerNumber: 'C1' }];
    const found = findBy(findMissingRequired, { customers, contacts });
    expect(found.map(({ record, field, detail }) => [record, field, detail])).toEqual([
      ['C1', 'closingReason', 'closingReason'],
      ['C2', 'marketPotential', 'marketPotential'],
      ['C3', 'name', 'name stage'],
      ['P1', 'name', 'name'],
    ]);
  });
});

describe('Money and days', () => {
  it('are wrong where more was paid than invoiced', () => {
    const receivables = [
      { invoiceNumber: 'R1', amount: 100, paid: 100 },
      { invoiceNumber: 'R2', amount: 100, paid: 100.01 },
      { invoiceNumber: 'R3', amount: '100', paid: 900 },
    ];
    expect(findBy(findPaidBeyondInvoice, { receivables })).toEqual([
      { table: 'receivables', record: 'R2', field: 'paid', detail: 100 },
    ]);
  });

  it('are wrong where an invoice is due before its date or a file is closed before it was opened', () => {
    const receivables = [
      { invoiceNumber: 'R1', date: 45_000, due: 44_999, paidOn: 44_000 },
      { invoiceNumber: 'R2', date: 45_000.6, due: 45_000 },
    ];
    const customers = [{ customerNumber: 'C1', openedOn: 45_000, closedOn: 40_000 }];
    const found = findBy(findDatesReversed, { customers, receivables }).map(({ record, field, detail }) => [
      record,
      field,
      detail,
    ]);
    expect(found).toEqual([
      ['C1', 'closedOn', 45_000],
      ['R1', 'due', 45_000],
    ]);
  });

  it('are past for personal facts that were to be kept until yesterday', () => {
    const personalFacts = [
      { factNumber: 'F1', keepUntil: todaySerial - 1 },
      { factNumber: 'F2', keepUntil: todaySerial },
    ];
    expect(findBy(findKeptTooLong, { personalFacts }).map(({ record }) => record)).toEqual(['F1']);
  });
});

describe('Records that were not verified for long', () => {
  const monthsAgo = (months: number): number => todaySerial - Math.round(months * 30.4);
  const stale = (
    values: Readonly<Record<string, string | number>>,
    freshness = { contact: 12, credit: 6, other: 24 },
  ) =>
    findBy(findStaleRecords, { customers: [{ customerNumber: 'C1', ...values }] }, { freshness }).map(
      ({ detail }) => detail,
    );

  it('are stale by what they hold: credit after 6 months, contact data after 12, others after 24', () => {
    const held = { phone: '1', creditRating: 'A', stage: 'Existing' };
    expect(stale({ ...held, lastVerified: monthsAgo(5) })).toEqual([]);
    expect(stale({ ...held, lastVerified: monthsAgo(8) })).toEqual(['credit']);
    expect(stale({ ...held, lastVerified: monthsAgo(14) })).toEqual(['credit contact']);
    expect(stale({ ...held, lastVerified: monthsAgo(30) })).toEqual(['credit contact other']);
    expect(stale({ phone: '1', lastVerified: monthsAgo(8) })).toEqual([]);
  });

  it('go by the months that the Settings say', () => {
    expect(stale({ phone: '1', lastVerified: monthsAgo(8) }, { contact: 3, credit: 6, other: 24 })).toEqual([
      'contact',
    ]);
  });

  it('count from the opening of the file where nobody has verified them yet', () => {
    expect(stale({ phone: '1', openedOn: monthsAgo(2) })).toEqual([]);
    expect(stale({ phone: '1' })).toEqual(['contact']);
  });

  it('rest where the customer is a former one', () => {
    expect(stale({ phone: '1', stage: 'Former' })).toEqual([]);
  });

  it('are fresh to the very day', () => {
    expect(stale({ phone: '1', lastVerified: 45_983 })).toEqual([]);
    expect(stale({ phone: '1', lastVerified: 45_982 })).toEqual(['contact']);
  });
});
