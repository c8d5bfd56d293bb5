import { pageChanges } from '../../../src/usecases/recordChanges/pageChanges';
import { readEntry } from '../../../src/usecases/recordChanges/readEntry';

const log = {
  times: [3, 1, 3, 2, ''],
  people: ['Ann', 'Ben', 'Ann', 'Ann', ''],
  customers: ['C1', 'C1', 'C2', '', ''],
};

describe('a page of the log', () => {
  it('begins with the newest, and of one moment with the lower row, however the log is sorted', () => {
    expect(pageChanges(log, { from: 0, count: 9 })).toEqual({ total: 4, rows: [2, 0, 3, 1], people: ['Ann', 'Ben'] });
    expect(pageChanges(log, { from: 1, count: 2 }).rows).toEqual([0, 3]);
  });

  it('holds only what fits customer and person', () => {
    expect(pageChanges(log, { customer: 'C1', from: 0, count: 9 }).rows).toEqual([0, 1]);
    expect(pageChanges(log, { customer: 'C1', person: 'Ben', from: 0, count: 9 })).toMatchObject({
      total: 1,
      rows: [1],
    });
  });
});

describe('an entry of the log', () => {
  const read = (values: Readonly<Record<string, string>>) => readEntry({ table: 'changeLog', record: 'L1', values });

  it.each([
    { table: 'Customers', field: 'Customer name' },
    { table: '客户档案', field: '客户名称' },
  ])('is understood in whatever language it was written: $table, $field', (words) => {
    expect(read(words)).toMatchObject({ table: 'customers', field: 'name', isRestorable: true });
  });

  it('cannot be taken back where it is about a whole record, or nobody knows what was there', () => {
    expect(read({ table: 'Customers', field: '' }).isRestorable).toBe(false);
    expect(read({ table: 'Customers', field: 'Customer name', before: '（未知）' }).isRestorable).toBe(false);
    expect(read({ table: 'Suppliers', field: 'Customer name' }).isRestorable).toBe(false);
  });
});
