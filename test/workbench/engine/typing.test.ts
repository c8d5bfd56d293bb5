import { numfmt } from '@univerjs/core';
import fc from 'fast-check';
import { readTypedText } from '../../../workbench/engine/typing';

const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...Array.from({ length: 10 }, (_, digit) => String(digit))),
    minLength: least,
    maxLength: most,
  });

describe('readTypedText', () => {
  it('takes groups of digits for text without asking the library, where it would say the same', () => {
    const telephone = fc
      .tuple(digits(1, 4), fc.array(digits(1, 4), { maxLength: 2 }), digits(5, 9))
      .map(([first, middle, last]) => [first, ...middle, last].join(' '));
    fc.assert(
      fc.property(telephone, (text) => {
        expect(numfmt.parseValue(text)).toBeNull();
        expect(readTypedText(text)).toEqual({ value: text });
      }),
    );
  });

  it.each([
    ['12345', 12_345],
    ['1,234,567', 1_234_567],
    ['12%', 0.12],
    ['123456 ', 123_456],
    ['TRUE', true],
  ])('reads %p as %p', (text, value) => {
    expect(readTypedText(text).value).toBe(value);
  });
});
