import type { Operand, OperandProblem, OperandReason } from './operand';
import { readNonNegative, readNumber, readShare } from './operand';
import type { Outcome } from './outcome';
import { fail, succeed } from './outcome';
import type { ProbabilityGrades } from './probability';
import { readProbability } from './probability';

export type ProspectArgument = 'marketPotential' | 'expectedShare' | 'probability';
export type ExistingArgument = 'currentBusiness' | 'additionalVolume' | 'probability';

/**
 * Expected value of a prospect, `EV = MP × ES × P` (003): money 0 or more, share 0..1, probability 0..1 or a grade.
 * 市场需求潜力 1 000 000, 预期份额 30 %, 可能性 高 (80 %) → 240 000. Answers the first argument that cannot be used.
 */
export function computeProspectValue(
  marketPotential: Operand,
  expectedShare: Operand,
  probability: Operand,
  grades?: ProbabilityGrades,
): Outcome<number, OperandProblem<ProspectArgument>> {
  const potential = readNonNegative(marketPotential);
  if (!potential.ok) return blame('marketPotential', potential.problem);
  const share = readShare(expectedShare);
  if (!share.ok) return blame('expectedShare', share.problem);
  const chance = readProbability(probability, grades);
  if (!chance.ok) return blame('probability', chance.problem);
  return succeed(potential.value * share.value * chance.value);
}

/**
 * Expected value of an existing customer, `EV = CB + AV × P` (003); both sums may be negative (returns can outweigh
 * purchases). 当前业务量 400 000, 预期增加量 100 000, 可能性 中 (50 %) → 450 000.
 */
export function computeExistingValue(
  currentBusiness: Operand,
  additionalVolume: Operand,
  probability: Operand,
  grades?: ProbabilityGrades,
): Outcome<number, OperandProblem<ExistingArgument>> {
  const business = readNumber(currentBusiness);
  if (!business.ok) return blame('currentBusiness', business.problem);
  const volume = readNumber(additionalVolume);
  if (!volume.ok) return blame('additionalVolume', volume.problem);
  const chance = readProbability(probability, grades);
  if (!chance.ok) return blame('probability', chance.problem);
  const value = business.value + volume.value * chance.value;
  return Number.isFinite(value) ? succeed(value) : blame('currentBusiness', 'notANumber');
}

function blame<Argument extends string>(
  argument: Argument,
  reason: OperandReason,
): Outcome<never, OperandProblem<Argument>> {
  return fail({ argument, reason });
}
