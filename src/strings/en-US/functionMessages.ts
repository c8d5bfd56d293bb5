import type { FunctionMessages } from '../functionMessages';

export const functionMessages: FunctionMessages = {
  operand: {
    missing: (argument) => `${argument} is missing.`,
    notANumber: (argument) => `${argument} is not a number.`,
    negative: (argument) => `${argument} must not be negative.`,
    notAShare: (argument) => `${argument} must be a share from 0 to 1.`,
    notAProbability: (argument) => `${argument} must be from 0 to 1, a percentage, or high, medium or low.`,
    errorValue: (argument) => `${argument} is an error.`,
    notCalculatedYet: (argument) => `${argument} is not calculated yet.`,
  },
  sizesDiffer: 'The ranges differ in size. Give ranges of the same size, or single cells.',
  gradesInvalid: 'grades must be three shares from 0 to 1, for high, medium and low.',
  unknownScheme: (name) =>
    `scheme: there is no scheme “${name}”. Give Key accounts, VIP pyramid, or two columns with tier and cumulative share.`,
  schemeFault: {
    noTiers: () => 'scheme: the range holds no tiers. It needs two columns: tier and cumulative share.',
    tierUnnamed: () => 'scheme: a tier has no name.',
    tierTwice: (tier) => `scheme: the tier ${tier} occurs twice.`,
    shareOutOfRange: (tier) => `scheme: the cumulative share of ${tier} must be above 0 and at most 1.`,
    sharesNotRising: (tier) => `scheme: the cumulative share of ${tier} must be larger than the one before it.`,
    lastShareNotOne: (tier) => `scheme: the cumulative share of the last tier, ${tier}, must be 1.`,
  },
  valueNotAmongValues: 'value is not among values.',
  customersWithoutNumbers:
    'customers has no column of customer numbers. Give the table with its headers: Customers[#All].',
  unknownCustomer: (number) => `There is no customer “${number}” in customers.`,
  unknownField: (field) => `field: customers has no column “${field}”.`,
  argumentNames: {
    marketPotential: 'marketPotential',
    expectedShare: 'expectedShare',
    probability: 'probability',
    currentBusiness: 'currentBusiness',
    additionalVolume: 'additionalVolume',
    value: 'value',
    values: 'values',
    scheme: 'scheme',
    number: 'number',
  },
};
