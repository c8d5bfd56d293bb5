import fc from 'fast-check';
import { judgeDecimalSign, parseAmount, scaleExactly } from '../../src/domain/parseAmount';

describe('A number written by a person', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234,567.89', 1_234_567.89],
    ['1 234 567', 1_234_567],
    ['１２３４．５', 1234.5],
    ['¥1,200', 1200],
    ['￥1,200', 1200],
    ['$ 1,200.00', 1200],
    ['-$5', -5],
    ['$-5', -5],
    ['NT$ 3,000', 3000],
    ['RMB 20', 20],
    ['20元', 20],
    ['20 USD', 20],
    ['新台幣 10.0000元', 10],
    ['(1,234)', -1234],
    ['（500）', -500],
    ['−7', -7],
    ['3.5万', 35_000],
    ['3.5万元', 35_000],
    ['0.07万', 700],
    ['500萬', 5_000_000],
    ['2百万', 2_000_000],
    ['1.2亿', 120_000_000],
    ['1.2億元', 120_000_000],
    ['25%', 0.25],
    ['1.5e3', 1500],
    ['.5', 0.5],
    ['0', 0],
  ])('%p is %p', (text, value) => {
    expect(parseAmount(text)?.value).toBe(value);
  });

  it.each([
    '',
    'abc',
    '1,5',
    '1.234,56',
    '12,34',
    '1,2345',
    '(5',
    '5)',
    '--5',
    '1/2',
    '5 apples',
    '0x10',
    'Infinity',
    'e5',
    '.',
    '%',
  ])('%p is none', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it('tells whether it named its own unit', () => {
    expect(parseAmount('3万')?.hasUnit).toBe(true);
    expect(parseAmount('3')?.hasUnit).toBe(false);
  });

  it('tells when it has more digits than a spreadsheet can hold', () => {
    expect(parseAmount('123456789012345')?.isTooLong).toBe(false);
    expect(parseAmount('1234567890123456')?.isTooLong).toBe(true);
    expect(parseAmount('1000000000000000000')?.isTooLong).toBe(false);
    expect(parseAmount('33333.333333333336')?.isTooLong).toBe(false);
  });

  it('is read back exactly from how it is printed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
        expect(parseAmount(String(number))?.value).toBe(number + 0);
      }),
    );
  });

  it('is scaled without the dust of floating point', () => {
    expect(0.07 * 10_000).not.toBe(700);
    expect(scaleExactly(0.07, 10_000)).toBe(700);
  });
});

describe('A number with a decimal comma', () => {
  it.each([
    ['1.234,56', 1234.56],
    ['1 234,5', 1234.5],
    ["1'234,5", 1234.5],
    ['12,5', 12.5],
    ['1.234', 1234],
    ['(1.000,50) €', -1000.5],
    ['1.000,50-', -1000.5],
    ['12,5%', 0.125],
    ['7', 7],
  ])('is read from %p as %p', (text, value) => {
    expect(parseAmount(text, 'comma')?.value).toBe(value);
  });

  it.each(['1,234.56', '12.5', '1.23.456', '0.500'])('is not read from %p', (text) => {
    expect(parseAmount(text, 'comma')).toBeUndefined();
  });
});

describe('The decimal sign of a number', () => {
  it.each([
    ['1.234,56', 'comma'],
    ['12,5', 'comma'],
    ['1.234.567', 'comma'],
    ['0,500', 'comma'],
    ['1,234.56', 'point'],
    ['12.5', 'point'],
    ['1,234,567', 'point'],
    ['0.500', 'point'],
    ['¥1,234', 'point'],
    ['1,234万', 'point'],
    ['1.234', 'either'],
    ['12,345', 'either'],
    ['€ 1.000', 'either'],
    ['1234', undefined],
    ['1.2.3', undefined],
    ['none', undefined],
  ])('in %p is %p', (text, sign) => {
    expect(judgeDecimalSign(text)).toBe(sign);
  });

  it('is the one by which every number is read back as it was written', () => {
    const locales = { point: 'en-US', comma: 'de-DE' } as const;
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.constantFrom('point' as const, 'comma' as const),
        (number, sign) => {
          const rounded = Math.round(number * 100) / 100;
          const text = rounded.toLocaleString(locales[sign], { minimumFractionDigits: 2 });
          expect(judgeDecimalSign(text)).toBe(sign);
          expect(parseAmount(text, sign)?.value).toBe(rounded + 0);
        },
      ),
    );
  });
});
