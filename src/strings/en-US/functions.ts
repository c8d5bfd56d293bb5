import type { FunctionDescriptions } from '../functionDescriptions';

const probability = 'Chance of getting it: 0 to 1, a percentage, or high, medium or low (80 %, 50 %, 20 %).';
const grades =
  'What high, medium and low stand for: three shares from 0 to 1 in a row or column. 80 %, 50 %, 20 % if left out.';
const scheme =
  'Name of a scheme (Key accounts, VIP pyramid) or two columns: tier and cumulative share. Key accounts if left out.';
const customers = 'The table of customers with its headers: Customers[#All]. Use the formula outside of this table.';
const number = 'The customer’s number, or several. The first customer with the number counts.';

export const functions: FunctionDescriptions = {
  EV: {
    description: 'Expected value of a prospect: market potential × expected share × probability.',
    parameters: {
      marketPotential: 'How much the prospect could buy in all, 0 or more.',
      expectedShare: 'The share of it that we expect to get, 0 to 1.',
      probability,
      grades,
    },
  },
  EVEXISTING: {
    description: 'Expected value of an existing customer: current business + additional volume × probability.',
    parameters: {
      currentBusiness: 'What the customer buys from us now.',
      additionalVolume: 'What we expect it to buy in addition.',
      probability,
      grades,
    },
  },
  TIERS: {
    description: 'Tier of every value by its rank: A for the best customers, then B, C and so on.',
    parameters: { values: 'The values to rank, one a customer. Empty cells are not ranked.', scheme },
  },
  TIER: {
    description: 'Tier of one value by its rank among all values.',
    parameters: {
      value: 'The customer’s value; it must be among the values.',
      values: 'The values of all customers.',
      scheme,
    },
  },
  CARD: {
    description:
      'The customer with this number: shows the name and carries all that the table holds of it (=A1.Phone).',
    parameters: {
      number,
      customers,
    },
  },
  FIELD: {
    description:
      'A field of the customer with this number. Several numbers or fields spill: one formula for a whole list.',
    parameters: {
      number,
      field: 'Header of the column, or the field’s id (phone, creditLimit) or its header in another language.',
      customers,
    },
  },
};
