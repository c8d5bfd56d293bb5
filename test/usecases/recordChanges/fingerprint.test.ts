import fc from 'fast-check';
import type { CellValue } from '../../../src/archive/cellValue';
import { findGap } from '../../../src/usecases/recordChanges/findGap';
import { countParts, partOf, readParts, writePart } from '../../../src/usecases/recordChanges/fingerprintText';
import { TableFingerprint } from '../../../src/usecases/recordChanges/TableFingerprint';
import { addSeen } from '../../../src/usecases/recordChanges/tableRecords';
import type { RecordValues, SeenTable } from '../../../src/usecases/recordChanges/tableRecords';
import { complete } from './support/complete';

const fields = ['customerNumber', 'name', 'phone', 'city'];

function see(records: readonly RecordValues[]): SeenTable {
  const seen: SeenTable = { table: 'customers', fields, records: new Map() };
  addSeen(seen, records);
  return seen;
}

const makeRecords = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [`C${index}`, `Name ${index}`, index, '']);

const takeOf = (records: readonly RecordValues[]) => complete(TableFingerprint.take(see(records)));
const gapOf = (before: TableFingerprint, now: readonly RecordValues[]) => complete(findGap(before, see(now))).records;

/** What is found after these records were changed. */
function gapAfter(count: number, change: (records: CellValue[][]) => CellValue[][] | undefined) {
  const fingerprint = takeOf(makeRecords(count));
  const records = makeRecords(count);
  return gapOf(fingerprint, change(records) ?? records);
}

const text = (fingerprint: TableFingerprint): string[] =>
  Array.from({ length: countParts(fingerprint) }, (_, part) => writePart(fingerprint, part));

describe('the fingerprint of a table', () => {
  it('finds nothing in records that are as they were, in whatever order', () => {
    expect(gapAfter(300, (records) => records.reverse())).toEqual([]);
  });

  it('tells the field of a changed record, and whether it was empty before', () => {
    const gap = gapAfter(300, (records) => {
      records[7]?.splice(3, 1, 'Bern');
      records[120]?.splice(1, 1, 'Other');
      records[121]?.splice(2, 1, '');
      return records;
    });
    expect(gap.toSorted((one, other) => one.number.localeCompare(other.number))).toEqual([
      { kind: 'changed', number: 'C120', fields: [{ field: 'name', wasEmpty: false }] },
      { kind: 'changed', number: 'C121', fields: [{ field: 'phone', wasEmpty: false }] },
      { kind: 'changed', number: 'C7', fields: [{ field: 'city', wasEmpty: true }] },
    ]);
  });

  it('tells all fields of the only record that was changed', () => {
    const gap = gapAfter(5, (records) => {
      records[2]?.splice(1, 3, 'Other', 99, 'Bern');
      return records;
    });
    expect(gap).toEqual([
      {
        kind: 'changed',
        number: 'C2',
        fields: ['name', 'phone', 'city'].map((field) => ({ field, wasEmpty: false })),
      },
    ]);
  });

  it('tells one column that was changed in many records', () => {
    const gap = gapAfter(40, (records) =>
      records.map(([number, name, phone]) => [number ?? '', name ?? '', phone ?? '', 'Bern']),
    );
    expect(gap).toHaveLength(40);
    expect(gap.every((record) => record.kind === 'changed' && record.fields?.[0]?.field === 'city')).toBe(true);
  });

  it('does not guess at fields where several changed in several records at once', () => {
    const gap = gapAfter(5, (records) => {
      records[1]?.splice(1, 2, 'A', 91);
      records[2]?.splice(1, 2, 'B', 92);
      return records;
    });
    expect(gap).toEqual([
      { kind: 'changed', number: 'C1' },
      { kind: 'changed', number: 'C2' },
    ]);
  });

  it('tells records that came and went', () => {
    const gap = gapAfter(5, (records) => [...records.slice(1), ['C77', 'New', 1, '']]);
    expect(gap).toEqual([
      { kind: 'added', number: 'C77' },
      { kind: 'removed', number: 'C0' },
    ]);
  });

  const value = fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.double({ noNaN: true }), fc.boolean());
  const tables = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 5 }), value, value, value), {
    selector: ([number]) => number,
    maxLength: 30,
  });

  it('is the same whether it is taken anew or brought up to date by each change', () => {
    fc.assert(
      fc.property(tables, tables, (before, now) => {
        const fingerprint = takeOf(before);
        for (const record of before) fingerprint.remove(record[0], fields, record);
        for (const record of now) fingerprint.add(record[0], fields, record);
        expect(gapOf(fingerprint, now)).toEqual([]);
      }),
    );
  });

  it('is read from its text as it was written, whatever the numbers are', () => {
    fc.assert(
      fc.property(tables, (records) => {
        const read = readParts(text(takeOf(records)));
        expect(read && gapOf(read, records)).toEqual([]);
      }),
    );
  });

  it('is taken in steps of some thousand records at most, also when it is compared', () => {
    const records = makeRecords(20_000);
    const steps = TableFingerprint.take(see(records));
    expect([...steps].length).toBeGreaterThanOrEqual(20);
    expect([...findGap(takeOf(records), see(records))].length).toBeGreaterThanOrEqual(20);
  });

  it('has parts that hold each record once, and takes nothing else for a fingerprint', () => {
    const fingerprint = takeOf(makeRecords(9_000));
    const parts = text(fingerprint);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts[partOf(fingerprint, 'C4711')]).toMatch(/(^|[ \n])C4711 /);
    expect(parts.filter((part) => /(^|[ \n])C4711 /.test(part))).toHaveLength(1);
    expect(readParts(parts.slice(1))).toBeUndefined();
    expect(readParts(['C1 zz;%E0 1'])).toBeUndefined();
    expect(readParts(['nothing of ours'])).toBeUndefined();
  });

  it('takes some 25 bytes a record', () => {
    const bytes = text(takeOf(makeRecords(20_000))).join('').length;
    expect(bytes / 20_000).toBeLessThan(25);
  });
});
