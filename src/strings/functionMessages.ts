import type { SaleReason } from '../domain/credit/assessSale';
import type { ScoreArgument, ScoreReason } from '../domain/evaluation/computeScoreParts';
import type { OperandReason } from '../domain/operand';
import type { SchemeFault } from '../domain/validateTierScheme';
import type { Count } from './count';

/** What a custom function's error says. An argument is named as the function's description names it. */
export interface FunctionMessages {
  readonly operand: Readonly<Record<FunctionReason, (argument: string) => string>>;
  /** Ranges of different sizes cannot be paired. */
  readonly sizesDiffer: string;
  /** A function that answers a row for each customer was given ranges of several columns. */
  readonly columnsOnly: string;
  /** One of many cells is at fault; `place` counts from 1. */
  readonly atCell: (place: number, message: string) => string;
  /** A row or column of policy values holds something else, or more than `most` of them. */
  readonly notNumbers: (argument: PolicyArgument, most: number) => string;
  /** The policy values that a formula gives cannot be used. */
  readonly policyFault: Readonly<Record<PolicyFault, string>>;
  readonly factorsDoNotFit: (needed: number) => string;
  /** The answers to "may I sell this amount now?"; amounts are written in the document's locale already. */
  readonly sale: Readonly<Record<SaleReason, (sale: SaleTexts) => string>>;
  /** Added where the sale is allowed though something is overdue. */
  readonly remind: (sale: SaleTexts) => string;
  /** The shares that the grades stand for cannot be used. */
  readonly gradesInvalid: string;
  /** No default scheme has this name. */
  readonly unknownScheme: (name: string) => string;
  /** The range that should hold a scheme is at fault at a tier (`''` where there is none to name). */
  readonly schemeFault: Readonly<Record<SchemeFault, (tier: string) => string>>;
  /** The value whose tier is asked is not among the values. */
  readonly valueNotAmongValues: string;
  /** The range that should be the table of customers has no column of customer numbers. */
  readonly customersWithoutNumbers: string;
  readonly unknownCustomer: (number: string) => string;
  /** The table of customers has no column that this names. */
  readonly unknownField: (field: string) => string;
  readonly argumentNames: Readonly<Record<FunctionArgument, string>>;
}

/** Why an argument cannot be used. */
export type FunctionReason = OperandReason | ScoreReason | 'notPoints' | 'notARating' | 'notYesOrNo' | 'notADay';

/** Optional arguments that are rows of numbers. */
export type PolicyArgument = 'policy' | 'tolerance';

export type PolicyFault =
  | 'pointsNot100'
  | 'gradeShares'
  | 'loyaltyDays'
  | 'gradeBands'
  | 'rewardRules'
  | 'scorecard'
  | 'ratingBands'
  | 'limitFactors'
  | 'caps'
  | 'overdueSteps'
  | 'quadrantNames'
  | 'ageingEdges';

/** The numbers of a sale's calculation, as texts. */
export interface SaleTexts {
  readonly amount: string;
  readonly exposure: string;
  readonly exposureAfter: string;
  readonly limit: string;
  readonly left: string;
  readonly excess: string;
  readonly overdueAmount: string;
  readonly overdueDays: Count;
}

/** The parameters of all custom functions that a message may name. */
export type FunctionArgument =
  | 'marketPotential'
  | 'expectedShare'
  | 'probability'
  | 'currentBusiness'
  | 'additionalVolume'
  | 'value'
  | 'values'
  | 'scheme'
  | 'number'
  | ScoreArgument
  | 'score'
  | 'creditPart'
  | 'fullCredit'
  | 'factors'
  | 'daysOverdue'
  | 'knockOut'
  | 'isNew'
  | 'monthlyPurchases'
  | 'days'
  | 'rating'
  | 'amount'
  | 'limit'
  | 'exposure'
  | 'overdueAmount'
  | 'overdueDays'
  | 'shareOfWallet'
  | 'orderMonths'
  | 'daysSinceLastOrder'
  | 'years'
  | 'volume'
  | 'loyalty'
  | 'volumeCut'
  | 'loyaltyCut'
  | 'contributionShare'
  | 'timeShare'
  | 'dueDates'
  | 'amounts'
  | 'today';
