import fc from 'fast-check';
import { CellRecords } from '../../../workbench/engine/CellRecords';
import type { CellRecord } from '../../../workbench/engine/CellRecords';
import type { Area } from '../../../workbench/engine/grid';

const areaAt = (row: number, column: number, rows = 1, columns = 1, sheet = 'one'): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

function recordsAt(...areas: readonly Area[]): CellRecords<CellRecord> {
  const records = new CellRecords<CellRecord>();
  areas.forEach((area, index) => records.add({ id: String(index), area }));
  return records;
}

const places = (records: CellRecords<CellRecord>) =>
  records.capture().map(({ id, area }) => `${id}@${area.row},${area.column}`);

describe('What lies on cells', () => {
  it('is found by its cell after every change', () => {
    const rowChange = fc.record({
      change: fc.constantFrom('RowInserted' as const, 'RowDeleted' as const),
      at: fc.nat(12),
      count: fc.integer({ min: 1, max: 3 }),
    });
    const cells = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(3)), { selector: String, minLength: 1 });
    fc.assert(
      fc.property(cells, fc.array(rowChange, { maxLength: 6 }), (positions, changes) => {
        const records = recordsAt(...positions.map(([row, column]) => areaAt(row, column)));
        for (const change of changes) records.shift({ sheet: 'one', ...change });
        for (const record of records.capture()) {
          expect(records.at('one', record.area.row, record.area.column)).toBe(record);
        }
      }),
    );
  });

  it('stays with its row when rows are put in another order', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(orders, (offsets) => {
        const records = recordsAt(...offsets.map((_offset, row) => areaAt(10 + row, 2)));
        records.reorder(areaAt(10, 0, 6, 4), offsets);
        offsets.forEach((from, to) => {
          expect(records.at('one', 10 + to, 2)?.id).toBe(String(from));
        });
      }),
    );
  });

  it('goes with a row that is taken out, and does not move outside of the rows', () => {
    const records = recordsAt(areaAt(0, 0), areaAt(1, 0), areaAt(2, 0), areaAt(3, 0), areaAt(1, 9));
    records.reorder(areaAt(0, 0, 3, 2), [0, 2]);
    expect(places(records)).toEqual(['0@0,0', '2@1,0', '3@3,0', '4@1,9']);
  });

  it('is moved with its cells to another sheet', () => {
    const records = recordsAt(areaAt(1, 1), areaAt(5, 5));
    records.move(areaAt(0, 0, 3, 3), areaAt(10, 10, 3, 3, 'two'));
    expect(records.at('two', 11, 11)?.id).toBe('0');
    expect(records.at('one', 5, 5)?.id).toBe('1');
    expect(records.list('one')).toHaveLength(1);
  });

  it('keeps the largest rest of a link over several cells when some are cleared', () => {
    const records = recordsAt(areaAt(0, 0, 4, 1));
    records.clear(areaAt(0, 0));
    expect(records.capture()[0]?.area).toEqual(areaAt(1, 0, 3, 1));
    records.clear(areaAt(0, 0, 9, 9));
    expect(records.capture()).toEqual([]);
  });

  it('is put back as it was captured', () => {
    const records = recordsAt(areaAt(1, 1), areaAt(2, 2));
    const before = records.capture();
    records.remove('0');
    records.shift({ sheet: 'one', change: 'RowInserted', at: 0, count: 1 });
    records.restore(before);
    expect(records.capture()).toBe(before);
    expect(records.at('one', 1, 1)?.id).toBe('0');
  });
});
