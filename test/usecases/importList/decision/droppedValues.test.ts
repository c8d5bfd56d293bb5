import fc from 'fast-check';
import { fieldOf, findField } from '../../../../src/archive/catalogue';
import type { CellValue } from '../../../../src/archive/cellValue';
import type { TableId } from '../../../../src/archive/field';
import type { ArchiveSnapshot } from '../../../../src/usecases/importList/comparison/archiveSnapshot';
import { MemoryArchive } from '../../support/MemoryArchive';
import type { SourceRows, TriedChoices } from '../support/importRows';
import { importRows } from '../support/importRows';

const same = { answer: () => 'same' as const };

const customers = (...rows: CellValue[][]): SourceRows => ({
  columns: [
    'customers.customerNumber',
    'customers.name',
    'customers.taxNumber',
    'customers.city',
    'customers.openedOn',
  ],
  rows,
});

const notesOf = (archive: MemoryArchive): unknown[] =>
  archive.recordsOf('customers').map(({ toClearUp }) => toClearUp ?? '');

describe('What is not kept of rows that the user calls the same', () => {
  it('stays with the customer to be cleared up, its number too', () => {
    const archive = new MemoryArchive();
    const list = customers(['K1', 'Cedar', 'T1', 'Bath', 46023], ['K2', 'Cedar Mills', 'T1', 'Hull', 46054]);
    archive.apply(importRows(archive, list, same).decision.plan);
    expect(archive.recordsOf('customers')).toMatchObject([{ customerNumber: 'K1', name: 'Cedar', city: 'Bath' }]);
    expect(notesOf(archive)).toEqual([
      'Customer No.: K2; Customer name: Cedar Mills; City: Hull; File opened: 2026-02-01',
    ]);
  });

  it('is added to what stands there, and not again when the list is imported again', () => {
    const archive = new MemoryArchive({
      customers: [{ customerNumber: 'K1', name: 'Cedar', toClearUp: 'City: Hullavington' }],
    });
    const list = customers(['K1', 'Cedar', 'T1', 'Bath', ''], ['', 'Cedar', 'T1', 'Hull', '']);
    archive.apply(importRows(archive, list, same).decision.plan);
    expect(notesOf(archive)).toEqual(['City: Hullavington; City: Hull']);
    const again = importRows(archive, list, same).decision;
    expect(again.changes).toEqual([]);
    expect(again.counts).toMatchObject([{ unchanged: 1, repeated: 1 }]);
  });

  it('is nothing where a value of the archive changes: the change log has it', () => {
    const archive = new MemoryArchive({ customers: [{ customerNumber: 'K1', name: 'Cedar', city: 'York' }] });
    const { decision } = importRows(archive, customers(['K1', 'Cedar', '', 'Bath', '']));
    expect(decision.changes.map(({ field }) => field)).toEqual(['city']);
  });

  it('is the number of the list where the archive has another one for the same customer', () => {
    const archive = new MemoryArchive({ customers: [{ customerNumber: 'C1', name: 'Cedar', taxNumber: 'T1' }] });
    archive.apply(importRows(archive, customers(['K9', 'Cedar', 'T1', '', '']), same).decision.plan);
    expect(notesOf(archive)).toEqual(['Customer No.: K9']);
  });

  it('goes to the remarks of contacts', () => {
    const archive = new MemoryArchive({ customers: [{ customerNumber: 'C1', name: 'Cedar' }] });
    const list: SourceRows = {
      columns: ['contacts.customerNumber', 'contacts.name', 'contacts.mobile', 'contacts.email', 'contacts.extra:Desk'],
      rows: [
        ['C1', 'Ann', '0770 900 001', 'a@x.example', 'East'],
        ['Cedar', 'Ann Lee', '0770 900 001', 'b@x.example', 'West'],
      ],
    };
    archive.apply(importRows(archive, list, same).decision.plan);
    expect(archive.recordsOf('contacts')).toMatchObject([
      { name: 'Ann', email: 'a@x.example', remarks: 'Contact name: Ann Lee; Email: b@x.example; Desk: West' },
    ]);
  });

  it('keeps its row out where there is no place for it, or no room', () => {
    const list = customers(['K1', 'Cedar', 'T1', 'Bath', ''], ['K2', 'Cedar', 'T1', 'Hull', '']);
    const kept = (snapshot: (archive: ArchiveSnapshot) => ArchiveSnapshot, source: SourceRows): unknown => {
      const archive = new MemoryArchive();
      const whole = archive.snapshot.bind(archive);
      archive.snapshot = () => snapshot(whole());
      return importRows(archive, source, same).decision.rejected;
    };
    const rejected = [{ row: 3, reasons: [{ kind: 'sameNumber', row: 2 }] }];
    expect(kept(withoutClearUp, list)).toEqual(rejected);
    const long = customers(['K1', 'Cedar', 'T1', 'x', ''], ['K2', 'Cedar', 'T1', 'y'.repeat(32_767), '']);
    expect(kept((snapshot) => snapshot, long)).toEqual(rejected);
  });
});

