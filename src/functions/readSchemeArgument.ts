import { defaultSchemes, findDefaultScheme, nameScheme } from '../archive/defaultSchemes';
import type { Operand } from '../domain/operand';
import { readNumber } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { SchemeTier, TierScheme } from '../domain/tierScheme';
import { findSchemeProblem } from '../domain/validateTierScheme';
import { answerInvalid, currentMessages } from './answerError';
import type { Matrix } from './matrix';
import { toMatrix } from './matrix';

/**
 * The scheme that the formula names (a default scheme in any of the three languages) or gives as a range of two
 * columns, tier and cumulative share; rows without either are passed over. Left out: the key account scheme (003).
 */
export function readSchemeArgument(argument: unknown): Outcome<TierScheme, CustomFunctions.Error> {
  if (argument === null || argument === undefined) return succeed(nameScheme(defaultSchemes[0], 'en-US'));
  const matrix = toMatrix(argument);
  if (matrix.length === 1 && matrix[0]?.length === 1) return readSchemeName(matrix[0][0]);
  return readSchemeRange(matrix);
}

function readSchemeName(cell: Operand): Outcome<TierScheme, CustomFunctions.Error> {
  if (cell === null || cell === undefined || cell === '') return succeed(nameScheme(defaultSchemes[0], 'en-US'));
  const scheme = findDefaultScheme(String(cell));
  return scheme === undefined ? fail(answerInvalid(currentMessages().unknownScheme(String(cell)))) : succeed(scheme);
}

function readSchemeRange(matrix: Matrix): Outcome<TierScheme, CustomFunctions.Error> {
  const tiers: SchemeTier[] = matrix.filter((row) => !row.every(isEmpty)).map((row) => readTier(row));
  const problem = findSchemeProblem(tiers);
  if (problem !== undefined) return fail(answerInvalid(currentMessages().schemeFault[problem.fault](problem.tier)));
  return succeed({ name: '', rankedBy: 'expectedValue', tiers });
}

/** A share that is no number becomes NaN, which the check of the scheme refuses with the name of the tier. */
function readTier(row: readonly Operand[]): SchemeTier {
  const share = readNumber(row[1]);
  return { tier: String(row[0] ?? '').trim(), upTo: share.ok ? share.value : Number.NaN };
}

function isEmpty(cell: Operand): boolean {
  return cell === null || cell === undefined || cell === '';
}
