import fc from 'fast-check';
import type { CellValue } from '../../src/archive/cellValue';
import { recordKeys } from '../../src/archive/recordKeys';
import type { IndexedColumns } from '../../src/usecases/RecordIndex';
import { RecordIndex } from '../../src/usecases/RecordIndex';

const orders: IndexedColumns = {
  keys: ['O-1', 'O-2', 'O-3', 'O-2', 'O-5'],
  owners: ['C-1', 'C-2', 'C-1', 'C-1', 7],
  ranks: [45_000, 45_001, 45_002, 45_000, 'soon'],
};

describe('an index of records', () => {
  it('knows the rows of each owner, the newest first and of the same day the lower row first', () => {
    const index = new RecordIndex(orders);
    expect(index.rowsOf('C-1')).toEqual([2, 3, 0]);
    expect(index.rowsOf('C-2')).toEqual([1]);
    expect(index.rowsOf('C-3')).toEqual([]);
  });

  it('takes a number that was typed as a number for the same as text', () => {
    expect(new RecordIndex(orders).rowsOf('7')).toEqual([4]);
  });

  it('tells records with the same number apart', () => {
    const index = new RecordIndex(orders);
    expect(index.recordAt(3)).toBe(recordKeys(['O-2', 'O-2'])[1]);
    expect(index.rowOf(index.recordAt(3) ?? '')).toBe(3);
    expect(index.rowOf('O-9')).toBeUndefined();
  });

  it('says where there is no rank rather than guess one', () => {
    const index = new RecordIndex(orders);
    expect([index.rankAt(0), index.rankAt(4), index.rankAt(9)]).toEqual([45_000, undefined, undefined]);
  });

  it('takes over rows that changed and rows that were added', () => {
    const index = new RecordIndex(orders);
    index.replace(4, { keys: ['O-5', 'O-6'], owners: ['C-2', 'C-2'], ranks: [1, 2] });
    expect(index.rowCount).toBe(6);
    expect(index.rowsOf('7')).toEqual([]);
    expect(index.rowsOf('C-2')).toEqual([1, 5, 4]);
  });

  const cells = fc.constantFrom<CellValue>('C-1', 'C-2', 'C-3', '', 4, '4');
  const rows = fc.array(fc.record({ key: cells, owner: cells, rank: fc.oneof(fc.nat(5), cells) }), { maxLength: 30 });
  const toColumns = (records: readonly { key: CellValue; owner: CellValue; rank: CellValue }[]): IndexedColumns => ({
    keys: records.map(({ key }) => key),
    owners: records.map(({ owner }) => owner),
    ranks: records.map(({ rank }) => rank),
  });

  it('gives each row to exactly one owner', () => {
    fc.assert(
      fc.property(rows, (records) => {
        const index = new RecordIndex(toColumns(records));
        const owners = [...new Set(records.map(({ owner }) => String(owner)))];
        const given = owners.flatMap((owner) => index.rowsOf(owner));
        expect([...given].sort((one, other) => one - other)).toEqual(records.map((_record, row) => row));
        for (const owner of owners) {
          expect(index.rowsOf(owner).every((row) => index.ownerAt(row) === owner)).toBe(true);
        }
      }),
    );
  });

  it('is the same whether rows are known from the beginning or taken over afterwards', () => {
    fc.assert(
      fc.property(rows, rows, fc.nat(30), fc.boolean(), (before, changed, at, isPrepared) => {
        const first = Math.min(at, before.length);
        const after = [...before.slice(0, first), ...changed, ...before.slice(first + changed.length)];
        const patched = new RecordIndex(toColumns(before));
        if (isPrepared) patched.prepare();
        patched.replace(first, toColumns(changed));
        const fresh = new RecordIndex(toColumns(after));
        for (const owner of ['C-1', 'C-2', 'C-3', '', '4']) {
          expect(patched.rowsOf(owner)).toEqual(fresh.rowsOf(owner));
        }
        expect(after.map((_record, row) => patched.recordAt(row))).toEqual(
          after.map((_record, row) => fresh.recordAt(row)),
        );
      }),
    );
  });
});
