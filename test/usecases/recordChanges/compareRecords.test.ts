import fc from 'fast-check';
import type { CellValue } from '../../../src/archive/cellValue';
import type { LoggedChange } from '../../../src/usecases/logChanges';
import { compareRecords } from '../../../src/usecases/recordChanges/compareRecords';
import { addSeen } from '../../../src/usecases/recordChanges/tableRecords';
import type { RecordValues, SeenTable } from '../../../src/usecases/recordChanges/tableRecords';

const fields = ['customerNumber', 'name', 'phone'];

function see(records: readonly RecordValues[]): SeenTable {
  const seen: SeenTable = { table: 'customers', fields, records: new Map() };
  addSeen(seen, records);
  return seen;
}

/** All records of now against all of before. */
function compareAll(before: readonly RecordValues[], now: readonly RecordValues[]) {
  const seen = see(before);
  const numbers = new Set(now.map(([number]) => String(number)));
  return compareRecords(seen, { read: now, gone: [...seen.records.keys()].filter((number) => !numbers.has(number)) });
}

const describeAll = (changes: readonly LoggedChange[]) =>
  changes.map(({ record, field, before, after }) => [record, field ?? '', before, after]);

describe('comparing records with what was seen of them', () => {
  it('tells each field that changed, of which record and customer', () => {
    const { changes } = compareAll([['C1', 'Alder', '1']], [['C1', 'Birch', '']]);
    expect(changes).toEqual([
      { table: 'customers', record: 'C1', customer: 'C1', field: 'name', before: 'Alder', after: 'Birch' },
      { table: 'customers', record: 'C1', customer: 'C1', field: 'phone', before: '1', after: '' },
    ]);
  });

  it('tells who came and who went by their names, or else their numbers', () => {
    const { changes } = compareAll([['C1', 'Alder', '1']], [['C2', '', '2']]);
    expect(describeAll(changes)).toEqual([
      ['C2', '', '', 'C2'],
      ['C1', '', 'Alder', ''],
    ]);
  });

  it('takes a record that is the same but for its number for one that got another', () => {
    const { changes } = compareAll([['C1', 'Alder', '1']], [['C9', 'Alder', '1']]);
    expect(describeAll(changes)).toEqual([['C9', 'customerNumber', 'C1', 'C9']]);
  });

  it('tells records with the same number apart by what they hold, then by their order', () => {
    const before: RecordValues[] = [
      ['C1', 'Alder', '1'],
      ['C1', 'Birch', '2'],
    ];
    const now: RecordValues[] = [
      ['C1', 'Birch', '2'],
      ['C1', 'Cedar', '1'],
    ];
    expect(describeAll(compareAll(before, now).changes)).toEqual([['C1', 'name', 'Alder', 'Cedar']]);
  });

  it('leaves cells as they were seen that are not to be recorded now', () => {
    const seen = see([['C1', 'Alder', '1']]);
    const read: RecordValues[] = [['C1', 'Birch', '2']];
    const recorded = compareRecords(seen, { read, gone: [], isRecorded: (_record, field) => field !== 1 });
    expect(describeAll(recorded.changes)).toEqual([['C1', 'phone', '1', '2']]);
    expect(recorded.records.get('C1')).toEqual([['C1', 'Alder', '2']]);
  });

  const value = fc.oneof(fc.constantFrom<CellValue>('', 'x', 'y', 1, 2, true), fc.string({ maxLength: 3 }));
  const tables = fc.uniqueArray(fc.tuple(fc.stringMatching(/^C\d{1,2}$/), value, value), {
    selector: ([number]) => number,
    maxLength: 12,
  });

  it('says nothing of a sort', () => {
    fc.assert(
      fc.property(
        tables.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([before, sorted]) => {
          expect(compareAll(before, sorted).changes).toEqual([]);
        },
      ),
    );
  });

  it('leads from what was seen to what is there: the recorded changes, applied, give the new state', () => {
    fc.assert(
      fc.property(tables, tables, (before, now) => {
        const seen = see(before);
        const { records, changes } = compareAll(before, now);
        for (const [number, values] of records) {
          if (values.length > 0) seen.records.set(number, values);
          else seen.records.delete(number);
        }
        expect(seen.records).toEqual(see(now).records);
        const unchanged = before.every((record, row) => record.every((cell, index) => cell === now[row]?.[index]));
        if (unchanged && before.length === now.length) expect(changes).toEqual([]);
      }),
    );
  });

  it('tells for every cell of a record that stayed what it was and what it is', () => {
    fc.assert(
      fc.property(tables, tables, (before, now) => {
        const { changes } = compareAll(before, now);
        for (const [number, ...cells] of now) {
          const old = before.find(([other]) => other === number);
          const expected =
            old === undefined
              ? []
              : cells.flatMap((cell, index) => (cell === old[index + 1] ? [] : [[old[index + 1], cell]]));
          const told = changes.filter(
            ({ record, field }) => record === number && field !== undefined && field !== 'customerNumber',
          );
          if (old !== undefined) expect(told.map(({ before: was, after: is }) => [was, is])).toEqual(expected);
        }
      }),
    );
  });
});
