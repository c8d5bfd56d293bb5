import type { Count } from '../count';
import { plural } from './plural';

/** The customer view: the file of the customer whose row is selected. */
export const card = {
  title: 'Customer',
  looking: 'Reading the selected row…',
  nothing:
    'Click a row of a customer, or any row that belongs to one, such as an order. The customer’s file appears here.',
  noCustomers: 'There are no customers yet. Add the first one here, or type it into the Customers sheet.',
  notSelected: 'The selection is elsewhere. This is the customer you looked at last.',
  dangling: {
    title: (number: string) => (number === '' ? 'Row without a customer' : `There is no customer ${number}`),
    explanation: (number: string, table: string) =>
      number === ''
        ? `The selected row of ${table} names no customer. Enter the customer number in the row.`
        : `The selected row of ${table} names the customer ${number}, who is not in the archive. Correct the number in the row, or add the customer.`,
    add: (number: string) => `Add customer ${number}`,
  },
  tier: 'Tier',
  noTier: 'No tier',
  rating: 'Rating',
  noRating: 'Not rated',
  score: 'Score',
  noScore: 'Not evaluated',
  noQuadrant: 'No quadrant',
  verified: (date: string) => `Verified ${date}`,
  neverVerified: 'Never verified',
  aged: (months: Count, layers: string) => `${plural(months, 'month', 'months')} ago. Please verify: ${layers}.`,
  verifyToday: 'Mark verified today',
  verifying: 'Noting the verification',
  completeness: 'How complete the file is',
  filledOf: (filled: Count, total: Count) => `${filled.text}/${total.text}`,
  closed: (date: string, reason: string) => `File closed ${date}${reason === '' ? '' : `: ${reason}`}`,
  edit: (group: string) => `Edit: ${group}`,
  showEmpty: (fields: Count) => `Show ${plural(fields, 'empty field', 'empty fields')}`,
  hideEmpty: 'Hide empty fields',
  nothingEntered: 'Nothing entered yet.',
  unknownNumber: 'not in the archive',
  named: (field: string, value: string) => `${field}: ${value}`,
  counted: (name: string, count: Count) => `${name} (${count.text})`,
  noRecords: 'None yet.',
  stillLooking: 'Still being looked through…',
  indirect: {
    heading: (count: Count) => `Supplied through this customer (${count.text})`,
    sales: 'Their purchases, 12 months',
    atStake: 'At stake if this customer left',
    withoutSales: (count: Count) =>
      `${plural(count, 'customer has', 'customers have')} no purchases entered; they count as 0 here.`,
    list: 'Customers supplied through this one',
  },
  add: 'New',
  addNames: {
    organisation: 'Customer (organisation)',
    household: 'Customer (household)',
    contacts: 'Contact',
    orders: 'Order or contract',
    receivables: 'Invoice',
    monthlySales: 'Monthly sales',
    returns: 'Return or discount',
    loans: 'Loan or issued copy',
  },
  more: 'More',
  showRow: 'Show the row',
  print: 'Print card…',
  closeFile: 'Close the file…',
  outdated:
    'This archive was made by an earlier version: contacts, orders, invoices and the change log are still to be added.',
  upgrade: 'See what an upgrade adds',
};
