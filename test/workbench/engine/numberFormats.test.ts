import type { CellValue } from '../../../workbench/engine/grid';
import { formatValue } from '../../../workbench/engine/readCells';

// 15 March 2023, a Wednesday.
const DAY = 45000;

describe('texts under number formats', () => {
  it.each<[string, CellValue, string]>([
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1234567890123, '1.23457E+12'],
    ['General', true, 'TRUE'],
    ['0%', 0.256, '26%'],
    ['0.00%', -0.05678, '-5.68%'],
    ['#,##0.00', 1234567.891, '1,234,567.89'],
    ['#,##0;(#,##0)', -1234, '(1,234)'],
    ['$#,##0.00', 1234.5, '$1,234.50'],
    ['[$¥-804]#,##0.00', 1234.5, '¥1,234.50'],
    ['[$€-407] #,##0.00', 9.5, '€ 9.50'],
    ['m/d/yyyy', DAY, '3/15/2023'],
    ['yyyy-mm-dd', DAY, '2023-03-15'],
    ['yyyy/m/d h:mm', DAY + 0.5, '2023/3/15 12:00'],
    ['yyyy"年"m"月"d"日"', DAY, '2023年3月15日'],
    ['[$-804]dddd', DAY, '星期三'],
    ['mmm-yy', DAY, 'Mar-23'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['[h]:mm', 1.5, '36:00'],
    ['# ?/?', 1.25, '1 1/4'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['000000', 42, '000042'],
    ['#,##0,"K"', 1234567, '1,235K'],
    ['0!.0,"万"', 123456, '12.3万'],
    ['[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0', 56789, '5.7万'],
    ['0;-0;;@', 0, ''],
    ['"wow!"0', 5, 'wow!5'],
    ['@', 'abc', 'abc'],
  ])('%s shows %p as %p', (format, value, text) => {
    expect(formatValue(value, format)).toBe(text);
  });
});
