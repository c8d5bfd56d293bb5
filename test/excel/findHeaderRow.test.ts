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

  it('passes over a line that says who made the list and when', () => {
    expect(
      findHeaderRow([
        ['客户清单', '', '', ''],
        ['制表人：王芳', '', '', '日期：2026-11-01'],
        ['编号', '客户名称', '电话', '地区'],
        ['1', '上海贸易', '021', '华东'],
      ]),
    ).toBe(2);
  });

  it('takes the headers and not the merged names of groups above them', () => {
    expect(
      findHeaderRow([
        ['基础资料', '', '', '信用资料', ''],
        ['客户编号', '客户名称', '电话', '信用额度', '税号'],
        ['1', '上海贸易', '021', 5, 'X'],
      ]),
    ).toBe(1);
  });

  it('does not take a record for the headers because of a word or two in it', () => {
    expect(
      findHeaderRow([
        ['Kunde', 'Quelle', 'Ort', 'Art', 'Notiz'],
        ['Acme', 'Website', 'Bonn', 'Phone', 'ruft an'],
        ['Bolt', 'Phone', 'Ulm', 'Website', 'kommt'],
      ]),
    ).toBe(0);
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
