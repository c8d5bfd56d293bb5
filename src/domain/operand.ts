import type { Outcome } from './outcome';
import { fail, succeed } from './outcome';
import { parseAmount } from './parseAmount';
import { isPendingError, isSpreadsheetError } from './spreadsheetError';

/** A value as it comes from a cell; `''`, `null` and `undefined` all mean that there is none. */
export type Operand = string | number | boolean | null | undefined;

export type OperandReason =
  'missing' | 'notANumber' | 'negative' | 'notAShare' | 'notAProbability' | 'errorValue' | 'notCalculatedYet';

/** Why an operand cannot be used, and which one it is, so that the message can name it. */
export interface OperandProblem<Argument extends string = string, Reason extends string = OperandReason> {
  readonly argument: Argument;
  readonly reason: Reason;
}

/**
 * The problems that do not depend on what is asked of the operand: nothing there, or an error of the spreadsheet.
 * `undefined` when the operand is worth reading.
 */
export function findOperandProblem(operand: Operand): OperandReason | undefined {
  if (operand === null || operand === undefined) return 'missing';
  if (typeof operand !== 'string') return undefined;
  if (operand.trim() === '') return 'missing';
  if (isPendingError(operand)) return 'notCalculatedYet';
  return isSpreadsheetError(operand) ? 'errorValue' : undefined;
}

/** Reads a number; a number stored as text counts, because pasted lists are full of them. */
export function readNumber(operand: Operand): Outcome<number, OperandReason> {
  if (typeof operand === 'number') return Number.isFinite(operand) ? succeed(operand) : fail('notANumber');
  const problem = findOperandProblem(operand);
  if (problem !== undefined) return fail(problem);
  const amount = typeof operand === 'string' ? parseAmount(operand) : undefined;
  return amount === undefined ? fail('notANumber') : succeed(amount.value);
}

/** Reads a number that must not be below zero, such as a market potential. */
export function readNonNegative(operand: Operand): Outcome<number, OperandReason> {
  const number = readNumber(operand);
  return number.ok && number.value < 0 ? fail('negative') : number;
}

/** Reads a number above zero, such as a sales target. */
export function readPositive(operand: Operand): Outcome<number, OperandReason | 'notPositive'> {
  const number = readNumber(operand);
  return number.ok && number.value <= 0 ? fail('notPositive') : number;
}

/** Reads a share 0..1; `30%` as text counts as 0.3. */
export function readShare(operand: Operand): Outcome<number, OperandReason> {
  const number = readNumber(operand);
  if (!number.ok) return number;
  return number.value >= 0 && number.value <= 1 ? number : fail('notAShare');
}

/** Reads how often something happened: a whole number, 0 or more. */
export function readCount(operand: Operand): Outcome<number, OperandReason | 'notACount'> {
  const number = readNumber(operand);
  if (!number.ok) return number;
  return Number.isInteger(number.value) && number.value >= 0 ? number : fail('notACount');
}

/** Reads points 0..100. */
export function readPoints(operand: Operand): Outcome<number, OperandReason | 'notPoints'> {
  const number = readNumber(operand);
  if (!number.ok) return number;
  return number.value >= 0 && number.value <= 100 ? number : fail('notPoints');
}

/** Reads an operand that may be missing: then its value is `undefined`. */
export function readOptional<Value, Reason>(
  operand: Operand,
  read: (operand: Operand) => Outcome<Value, Reason>,
): Outcome<Value | undefined, Reason> {
  return findOperandProblem(operand) === 'missing' ? succeed(undefined) : read(operand);
}
