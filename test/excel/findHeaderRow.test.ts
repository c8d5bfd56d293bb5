import { findHeaderRow } from '../../src/excel/findHeaderRow';

describe('finding the header row of a list', () => {
  it('takes the first row where it holds the headers', () => {
    expect(
      findHeaderRow([
        ['No.', 'Name'],
        [1, 'Acme'],
      ]),
    ).toBe(0);
  });

  it('passes over a title, a date and empty rows', () => {
    expect(
      findHeaderRow([
        ['客户清单', '', ''],
        [45_000, '', ''],
        ['', '', ''],
        ['编号', '名称', '电话'],
        [1, '甲', 2],
      ]),
    ).toBe(3);
  });

  it('takes the first text in a list of a single column', () => {
    expect(findHeaderRow([[''], ['Name'], ['Acme']])).toBe(1);
  });

  it('finds none where there is no text', () => {
    expect(
      findHeaderRow([
        [1, 2],
        [3, 4],
      ]),
    ).toBeUndefined();
    expect(findHeaderRow([])).toBeUndefined();
  });
});
