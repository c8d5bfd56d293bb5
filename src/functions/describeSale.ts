import type { SaleAnswer } from '../domain/credit/assessSale';
import { isLocale } from '../strings/isLocale';
import { currentLocale, currentMessages } from './answerError';

/** The answer to "may I sell?" in words, with its numbers as the document's locale writes them. */
export function describeSale(answer: SaleAnswer): string {
  const { sale, remind } = currentMessages();
  const texts = {
    amount: writeAmount(answer.amount),
    exposure: writeAmount(answer.exposure),
    exposureAfter: writeAmount(answer.exposureAfter),
    limit: writeAmount(answer.limit ?? 0),
    left: writeAmount(Math.max(answer.room - answer.amount, 0)),
    excess: writeAmount(answer.excess),
    overdueAmount: writeAmount(answer.overdueAmount),
    overdueDays: { value: answer.overdueDays, text: writeAmount(answer.overdueDays) },
  };
  const said = sale[answer.reason](texts);
  return answer.isAllowed && answer.overdueAction === 'remind' ? `${said}${remind(texts)}` : said;
}

/** Making a number format costs more than writing thousands of numbers by it. */
let remembered: { readonly locale: string; readonly format: Intl.NumberFormat } | undefined;

function writeAmount(amount: number): string {
  const locale = currentLocale();
  if (remembered?.locale !== locale) {
    const usable = isLocale(locale) ? locale : 'en-US';
    remembered = { locale, format: new Intl.NumberFormat(usable, { maximumFractionDigits: 2 }) };
  }
  return remembered.format.format(amount);
}
