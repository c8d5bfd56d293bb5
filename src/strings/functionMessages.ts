import type { OperandReason } from '../domain/operand';
import type { SchemeFault } from '../domain/validateTierScheme';

/** What a custom function's error says. An argument is named as the function's description names it. */
export interface FunctionMessages {
  readonly operand: Readonly<Record<OperandReason, (argument: string) => string>>;
  /** Ranges of different sizes cannot be paired. */
  readonly sizesDiffer: string;
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

/** The parameters of all custom functions. */
export type FunctionArgument =
  | 'marketPotential'
  | 'expectedShare'
  | 'probability'
  | 'currentBusiness'
  | 'additionalVolume'
  | 'value'
  | 'values'
  | 'scheme'
  | 'number';
