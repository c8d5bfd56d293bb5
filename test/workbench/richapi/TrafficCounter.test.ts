import fc from 'fast-check';
import { utf8Length } from '../../../workbench/richapi/TrafficCounter';

describe('utf8Length', () => {
  it('counts the bytes that encoding would make', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
    expect(utf8Length('客户 é 😀')).toBe(14);
  });
});
