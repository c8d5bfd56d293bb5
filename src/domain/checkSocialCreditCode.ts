import type { Outcome } from './outcome';
import { fail, succeed } from './outcome';

/** Digits and letters, without those that look like digits (GB 32100-2015, table 1); their places are their values. */
const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const codeForm = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/u;

export type CodeFault = 'notACode' | 'wrongCheckDigit';

/**
 * Checks a unified social credit code 统一社会信用代码 by GB 32100-2015: 18 signs, the last of them a check sign, modulo 31 with
 * the powers of 3 as weights. Full-width and small letters, spaces and hyphens do not matter.
 * @returns the code as it is written officially
 */
export function checkSocialCreditCode(text: string): Outcome<string, CodeFault> {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-.]/gu, '');
  if (!codeForm.test(code)) return fail('notACode');
  return code.endsWith(signs.charAt(findCheckValue(code))) ? succeed(code) : fail('wrongCheckDigit');
}

function findCheckValue(code: string): number {
  let sum = 0;
  let weight = 1;
  for (const sign of code.slice(0, -1)) {
    sum += signs.indexOf(sign) * weight;
    weight = (weight * 3) % signs.length;
  }
  return (signs.length - (sum % signs.length)) % signs.length;
}
