import { keepRecordsOnly } from '../../../src/usecases/importList/keepRecordsOnly';
import type { SourceTable } from '../../../src/usecases/importList/sourceTable';

const table: SourceTable = {
  source: { file: 'fair.csv', sheet: '' },
  sheetName: '',
  row: 1,
  column: 0,
  rowCount: 3,
  columns: [{ header: 'Company', values: ['Alder', 'Subtotal', 'Birch'], numberFormats: '@' }],
  headerRows: 1,
  dataRows: [0, 2],
  passedOver: [{ row: 4, reason: 'totals', text: 'Subtotal' }],
  moneyFactor: 1,
  months: [],
};

describe('the list that a table is', () => {
  it('has only the records, each in its place', () => {
    const list = keepRecordsOnly(table);
    expect(list.columns).toEqual([{ header: 'Company', values: ['Alder', '', 'Birch'], numberFormats: '@' }]);
    expect([list.row, list.rowCount]).toEqual([1, 3]);
  });

  it('is the table itself where every row is a record', () => {
    const whole = { ...table, dataRows: [0, 1, 2] };
    expect(keepRecordsOnly(whole)).toBe(whole);
  });
});
