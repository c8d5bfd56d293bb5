import { checkSocialCreditCode } from '../../../domain/checkSocialCreditCode';
import { checkTaiwanTaxNumber } from '../../../domain/checkTaiwanTaxNumber';

/** Whether a text is a unified social credit code or a Taiwanese 統一編號, the check digit included. */
export function isTaxNumber(text: string): boolean {
  return checkSocialCreditCode(text).ok || checkTaiwanTaxNumber(text).ok;
}
