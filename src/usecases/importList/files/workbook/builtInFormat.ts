const FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Times of day among the formats that only Asian Excels have. */
const ASIAN_TIMES: readonly number[] = [32, 33, 34, 35, 55, 56];

/**
 * The format that a number stands for without a workbook spelling it out (ECMA-376-1, 18.8.30). Numbers 27 to 36 and 50 to 58
 * mean days or times in Chinese, Japanese and Korean Excels, each in its own way of writing them; the day itself is the same.
 */
export function builtInFormat(id: number): string {
  if (ASIAN_TIMES.includes(id)) {
    return 'h:mm:ss';
  }
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
    return 'yyyy-mm-dd';
  }
  return FORMATS[id] ?? 'General';
}
