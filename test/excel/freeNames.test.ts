import { takeHeader, takeSheetName, takeTableName, toTakenNames } from '../../src/excel/freeNames';

describe('finding a free name', () => {
  it('keeps a name that nobody has', () => {
    expect(takeSheetName('Customers', toTakenNames(['Sheet1']))).toBe('Customers');
  });

  it('numbers a name that is taken, whatever its case', () => {
    const taken = toTakenNames(['CUSTOMERS', 'customers (2)']);
    expect(takeSheetName('Customers', taken)).toBe('Customers (3)');
    expect(takeTableName('Customers', taken)).toBe('Customers_2');
  });

  it('does not give the same name twice', () => {
    const taken = toTakenNames([]);
    expect([takeHeader('备注', taken), takeHeader('备注', taken), takeHeader(' ', taken)]).toEqual([
      '备注',
      '备注 (2)',
      '?',
    ]);
  });

  it('keeps sheet names within the 31 signs of Excel', () => {
    const long = 'A'.repeat(31);
    expect(takeSheetName(long, toTakenNames([long])).length).toBeLessThanOrEqual(31);
  });
});
