import type { Count } from '../count';
import { plural } from './plural';

/** “May I sell this amount to this customer now?” */
export const sale = {
  ask: 'May I sell?',
  question: (customer: string) => `May I sell to ${customer} now?`,
  amount: 'Amount of the sale',
  check: 'Ask',
  checking: 'Looking at invoices, orders and the limit',
  notAnAmount: 'Type an amount above zero, such as 12,000.',
  yes: 'Yes, you may.',
  no: 'No, not on credit.',
  manager: 'Ask the manager first.',
  reasons: {
    withinLimit: 'It stays within the limit.',
    overLimit: (excess: string) => `It would exceed the limit by ${excess}.`,
    noLimit: 'No credit limit has been decided. Review the credit first, or sell against payment in advance.',
    overdue: (days: Count) =>
      `Invoices are overdue for ${plural(days, 'day', 'days')}: no new credit until they are paid.`,
    managerDecides: (days: Count) =>
      `It stays within the limit, but invoices are overdue for ${plural(days, 'day', 'days')}.`,
  },
  remind: 'Remind them of what is overdue.',
  calculation: 'How this was worked out',
  limit: 'Credit limit',
  noLimit: 'none decided',
  receivables: 'Receivables',
  openOrders: 'Open orders',
  notCounted: 'not counted by Settings',
  room: 'Room before this sale',
  thisSale: 'This sale',
  after: 'Exposure after it',
  excess: 'Over the limit by',
  overdue: 'Overdue',
  overdueDays: (days: Count) => `the oldest for ${plural(days, 'day', 'days')}`,
  nothingOverdue: 'nothing',
  asOf: (day: string) => `as of ${day}`,
  sources: {
    receivables: (invoices: Count) => `from ${plural(invoices, 'invoice', 'invoices')}`,
    orders: 'from open orders',
    customer: 'as typed in Customers',
    none: 'nothing known',
  },
  decided: 'as decided in Customers',
};
