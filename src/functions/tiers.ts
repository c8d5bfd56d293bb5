import { assignTiers } from '../domain/assignTiers';
import type { OperandReason } from '../domain/operand';
import { readNumber } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import type { TierScheme } from '../domain/tierScheme';
import { answerInvalid, answerNotAvailable, currentMessages } from './answerError';
import { toMatrix } from './matrix';
import { readSchemeArgument } from './readSchemeArgument';

/**
 * Tier of every value by its rank: A for the best customers, then B, C and so on. Empty cells are not ranked.
 * @customfunction TIERS
 * @helpurl https://localhost:3000/help.html#tiers
 * @param {any[][]} values The values to rank, one a customer.
 * @param {any[][]} [scheme] Name of a scheme, or two columns: tier and cumulative share.
 * @returns {any[][]} A tier for each value, in the shape of the values.
 */
export function rankTiers(values: unknown[][], scheme?: unknown[][]): unknown[][] {
  const readScheme = readSchemeArgument(scheme);
  if (!readScheme.ok) return [[readScheme.problem]];
  const cells = toMatrix(values).map((row) => row.map(readNumber));
  const { tiers } = assignTiers(cells.flat().map(valueToRank), readScheme.value);
  let next = 0;
  return cells.map((row) =>
    row.map((cell) => {
      const tier = tiers[next++] ?? '';
      return cell.ok || cell.problem === 'missing' ? tier : answerUnusable('values', cell.problem);
    }),
  );
}

/**
 * Tier of one value, or of each of several, by its rank among all values.
 * @customfunction TIER
 * @helpurl https://localhost:3000/help.html#tier
 * @param {any[][]} value The customer's value; it must be among the values.
 * @param {any[][]} values The values of all customers.
 * @param {any[][]} [scheme] Name of a scheme, or two columns: tier and cumulative share.
 * @returns {any[][]} The tier, in the shape of the value.
 */
export function findTiers(value: unknown[][], values: unknown[][], scheme?: unknown[][]): unknown[][] {
  const readScheme = readSchemeArgument(scheme);
  if (!readScheme.ok) return [[readScheme.problem]];
  const ranked = toMatrix(values).flatMap((row) => row.map((cell) => valueToRank(readNumber(cell))));
  const tierByValue = findTierByValue(ranked, readScheme.value);
  return toMatrix(value).map((row) =>
    row.map((cell) => {
      const number = readNumber(cell);
      if (!number.ok) return answerUnusable('value', number.problem);
      return tierByValue.get(number.value) ?? answerNotAvailable(currentMessages().valueNotAmongValues);
    }),
  );
}

/** The last answer of `findTierByValue`, with what it was asked. */
let remembered:
  | {
      readonly ranked: readonly (number | null)[];
      readonly scheme: TierScheme;
      readonly answer: ReadonlyMap<number | null, string>;
    }
  | undefined;

/**
 * The tier of each different value. Excel asks cell by cell, mostly with the same values each time; remembering the last
 * ranking turns n sorts into n comparisons.
 */
function findTierByValue(ranked: readonly (number | null)[], scheme: TierScheme): ReadonlyMap<number | null, string> {
  if (remembered !== undefined && isSameRanking(remembered, ranked, scheme)) return remembered.answer;
  const { tiers } = assignTiers(ranked, scheme);
  const answer = new Map(ranked.map((each, index) => [each, tiers[index] ?? '']));
  remembered = { ranked, scheme, answer };
  return answer;
}

function isSameRanking(
  last: { readonly ranked: readonly (number | null)[]; readonly scheme: TierScheme },
  ranked: readonly (number | null)[],
  scheme: TierScheme,
): boolean {
  return (
    last.ranked.length === ranked.length &&
    last.ranked.every((each, index) => each === ranked[index]) &&
    last.scheme.tiers.length === scheme.tiers.length &&
    last.scheme.tiers.every(
      ({ tier, upTo }, index) => tier === scheme.tiers[index]?.tier && upTo === scheme.tiers[index].upTo,
    )
  );
}

function valueToRank(cell: Outcome<number, OperandReason>): number | null {
  return cell.ok ? cell.value : null;
}

function answerUnusable(argument: 'value' | 'values', reason: OperandReason): CustomFunctions.Error {
  const messages = currentMessages();
  return answerInvalid(messages.operand[reason](messages.argumentNames[argument]));
}
