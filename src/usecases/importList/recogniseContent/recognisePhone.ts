import { normalisePhone } from '../../../domain/normalisePhone';
import { isDay } from './isDay';

/** Digits with what people put between and around them. */
const form = /^\+?[\d\s().\-–/]{6,}(?:\s*(?:ext\.?|x|#|转|轉|分机|分機)\s*\d{1,6})?$/iu;

/** Mobiles by their numbers without zero and country code: 1[3-9] in mainland China, 09 in Taiwan. */
const mobiles = [/^1[3-9]\d{9}$/u, /^9\d{8}$/u];

/** Something between the digits that a plain number does not have. */
const marks = /[+\s().\-–/#x转轉]/iu;

/**
 * Whether a text is a phone number: a mobile of mainland China or Taiwan, or any other. Plain digits are one only as a mobile or
 * with the zero of an area in front, because a customer's number or a sum may have as many. A day has enough digits to be dialled.
 */
export function recognisePhone(text: string): 'mobile' | 'phone' | undefined {
  if (!form.test(text)) return undefined;
  const number = normalisePhone(text);
  if (number === '' || number.length > 15) return undefined;
  if (isDay(text, '')) return undefined;
  const isMainlandMobile = mobiles[0]?.test(number) === true;
  const isTaiwaneseMobile = mobiles[1]?.test(number) === true && /^(?:0|\+?886)/u.test(text.replace(/\D/gu, ''));
  if (isMainlandMobile || isTaiwaneseMobile) return 'mobile';
  return marks.test(text) || /^0\d{9,11}$/u.test(text) ? 'phone' : undefined;
}
