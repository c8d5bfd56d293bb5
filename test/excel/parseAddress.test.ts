import { parseAddress } from '../../src/excel/parseAddress';

describe('an address that an event tells', () => {
  it.each([
    ['B5', 4, 4, 1, 1],
    ['B5:D9', 4, 8, 1, 3],
    ['$B$5:$D$9', 4, 8, 1, 3],
    ["'My sheet'!AA10", 9, 9, 26, 26],
    ['B:D', 0, Infinity, 1, 3],
    ['5:9', 4, 8, 0, Infinity],
    ['XFD1048576', 1_048_575, 1_048_575, 16_383, 16_383],
  ])('%s is an area', (address, firstRow, lastRow, firstColumn, lastColumn) => {
    expect(parseAddress(address)).toEqual({ firstRow, lastRow, firstColumn, lastColumn });
  });

  it.each(['', 'A1,B3', '#REF!'])('%s is none', (address) => {
    expect(parseAddress(address)).toBeUndefined();
  });
});
