import type { Plan } from '../../../src/archive/plan';
import { ArchiveMemory } from '../../../src/usecases/recordChanges/ArchiveMemory';
import { readParts } from '../../../src/usecases/recordChanges/fingerprintText';
import { addSeen } from '../../../src/usecases/recordChanges/tableRecords';
import type { RecordValues, SeenTable } from '../../../src/usecases/recordChanges/tableRecords';
import { complete } from './support/complete';

const fields = ['customerNumber', 'name', 'phone'];
const records: RecordValues[] = [
  ['C1', 'Alder', '1'],
  ['C2', 'Birch', '2'],
];

function see(seenRecords: readonly RecordValues[]): SeenTable {
  const seen: SeenTable = { table: 'customers', fields, records: new Map() };
  addSeen(seen, seenRecords);
  return seen;
}

const look = (memory: ArchiveMemory, seen: SeenTable) => complete(memory.see(seen));

function makePlan(given: Partial<Plan>): Plan {
  return {
    name: 'editRecord',
    columnChanges: [],
    appended: [],
    removed: [],
    restoredColumns: [],
    ensuresColours: false,
    ...given,
  };
}

/** Another session that finds what the first has left in the workbook, and these records. */
function reopen(memory: ArchiveMemory, found: readonly RecordValues[]) {
  const fingerprint = readParts(memory.listStale().map(({ text }) => text));
  const next = new ArchiveMemory();
  if (fingerprint !== undefined) next.remember('customers', fingerprint);
  return look(next, see(found));
}

const edit = makePlan({
  columnChanges: [{ table: 'customers', field: 'phone', changes: [{ record: 'C1', before: '1', after: '9' }] }],
  appended: [{ table: 'customers', fields: ['name', 'customerNumber'], records: [['Cedar', 'C3']] }],
});
const edited: RecordValues[] = [
  ['C1', 'Alder', '9'],
  ['C2', 'Birch', '2'],
  ['C3', 'Cedar', ''],
];

describe('what is remembered of the archive', () => {
  it('finds no gap the first time, and then whatever the workbook did not see coming', () => {
    const memory = new ArchiveMemory();
    expect(look(memory, see(records))).toEqual([]);
    expect(reopen(memory, records)).toEqual([]);
    expect(reopen(memory, [['C1', 'Alder', '5'], ...records.slice(1)])).toMatchObject([{ number: 'C1' }]);
  });

  it('takes in what a plan has done, and its undoing', () => {
    const memory = new ArchiveMemory();
    look(memory, see(records));
    memory.absorb(edit);
    expect(memory.seenOf('customers')?.records).toEqual(see(edited).records);
    expect(reopen(memory, edited)).toEqual([]);
    memory.absorb(
      makePlan({
        columnChanges: [{ table: 'customers', field: 'phone', changes: [{ record: 'C1', before: '9', after: '1' }] }],
        removed: edit.appended,
      }),
    );
    expect(reopen(memory, records)).toEqual([]);
  });

  it('takes in another number', () => {
    const memory = new ArchiveMemory();
    look(memory, see(records));
    const change = { record: 'C1', before: 'C1', after: 'C9' };
    memory.absorb(makePlan({ columnChanges: [{ table: 'customers', field: 'customerNumber', changes: [change] }] }));
    expect(reopen(memory, [['C9', 'Alder', '1'], ...records.slice(1)])).toEqual([]);
  });

  it('takes in a plan before the table was read, so that it is not found as a gap', () => {
    const first = new ArchiveMemory();
    look(first, see(records));
    const second = new ArchiveMemory();
    second.remember('customers', readParts(first.listStale().map(({ text }) => text)) ?? failTest());
    second.absorb(edit);
    expect(look(second, see(edited))).toEqual([]);
  });

  it('takes nothing over from a table whose survey was given up', () => {
    const memory = new ArchiveMemory();
    look(memory, see(records));
    memory.settle(memory.listStale());
    const many = see(Array.from({ length: 9_000 }, (_, index) => [`C${index}`, 'Name', '']));
    memory.see(many).next();
    expect(memory.seenOf('customers')?.records.size).toBe(2);
    expect(memory.listStale()).toEqual([]);
  });

  it('writes only the parts that changed, once', () => {
    const memory = new ArchiveMemory();
    look(memory, see(Array.from({ length: 9_000 }, (_, index) => [`C${index}`, 'Name', ''])));
    const all = memory.listStale();
    memory.settle(all);
    expect(memory.listStale()).toEqual([]);
    memory.absorb(edit);
    const stale = memory.listStale();
    expect(stale.length).toBeLessThan(all.length);
    memory.enter('customers', new Map([['C1', [['C1', 'Later', '']]]]));
    memory.settle(stale);
    expect(memory.listStale()).toHaveLength(1);
  });
});

function failTest(): never {
  throw new Error('The fingerprint cannot be read.');
}
