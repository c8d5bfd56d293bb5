import fc from 'fast-check';
import type { CellValue } from '../../../../src/archive/cellValue';
import { MemoryArchive } from '../../support/MemoryArchive';
import type { SourceRows, TriedChoices } from '../support/importRows';
import { importRows } from '../support/importRows';

const names = ['Cedar', 'Cedar Ltd', 'CEDAR', 'Damson', 'Elm', ''];
const numbers = ['C1', 'C2', 'K1', 'K2', ''];

/** Few different values, so that rows often mean the same. */
const customerAndContact = fc.record({
  columns: fc.constant([
    'customers.customerNumber',
    'customers.name',
    'customers.suppliedThrough',
    'customers.currentBusiness',
    'contacts.name',
    'contacts.email',
  ]),
  rows: fc.array(
    fc.tuple(
      fc.constantFrom(...numbers),
      fc.constantFrom(...names),
      fc.constantFrom('', '', 'C1', 'K1', 'Elm', 'nobody'),
      fc.constantFrom<CellValue>('', 5, 6, '!bad'),
      fc.constantFrom('', 'Ann', 'Bob', 'ANN'),
      fc.constantFrom('', 'a@x.example', 'b@x.example'),
    ),
    { maxLength: 9 },
  ),
});

const monthlySales = fc.record({
  columns: fc.constant([
    'monthlySales.customerNumber',
    'monthlySales.month',
    'monthlySales.amount',
    'monthlySales.cost',
  ]),
  rows: fc.array(
    fc.tuple(
      fc.constantFrom('C1', 'C2', 'Cedar', 'Elm', 'nobody'),
      fc.constantFrom(46023, 46054, ''),
      fc.constantFrom<CellValue>(1, 2, '', '!bad'),
      fc.constantFrom<CellValue>('', 3, '!bad'),
    ),
    { maxLength: 9 },
  ),
});

const sources: fc.Arbitrary<SourceRows> = fc.oneof(customerAndContact, monthlySales);

const choices: fc.Arbitrary<TriedChoices> = fc
  .record({
    mode: fc.constantFrom('add' as const, 'update' as const, 'addAndUpdate' as const),
    emptyOverwrites: fc.boolean(),
    unfit: fc.constantFrom('reject' as const, 'leaveOut' as const),
    answer: fc.constantFrom('same' as const, 'different' as const, 'skip' as const, undefined),
  })
  .map(({ answer, ...chosen }) => ({ ...chosen, answer: () => answer }));

const archives = fc
  .subarray([
    { customerNumber: 'C1', name: 'Cedar', suppliedThrough: '', currentBusiness: 5 },
    { customerNumber: 'C2', name: 'Damson', suppliedThrough: 'C1', currentBusiness: '' },
    { customerNumber: 'C3', name: 'Fir' },
  ])
  .map((customers) => {
    const isThere = (record: { readonly customerNumber: string }): boolean =>
      customers.some(({ customerNumber }) => customerNumber === record.customerNumber);
    return {
      customers,
      contacts: [{ contactNumber: 'P1', customerNumber: 'C1', name: 'Ann', email: 'a@x.example' }].filter(isThere),
      monthlySales: [{ entryNumber: 'S1', customerNumber: 'C2', month: 46023, amount: 1 }].filter(isThere),
    };
  });

