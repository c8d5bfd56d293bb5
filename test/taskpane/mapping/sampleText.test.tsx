import { createFormats } from '../../../src/taskpane/createFormats';
import { sampleText } from '../../../src/taskpane/mapping/sampleText';

const formats = createFormats('en-US');
const column = (value: string | number, numberFormats: string | readonly string[]) => ({
  header: 'x',
  values: ['', value],
  numberFormats,
});

describe('sampleText', () => {
  it.each([
    ['000123', 'General', '000123'],
    [123, '000000', '000123'],
    [7742.92, 'General', '7742.92'],
    [45292, 'General', '45292'],
    [45292, 'yyyy-mm-dd', 'Jan 1, 2024'],
    [45292, '[$-404]yyyy"年"m"月"d"日"', 'Jan 1, 2024'],
    [12, '0.0 "days"', '12'],
    [-1, 'yyyy-mm-dd', '-1'],
  ])('shows %p under the format %s as %s', (value, numberFormat, shown) => {
    expect(sampleText(value, column(value, numberFormat), formats)).toBe(shown);
  });

  it('goes by the format of its own cell where each cell has one', () => {
    expect(sampleText(45292, column(45292, ['General', 'd/m/yyyy']), formats)).toBe('Jan 1, 2024');
  });
});
