import { cellAddress, columnLetters } from '../../src/archive/cellAddress';

describe('A cell', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('in column %i is in %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('is addressed by column and row', () => {
    expect(cellAddress(16, 2)).toBe('C17');
  });
});
