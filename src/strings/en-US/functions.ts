import type { FunctionDescriptions } from '../functionDescriptions';

const probability = 'Chance of getting it: 0 to 1, a percentage, or high, medium or low (80 %, 50 %, 20 %).';
const grades =
  'What high, medium and low stand for: three shares from 0 to 1 in a row or column. 80 %, 50 %, 20 % if left out.';
const scheme =
  'Name of a scheme (Key accounts, VIP pyramid) or two columns: tier and cumulative share. Key accounts if left out.';
const customers = 'The table of customers with its headers: Customers[#All]. Use the formula outside of this table.';
const number = 'The customer’s number, or several. The first customer with the number counts.';

/** The arguments of SCORE and SCOREPARTS. */
const scoreInputs = {
  target: 'The year’s sales target, above 0.',
  actual: 'The year’s sales.',
  attitude: 'Attitude towards us: excellent, good, fair or poor.',
  latePayments: 'How many payments were late.',
  onTimePayments: 'How many payments were on time.',
  information: 'How well the customer keeps us informed: excellent, good, fair or poor.',
  policy:
    'Nine numbers in a row or column: points of performance, attitude, credit, information (50, 20, 20, 10); shares for excellent, good, fair, poor (100 %, 75 %, 50 %, 25 %); points a late payment costs (5).',
};

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
  SCORE: {
    description: 'Score of a yearly evaluation, 0 to 100: performance, attitude, credit and information.',
    parameters: scoreInputs,
  },
  SCOREPARTS: {
    description:
      'The four parts of the score in four columns: performance, attitude, credit, information. One customer a row.',
    parameters: scoreInputs,
  },
  GRADE: {
    description: 'Grade of a score: excellent from 90, good from 75, fair from 60, else poor.',
    parameters: {
      score: 'The score, 0 to 100.',
      bands: 'Three falling numbers (excellent, good and fair from), or two columns: grade and its lowest score.',
    },
  },
  REWARD: {
    description: 'The reward that the rules recommend for a score and its credit part.',
    parameters: {
      score: 'The score, 0 to 100.',
      creditPart: 'The points of its credit part.',
      rules:
        'Three columns, such as RewardRules: lowest score, whether full credit points are needed (yes or no), reward.',
      fullCredit: 'The points of a full credit part. 20 if left out.',
    },
  },
  CREDITSCORE: {
    description:
      'Credit score by a scorecard, 0 to 100: the weighted mean of its factors. An empty factor counts as 0.',
    parameters: {
      factors: 'The factors of one customer in a row or column, 0 to 100 each; or one customer a row.',
      scorecard: '5C, 5P or 6A, or a row or column of weights, one a factor. 5C if left out.',
    },
  },
  RATING: {
    description:
      'Credit rating of a score: AAA from 90, AA 80, A 70, BBB 60, BB 50, B 40, else C; lower where something caps it.',
    parameters: {
      score: 'The credit score, 0 to 100.',
      daysOverdue:
        'Days that the oldest open invoice is overdue: above 30 not better than BBB, above 60 not better than B.',
      bands: 'Two columns: rating and its lowest score, or the table RatingBands.',
      knockOut: 'Yes if the customer was ordered to stop business or is sued over payment: then C.',
      isNew: 'Yes for a new customer without an approval: not better than A.',
      caps: 'Up to three cells: overdue days that cap at BBB (30), at B (60), best rating of a new customer (A).',
    },
  },
  CREDITLIMIT: {
    description: 'The credit limit that a rating suggests: monthly purchases × days ÷ 30 × factor. Not rounded.',
    parameters: {
      monthlyPurchases: 'Mean purchases of the months with deliveries.',
      days: 'The credit period in days.',
      rating: 'The credit rating, AAA to C.',
      factors:
        'Two columns: rating and factor, or the table RatingBands. AAA 1.5, AA 1, A 0.8, BBB 0.6, BB 0.4, B 0.2, C 0 if left out.',
    },
  },
  MAYSELL: {
    description: 'May this amount be sold on credit now? Yes, no or ask the manager, with the calculation.',
    parameters: {
      amount: 'What is to be sold.',
      limit: 'The customer’s credit limit; empty if none has been decided.',
      exposure: 'What the customer owes, open orders included.',
      overdueAmount: 'How much of it is overdue.',
      overdueDays: 'Days that the oldest of it is overdue.',
      tolerance:
        'Up to four numbers: overdue amount and days that are let pass (0, 0), days up to which to remind (30) and to ask the manager (60).',
    },
  },
  LOYALTY: {
    description: 'Loyalty of a customer, 0 to 100: share of wallet, regularity, last order and years of cooperation.',
    parameters: {
      shareOfWallet:
        'Our share of what the customer buys of such goods, 0 to 1. "" if unknown: the others then make 100.',
      orderMonths: 'In how many of the last 12 months the customer ordered.',
      daysSinceLastOrder: 'Days since the last order. "" if there is none.',
      years: 'Years of cooperation. "" if unknown, which counts as none.',
      policy:
        'Seven numbers in a row or column: points of share of wallet, regularity, last order, years (40, 30, 15, 15); days of a recent order (30), of a stale one (365); years for full points (5).',
    },
  },
  QUADRANT: {
    description: 'Quadrant of volume × loyalty. The cuts belong to the better side; who buys nothing is never large.',
    parameters: {
      volume: 'Purchases of the last 12 months.',
      loyalty: 'Loyalty, 0 to 100.',
      volumeCut: 'From which volume on a customer is large, such as MEDIAN of all volumes.',
      loyaltyCut: 'From which loyalty on a customer is loyal. 60 if left out.',
      names: 'Four names: large and loyal, large and not loyal, small and loyal, small and not loyal.',
    },
  },
  IMPORTANCE: {
    description: 'Importance in percentage points: share of our business less share of our time. Below 0: over-served.',
    parameters: {
      contributionShare: 'The customer’s share of sales and gross profit, 0 to 1.',
      timeShare: 'The customer’s share of the time spent on customers, 0 to 1.',
    },
  },
  AGEING: {
    description: 'Open amounts by age in one row: not due, 1–30 days overdue, 31–60, 61–90, over 90.',
    parameters: {
      dueDates: 'The due date of each invoice.',
      amounts: 'What is open of each invoice. Empty cells are passed over.',
      today: 'The day by which the age counts, such as TODAY().',
      edges: 'The last day of each bucket, rising. 30, 60, 90 if left out.',
    },
  },
};
