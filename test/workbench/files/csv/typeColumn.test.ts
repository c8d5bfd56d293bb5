import fc from 'fast-check';
import { typeColumn } from '../../../../workbench/files/csv/typeColumn';

describe('the type of a column of texts', () => {
  it.each([
    ['whole numbers', ['1', '', '-20', '0'], [1, null, -20, 0], 'General'],
    ['amounts', ['21000.00', '0.50'], [21000, 0.5], '0.00'],
    ['decimals of any length', ['1.5', '2.25', '3'], [1.5, 2.25, 3], 'General'],
    ['15 digits', ['123456789012345'], [123456789012345], 'General'],
    ['ISO dates', ['2024-01-31', '', '2000-02-29'], [45322, null, 36585], 'yyyy-mm-dd'],
    ['ISO dates with time', ['2024-01-31 12:00', '2024-01-31T18:00:00'], [45322.5, 45322.75], 'yyyy-mm-dd hh:mm:ss'],
    ['percentages', ['25%', '', '33.3%', '-7%'], [0.25, null, 0.333, -0.07], '0.0%'],
    ['whole percentages', ['25%', '100%'], [0.25, 1], '0%'],
    ['truth values', ['TRUE', 'FALSE', ''], [true, false, null], 'General'],
  ])('is not text for %s', (_what, texts, inputs, numberFormat) => {
    expect(typeColumn(texts)).toEqual({ inputs, numberFormat });
  });

  it.each([
    ['one leading zero in the column', ['1', '000002', '3']],
    ['a leading plus', ['+8675512345678', '1']],
    ['16 digits', ['1234567890123456']],
    ['an identity number', ['440301199001011234']],
    ['dots within a phone number', ['40.32.2555', '12']],
    ['a long decimal with a zero at its end', ['1.234560']],
    ['thousands separators', ['1,234', '5']],
    ['an exponent', ['1e5']],
    ['minus nothing', ['-0']],
    ['full-width digits', ['１２３']],
    ['surrounding blanks', [' 5']],
    ['a day that does not exist', ['2023-02-29']],
    ['a date before the calendar of Excel is right', ['1900-02-01']],
    ['dates in an order that is not told', ['01/02/2024']],
    ['percentages among numbers', ['25%', '0.3']],
    ['one date among numbers', ['5', '2024-01-31']],
    ['formulas', ['=1+1', '@x']],
  ])('is text, marked as text, for %s', (_what, texts) => {
    expect(typeColumn(texts)).toEqual({ inputs: texts.map((text) => `'${text}`), numberFormat: '@' });
  });

  it('is plain text for names', () => {
    expect(typeColumn(['Atelier graphique', '', '平安银行']).numberFormat).toBe('General');
  });

  it('never loses a digit: a number is taken only if its text can be had back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,20}(\.\d{1,8})?$/), (text) => {
        const [input] = typeColumn([text]).inputs;
        const digits = (value: string): string => value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
        expect(typeof input === 'number' ? digits(decimal(input)) : input).toBe(
          typeof input === 'number' ? digits(text) : `'${text}`,
        );
      }),
    );
  });
});

/** Without exponent. */
function decimal(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
