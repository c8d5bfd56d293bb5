import fc from 'fast-check';
import { checkSocialCreditCode } from '../../src/domain/checkSocialCreditCode';
import { checkTaiwanTaxNumber } from '../../src/domain/checkTaiwanTaxNumber';
import { normaliseCompanyName } from '../../src/domain/normaliseCompanyName';
import { normaliseEmail } from '../../src/domain/normaliseEmail';
import { normalisePhone } from '../../src/domain/normalisePhone';

const same = (text: string): string => text;

describe('Forms in which values are compared', () => {
  it('are their own form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const normalise of [normaliseEmail, (name: string) => normaliseCompanyName(name, same)]) {
          expect(normalise(normalise(text))).toBe(normalise(text));
        }
      }),
    );
  });

  it('of a phone do not depend on how its digits are grouped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), fc.integer({ min: 1, max: 10 }), (mobile, gap) => {
        const grouped = `${mobile.slice(0, gap)} ${mobile.slice(gap)}`;
        expect(normalisePhone(grouped)).toBe(mobile);
        expect(normalisePhone(`+86 ${grouped}`)).toBe(mobile);
      }),
    );
  });
});

describe('Check digits', () => {
  it('of a social credit code find any single wrong sign', () => {
    const signs = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), fc.constantFrom(...signs), (place, sign) => {
        const code = Array.from('91350100M000100Y43');
        fc.pre(code[place] !== sign);
        code[place] = sign;
        expect(checkSocialCreditCode(code.join('')).ok).toBe(false);
      }),
    );
  });

  it('of a Taiwanese number let one in five pass, or two where the seventh digit is 7', () => {
    const passing = (start: string): number =>
      Array.from({ length: 10 }, (_, digit) => checkTaiwanTaxNumber(start + digit)).filter(({ ok }) => ok).length;
    fc.assert(
      fc.property(fc.stringMatching(/^\d{7}$/), (start) => {
        expect(passing(start)).toBe(start.endsWith('7') ? 4 : 2);
      }),
    );
  });
});
