import { isSameValue } from '../../src/excel/isSameValue';

describe('a cell', () => {
  it.each([
    ['the same text', 'Alder', 'Alder'],
    ['nothing', '', ''],
    ['a number to the digits that Excel keeps', 0.1 + 0.2, 0.3],
    ['a number as text', 12.5, '12.5'],
    ['a logical value as text', true, 'TRUE'],
    ['text without the apostrophe in front', "'007", '007'],
    ['text with the line break of another system', 'one\r\ntwo', 'one\ntwo'],
  ])('holds what was written into it when it holds %s', (_what, written, found) => {
    expect(isSameValue(written, found)).toBe(true);
  });

  it.each([
    ['other text', 'Alder', 'alder'],
    ['something where nothing was written', '', 0],
    ['nothing where something was written', 0, ''],
    ['the number of a text of digits', '007', 7],
    ['another number', 45000, 45001],
    ['another logical value', true, false],
    ['text with an apostrophe within', "D'Arcy", 'DArcy'],
  ])('holds something else when it holds %s', (_what, written, found) => {
    expect(isSameValue(written, found)).toBe(false);
  });
});