/** Rows that are often the same by one thing, and say something of their own in the others. */
const rows = fc
  .array(
    fc.record({
      number: fc.constantFrom('', 'C1', 'K1', 'K2'),
      name: fc.constantFrom('', 'Cedar', 'Cedar Ltd', 'Elm'),
      taxNumber: fc.constantFrom('', 'T1', 'T2'),
      hasCity: fc.boolean(),
      business: fc.constantFrom<CellValue>('', 5, 6),
      person: fc.constantFrom('', 'Ann', 'Bob'),
      mobile: fc.constantFrom('', '0770 900 001', '0770 900 002'),
      hasEmail: fc.boolean(),
    }),
    { maxLength: 7 },
  )
  .map((all) =>
    all.map((row, at): CellValue[] => [
      row.number,
      row.name,
      row.taxNumber,
      row.hasCity ? `City ${at}` : '',
      row.business,
      row.person,
      row.mobile,
      row.hasEmail ? `p${at}@x.example` : '',
    ]),
  );

const columns = [
  'customers.customerNumber',
  'customers.name',
  'customers.taxNumber',
  'customers.city',
  'customers.currentBusiness',
  'contacts.name',
  'contacts.mobile',
  'contacts.email',
];

const choices: fc.Arbitrary<TriedChoices> = fc
  .record({
    unfit: fc.constantFrom('reject' as const, 'leaveOut' as const),
    answer: fc.constantFrom('same' as const, 'same' as const, 'different' as const, undefined),
  })
  .map(({ unfit, answer }) => ({ unfit, answer: () => answer }));

const archives = fc.subarray([
  { customerNumber: 'C1', name: 'Cedar', taxNumber: 'T1', city: 'Leeds', toClearUp: 'City: City 10' },
  { customerNumber: 'C2', name: 'Elm', taxNumber: 'T2', currentBusiness: 5 },
]);

describe('An import', () => {
  it('leaves every value of every row that it takes in the archive: in its field, or in a note', () => {
    fc.assert(
      fc.property(archives, rows, choices, (before, list, chosen) => {
        const archive = new MemoryArchive({ customers: before });
        const { decision } = importRows(archive, { columns, rows: list }, chosen);
        archive.apply(decision.plan);
        const rejected = new Set(decision.rejected.map(({ row }) => row));
        const taken = list.filter((_row, at) => !rejected.has(at + 2));
        const missing = taken.flatMap((row) => columns.filter((column, place) => !stands(archive, column, row[place])));
        expect(missing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('that is cut off and run again notes everything once', () => {
    fc.assert(
      fc.property(archives, rows, choices, fc.nat(), (before, list, chosen, cut) => {
        const notesAfter = (runs: readonly number[]): unknown => {
          const archive = new MemoryArchive({ customers: before });
          for (const most of runs)
            archive.apply(importRows(archive, { columns, rows: list }, chosen).decision.plan, most);
          return [notesOf(archive), archive.recordsOf('contacts').map(({ remarks = '' }) => remarks)];
        };
        // Begun at least: before that nothing tells that it is the same import.
        expect(notesAfter([1 + (cut % 6), Infinity])).toEqual(notesAfter([Infinity]));
      }),
      { numRuns: 300 },
    );
  });
});

function stands(archive: MemoryArchive, column: string, value: CellValue | undefined): boolean {
  const [table, field] = column.split('.') as [TableId, string];
  const note = `; ${fieldOf(table, field).header['en-US']}: ${value}; `;
  const noteField = findField(table, 'toClearUp') === undefined ? 'remarks' : 'toClearUp';
  return (
    value === undefined ||
    value === '' ||
    archive.recordsOf(table).some((record) => {
      return record[field] === value || `; ${record[noteField] ?? ''}; `.includes(note);
    })
  );
}

function withoutClearUp(archive: ArchiveSnapshot): ArchiveSnapshot {
  const tables = [...archive.tables].map(([table, snapshot]) => {
    return [table, { ...snapshot, fields: snapshot.fields.filter((field) => field !== 'toClearUp') }] as const;
  });
  return { ...archive, tables: new Map(tables) };
}
