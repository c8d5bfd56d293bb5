import type { Count } from '../count';
import { plural } from './plural';

/** Credit of all customers: who owes what, and whom to look at first. */
export const credit = {
  title: 'Credit',
  cardCommand: 'Review credit',
  outdated:
    'Credit reviews need the tables of this version. The upgrade adds them and changes nothing that you have; you see it before it happens.',
  upgrade: 'Upgrade the archive',
  reading: 'Reading invoices, orders and limits',
  readAgain: 'Read again',
  chooseCustomer: 'Review a customer',
  whichCustomer: 'Whose credit do you want to review?',
  basis: (day: string, invoices: Count, customers: Count) =>
    `As of ${day}, from ${plural(invoices, 'invoice', 'invoices')} and ${plural(customers, 'customer', 'customers')}.`,
  noInvoices:
    'There are no invoices in the archive yet, so nobody can say who is late. Import the list of your invoices, open and paid; until then the balances typed in Customers count.',
  importInvoices: 'Import a list',
  unassigned: (records: Count) =>
    `${plural(records, 'invoice or order names', 'invoices and orders name')} no customer of the archive and ${records.value === 1 ? 'is' : 'are'} not counted. “Check the archive” lists them.`,
  sums: 'At a glance',
  balance: 'Receivables',
  overdue: 'of which overdue',
  disputed: 'of which disputed',
  exposure: 'Exposure',
  exposureHint: 'Receivables and open orders, as Settings count them',
  used: 'Limits used',
  usedOf: (exposure: string, limit: string) => `${exposure} of ${limit}`,
  noLimits: 'No limits decided yet',
  ageing: 'Receivables by age',
  notDue: 'Not due',
  days: (from: string, to: string) => `${from}–${to} days overdue`,
  moreThanDays: (days: string) => `More than ${days} days overdue`,
  flagsHeading: 'To look at',
  nothingToLookAt: 'Nobody is over the limit or overdue, and every customer is rated.',
  flags: {
    stop: {
      name: 'Stop new credit',
      hint: 'Overdue so long that nothing more is sold on credit and the rating is reviewed.',
    },
    manager: { name: 'For the manager', hint: 'Overdue beyond reminding: the manager decides on each new sale.' },
    remind: { name: 'Remind', hint: 'Overdue for a short time: a friendly reminder will do.' },
    overLimit: { name: 'Over the limit', hint: 'Receivables and open orders exceed the limit.' },
    knockOut: { name: 'Knocked out', hint: 'Ordered to stop business, or sued over payment, at the last review.' },
    aboveCap: { name: 'Rated too well', hint: 'Overdue invoices allow a lower rating at best.' },
    reviewDue: {
      name: 'Review due',
      hint: 'The day of the next review has come, or the rating has never been reviewed.',
    },
    noRating: { name: 'No rating', hint: 'Customers that you deal with and have never rated.' },
  },
  customers: (customers: Count) => plural(customers, 'customer', 'customers'),
  listed: (customers: Count, hint: string) => `${plural(customers, 'customer', 'customers')}. ${hint}`,
  rating: (rating: string) => `rated ${rating}`,
  noRating: 'not rated',
  overdueBy: (amount: string, days: Count) => `${amount} overdue, ${plural(days, 'day', 'days')}`,
  utilisation: (share: string, limit: string) => `${share} of the limit ${limit}`,
  noLimit: 'no limit',
  reviewOn: (day: string) => `review due ${day}`,
  neverReviewed: 'never reviewed',
  prepareDrafts: (customers: Count) => `Prepare ${plural(customers, 'draft', 'drafts')}`,
  prepareAll: 'Prepare drafts for all customers you deal with',
  preparing: 'Preparing drafts',
  draftsTitle: 'Drafts of reviews',
  draftsIntroduction: (drafts: Count) =>
    `${plural(drafts, 'draft', 'drafts')} from the payment history and the last review. Nobody’s rating or limit changes: you open each one, add what you know and decide.`,
  draftsKept: (kept: Count) => `${plural(kept, 'customer has', 'customers have')} a draft already; it stays as it is.`,
  noDrafts: 'All of these have a draft already. Open a customer to go on with it.',
  draft: (current: string, suggested: string) => `${current} → ${suggested}`,
  unrated: 'not rated',
  draftDetail: (score: string, noData: Count) =>
    noData.value === 0 ? `score ${score}` : `score ${score}, ${plural(noData, 'factor', 'factors')} without data`,
  saveDrafts: 'Save the drafts',
  savingDrafts: 'Saving the drafts',
  draftsSaved: (drafts: Count) => `${plural(drafts, 'draft', 'drafts')} saved. Open a customer to decide.`,
};
