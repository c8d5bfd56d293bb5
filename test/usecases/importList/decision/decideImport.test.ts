import type { CellValue } from '../../../../src/archive/cellValue';
import { MemoryArchive } from '../../support/MemoryArchive';
import type { SourceRows } from '../support/importRows';
import { importRows } from '../support/importRows';

const archive = (): MemoryArchive =>
  new MemoryArchive({
    customers: [
      { customerNumber: 'C000007', name: 'Alder Foods Ltd', city: 'Leeds', phone: '0113 496 0000', stage: 'Existing' },
      { customerNumber: 'C000008', name: 'Birch & Co', city: '', email: 'office@birch.example' },
    ],
    contacts: [
      {
        contactNumber: 'P000001',
        customerNumber: 'C000007',
        name: 'Ann Lee',
        email: 'ann@alder.example',
        position: '',
      },
    ],
  });

const customers = (...rows: CellValue[][]): SourceRows => ({
  columns: ['customers.customerNumber', 'customers.name', 'customers.city'],
  rows,
});

/** The records as they stand after the import, by these fields. */
function after(
  before: MemoryArchive,
  source: SourceRows,
  fields: readonly string[],
  choices: Parameters<typeof importRows>[2] = {},
): CellValue[][] {
  before.apply(importRows(before, source, choices).decision.plan);
  return before.recordsOf('customers').map((record) => fields.map((field) => record[field] ?? ''));
}

describe('A customer of a list', () => {
  it('that the archive has by its number gets what the list says, but nothing that it does not say', () => {
    const { decision } = importRows(archive(), customers(['C000007', '', 'York'], ['C000008', 'Birch & Co', '']));
    expect(decision.changes).toEqual([
      {
        table: 'customers',
        record: 'C000007',
        field: 'city',
        before: 'Leeds',
        after: 'York',
        row: 2,
        customer: 'C000007',
      },
    ]);
    expect(decision.counts).toEqual([
      { table: 'customers', added: 0, changed: 1, unchanged: 1, skipped: 0, repeated: 0, rejected: 0 },
    ]);
  });

  it('is somebody by its number, though the list knows no names', () => {
    const { decision } = importRows(archive(), customers(['K1', '', 'Hull'], ['', '', 'Hull']));
    expect(decision.rejected).toEqual([{ row: 3, reasons: [{ kind: 'required', table: 'customers', field: 'name' }] }]);
    expect(decision.missing).toContainEqual({ table: 'customers', field: 'name', records: 1 });
  });

  it('is nobody without name and number, also where others would refer to it', () => {
    const list: SourceRows = {
      columns: ['customers.name', 'customers.city', 'contacts.name'],
      rows: [
        ['Cedar', 'Hull', 'Ann Lee'],
        ['', 'Leeds', ''],
      ],
    };
    const { decision } = importRows(archive(), list);
    expect(decision.rejected).toEqual([{ row: 3, reasons: [{ kind: 'required', table: 'customers', field: 'name' }] }]);
  });

  it('loses what is empty in the list only where that was asked for, and never its name', () => {
    const { decision } = importRows(archive(), customers(['C000007', 'Alder Foods Ltd', ''], ['C000008', '', 'Hull']), {
      emptyOverwrites: true,
    });
    expect(decision.changes).toMatchObject([{ field: 'city', before: 'Leeds', after: '' }]);
    expect(decision.rejected).toEqual([{ row: 3, reasons: [{ kind: 'required', table: 'customers', field: 'name' }] }]);
  });

  it('that is new gets the next number, its stage, the day as that of its file, and where it comes from', () => {
    const list: SourceRows = {
      columns: ['customers.name', 'customers.currentBusiness'],
      rows: [
        ['Cedar', 500],
        ['Damson', ''],
      ],
    };
    const fields = ['customerNumber', 'name', 'stage', 'openedOn', 'importedFrom', 'owner', 'lastVerified'];
    expect(after(archive(), list, fields).slice(2)).toEqual([
      ['C000009', 'Cedar', 'Existing', 46348, 'I000001:2', '', ''],
      ['C000010', 'Damson', '', 46348, 'I000001:3', '', ''],
    ]);
  });

  it('keeps the number that the list gives it, and no other one gets that', () => {
    const list = customers(['', 'Cedar', ''], ['C000009', 'Damson', '']);
    expect(after(archive(), list, ['customerNumber', 'name']).slice(2)).toEqual([
      ['C000010', 'Cedar'],
      ['C000009', 'Damson'],
    ]);
  });

  it('is passed over where only others are wanted', () => {
    const list = customers(['C000007', 'Alder Foods Ltd', 'York'], ['C000020', 'Cedar', '']);
    expect(importRows(archive(), list, { mode: 'add' }).decision.counts).toMatchObject([{ added: 1, skipped: 1 }]);
    expect(importRows(archive(), list, { mode: 'update' }).decision.counts).toMatchObject([{ changed: 1, skipped: 1 }]);
  });

  it('that stands there twice is one where the second row only adds to the first', () => {
    const list = customers(['C1', 'Cedar', ''], ['C1', 'Cedar', 'Bath'], ['C1', '', '']);
    const { decision } = importRows(archive(), list);
    expect(decision.counts).toMatchObject([{ added: 1, repeated: 2, rejected: 0 }]);
    expect(after(archive(), list, ['name', 'city']).at(-1)).toEqual(['Cedar', 'Bath']);
  });

  it('that stands there twice with other values is rejected the second time, with the row of the first', () => {
    const { decision } = importRows(archive(), customers(['C1', 'Cedar', 'Bath'], ['C1', 'Cedar', 'Hull']));
    expect(decision.counts).toMatchObject([{ added: 1, rejected: 1 }]);
    expect(decision.rejected).toEqual([{ row: 3, reasons: [{ kind: 'sameNumber', row: 2 }] }]);
  });

  it('says nothing new with a number as text, or a choice in another language', () => {
    const list: SourceRows = {
      columns: ['customers.customerNumber', 'customers.stage'],
      rows: [['C000007', '现有客户']],
    };
    expect(importRows(archive(), list).decision.changes).toEqual([]);
  });
});