describe('An import', () => {
  it('says of every record that was read what becomes of it, and writes as many as it says', () => {
    fc.assert(
      fc.property(archives, sources, choices, (archive, source, chosen) => {
        const { comparison, decision } = importRows(new MemoryArchive(archive), source, chosen);
        for (const { table, ...fates } of decision.counts) {
          const read = comparison.read.tables.find((each) => each.table === table);
          const appended = decision.plan.appended.find((each) => each.table === table);
          expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(read?.records.length);
          expect(appended?.records.length ?? 0).toBe(fates.added);
        }
        expect(decision.plan.columnChanges.flatMap(({ changes }) => changes)).toHaveLength(decision.changes.length);
        expect(decision.plan.addedSheets?.[0]?.columns[0]?.values.length ?? 0).toBe(decision.rejected.length);
      }),
    );
  });

  it('leaves no record without its customer, and no number twice', () => {
    fc.assert(
      fc.property(archives, sources, choices, (before, source, chosen) => {
        const archive = new MemoryArchive(before);
        archive.apply(importRows(archive, source, chosen).decision.plan);
        expect(findDangling(archive)).toEqual([]);
        const numbersAfter = archive.recordsOf('customers').map(({ customerNumber }) => customerNumber);
        expect(new Set(numbersAfter).size).toBe(numbersAfter.length);
      }),
    );
  });

  it('cut off after any write and run again ends in the same archive as one that was not', () => {
    fc.assert(
      fc.property(archives, sources, choices, fc.nat(), (before, source, chosen, cut) => {
        const whole = new MemoryArchive(before);
        const writes = whole.apply(importRows(whole, source, chosen).decision.plan);
        const resumed = new MemoryArchive(before);
        resumed.apply(importRows(resumed, source, chosen).decision.plan, cut % (writes + 1));
        const isFinished = cut % (writes + 1) === writes;
        if (!isFinished) resumed.apply(importRows(resumed, source, chosen).decision.plan);
        expect(withoutCounts(resumed)).toEqual(withoutCounts(whole));
      }),
    );
  });

  it('of the same list with the same numbers a second time adds and changes nothing', () => {
    fc.assert(
      fc.property(archives, sources, choices, (before, { columns, rows }, chosen) => {
        const archive = new MemoryArchive(before);
        const all = { ...chosen, mode: 'addAndUpdate' as const, answer: () => 'different' as const };
        // Every row has a number, or a customer's name in its place.
        const source = {
          columns,
          rows: rows.map(([first = '', ...rest], at) => [first === '' ? `N${at}` : first, ...rest]),
        };
        const first = importRows(archive, source, all).decision;
        // Rows that contradict each other may do so in another way beside what the archive has by then.
        fc.pre(first.rejected.length === 0);
        archive.apply(first.plan);
        const { decision } = importRows(archive, source, all);
        expect(decision.counts.filter(({ added }) => added > 0)).toEqual([]);
      }),
    );
  });

  it('of any texts as columns of their own keeps them all exactly', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 }).filter((value) => !value.startsWith('!'));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(text, text, text, text), { minLength: 1, maxLength: 6 }),
        (headers, texts) => {
          const rows = texts.map((row, at) => [`K${at}`, `Name ${at}`, ...row.slice(0, headers.length)]);
          const extra = headers.map((header) => `customers.extra:${header}`);
          const archive = new MemoryArchive();
          const source = { columns: ['customers.customerNumber', 'customers.name', ...extra], rows };
          const { plan } = importRows(archive, source).decision;
          archive.apply(plan);
          const added = plan.addedColumns?.map(({ header }) => `extra:${header}`) ?? [];
          expect(added).toHaveLength(headers.length);
          const fields = ['customerNumber', 'name', ...added];
          expect(archive.recordsOf('customers').map((record) => fields.map((field) => record[field]))).toEqual(rows);
        },
      ),
    );
  });
});

function findDangling(archive: MemoryArchive): unknown[] {
  const known = new Set(archive.recordsOf('customers').map(({ customerNumber }) => customerNumber));
  return (['contacts', 'monthlySales'] as const).flatMap((table) =>
    archive.recordsOf(table).filter(({ customerNumber }) => !known.has(customerNumber ?? '')),
  );
}

/** What an entry says of how many records were added and changed is known only to the run that began it. */
function withoutCounts(archive: MemoryArchive): unknown {
  return JSON.parse(
    JSON.stringify(archive.content, (_key, value: unknown) =>
      Array.isArray(value) && (value[0] === 'after' || value[0] === 'entryNumber') ? [] : value,
    ),
  );
}
