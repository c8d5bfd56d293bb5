import type { CodeFault } from './checkSocialCreditCode';
import type { Outcome } from './outcome';
import { fail, succeed } from './outcome';

const weights = [1, 2, 1, 2, 1, 2, 4, 1];

/** Since April 2023 numbers need to divide by 5 only; those given before divide by 10, and so by 5 too. */
const divisor = 5;

/**
 * Checks a Taiwanese tax number 統一編號 by the rule of the Ministry of Finance (財政部, as of April 2023): eight digits, the sum
 * of the digits of their weighted values divides by 5; where the seventh digit is 7, one more will do too. Full-width digits
 * and spaces do not matter.
 * @returns the eight digits
 */
export function checkTaiwanTaxNumber(text: string): Outcome<string, CodeFault> {
  const number = text.normalize('NFKC').replace(/[\s-]/gu, '');
  if (!/^\d{8}$/u.test(number)) return fail('notACode');
  const sum = weights.reduce((total, weight, place) => total + sumDigits(Number(number[place]) * weight), 0);
  const isValid = sum % divisor === 0 || (number[6] === '7' && (sum + 1) % divisor === 0);
  return isValid ? succeed(number) : fail('wrongCheckDigit');
}

/** Of a number below 100. */
function sumDigits(number: number): number {
  return Math.floor(number / 10) + (number % 10);
}