describe('A value that does not fit', () => {
  const list: SourceRows = {
    columns: ['customers.customerNumber', 'customers.name', 'customers.currentBusiness'],
    rows: [
      ['C000007', 'Alder Foods Ltd', '!a lot'],
      ['', 'Cedar', '!some'],
    ],
  };

  it('rejects its row', () => {
    const { decision } = importRows(archive(), list);
    expect(decision.counts).toMatchObject([{ rejected: 2, added: 0, changed: 0 }]);
    expect(decision.rejected[0]?.reasons).toEqual([
      { kind: 'unfit', header: 'currentBusiness', value: '!a lot', reason: 'notANumber' },
    ]);
  });

  it('is left out where that was chosen, and kept to be cleared up', () => {
    expect(after(archive(), list, ['name', 'currentBusiness', 'toClearUp'], { unfit: 'leaveOut' })).toEqual([
      ['Alder Foods Ltd', '', 'currentBusiness: !a lot'],
      ['Birch & Co', '', ''],
      ['Cedar', '', 'currentBusiness: !some'],
    ]);
  });

  it('does not clear what the archive has', () => {
    const before = new MemoryArchive({ customers: [{ customerNumber: 'C000007', name: 'Alder', currentBusiness: 5 }] });
    const { decision } = importRows(before, list, { unfit: 'leaveOut', emptyOverwrites: true });
    expect(decision.changes.filter(({ field }) => field === 'currentBusiness')).toEqual([]);
  });

  it('rejects its row nevertheless where nobody would know any more whose it is', () => {
    const numbered: SourceRows = {
      columns: ['customers.customerNumber', 'customers.name'],
      rows: [['!1.2E+11', 'Cedar']],
    };
    expect(importRows(archive(), numbered, { unfit: 'leaveOut' }).decision.rejected).toHaveLength(1);
  });
});

describe('An import', () => {
  it('is entered in the register and, with every cell that changes, in the change log', () => {
    const before = archive();
    before.apply(importRows(before, customers(['C000007', '', 'York'], ['', 'Cedar', 'Bath'])).decision.plan);
    expect(before.recordsOf('imports')).toMatchObject([
      {
        importNumber: 'I000001',
        importedBy: 'Ann',
        sheet: 'List',
        rows: 2,
        added: 1,
        changed: 1,
        rejected: 0,
        state: 'finished',
      },
    ]);
    expect(before.recordsOf('changeLog')).toMatchObject([
      {
        entryNumber: 'L000001',
        customerNumber: 'C000007',
        field: 'City',
        before: 'Leeds',
        after: 'York',
        reason: 'Import I000001',
      },
      { entryNumber: 'L000002', table: 'Imports', record: 'I000001', after: 'List: 1 added, 1 changed' },
    ]);
  });

  it('of what the archive has already changes nothing', () => {
    const before = archive();
    const list = customers(['C1', 'Cedar', 'Bath'], ['C2', 'Damson', '']);
    before.apply(importRows(before, list).decision.plan);
    const { decision } = importRows(before, list);
    expect(decision.counts).toMatchObject([{ added: 0, changed: 0, unchanged: 2 }]);
    expect(decision.plan.columnChanges).toEqual([]);
  });
});
