import type { PolicyValueId } from './policyView';

/** Why a value of a draft cannot be in force. */
export interface PolicyFault {
  /** Of the values that are at fault, the one to go back to first. */
  readonly values: readonly PolicyValueId[];
  readonly reason: PolicyFaultReason;
  /** What the values sum to, where they do not sum to what they have to. */
  readonly sum?: number;
}

export type PolicyFaultReason =
  /** Not a number at all. */
  | 'notANumber'
  /** Below the least or above the most that it can be. */
  | 'outOfRange'
  | 'notWhole'
  /** Weights, points or parts that belong together do not sum to 100 (or 100 %). */
  | 'wrongSum'
  /** A band, an edge or a boundary does not lie beyond the one before it. */
  | 'notRising'
  | 'notFalling'
  /** The last band has to begin at 0, the last tier to reach 100 %. */
  | 'wrongEnd'
  /** The Settings sheet says something else that cannot be used; see the archive's check. */
  | 'unusable';
