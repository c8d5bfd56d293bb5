import type { KnockOut, RatingCap } from '../domain/credit/capRating';
import { fieldOf, choiceOf } from './catalogue';
import type { Language, Localised } from './language';

const overdueReason: Readonly<Record<Language, (days: number, limit: number, rating: string) => string>> = {
  'en-US': (days, limit, rating) => `${days} days overdue, more than ${limit}: ${rating} at best`,
  'zh-CN': (days, limit, rating) => `逾期 ${days} 天，超过 ${limit} 天：最高 ${rating}`,
  'zh-TW': (days, limit, rating) => `逾期 ${days} 天，超過 ${limit} 天：最高 ${rating}`,
};

const newCustomerReason: Readonly<Record<Language, (rating: string) => string>> = {
  'en-US': (rating) => `New customer without approval: ${rating} at best`,
  'zh-CN': (rating) => `新客户未经批准：最高 ${rating}`,
  'zh-TW': (rating) => `新客戶未經核准：最高 ${rating}`,
};

/** Stands between several reasons in one cell. */
const separator: Localised = { 'en-US': '; ', 'zh-CN': '；', 'zh-TW': '；' };

/** Why a rating is capped, as it is written into the archive. */
export function writeCapReasons(caps: readonly RatingCap[], language: Language): string {
  return caps.map((cap) => writeCapReason(cap, language)).join(separator[language]);
}

function writeCapReason(cap: RatingCap, language: Language): string {
  switch (cap.reason) {
    case 'overdue':
      return overdueReason[language](cap.daysOverdue, cap.moreThanDays, cap.to);
    case 'knockOut':
      return `${nameKnockOut(cap.knockOut, language)}: ${cap.to}`;
    case 'newCustomer':
      return newCustomerReason[language](cap.to);
  }
}

function nameKnockOut(knockOut: KnockOut, language: Language): string {
  return choiceOf(fieldOf('creditReviews', 'knockOut'), knockOut).label[language];
}
