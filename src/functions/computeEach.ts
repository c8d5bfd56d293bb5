import type { Operand, OperandProblem } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import type { FunctionArgument, FunctionReason } from '../strings/functionMessages';
import { answerInvalid, answerProblem, currentMessages } from './answerError';
import type { Matrix } from './matrix';
import { findShape, pick, toMatrix } from './matrix';

/** What a rule makes of one value of each argument. */
type Rule<Value> = (operands: readonly Operand[]) => Outcome<Value, OperandProblem<FunctionArgument, FunctionReason>>;

/**
 * Applies the rule cell by cell, with the arguments broadcast as Excel's own functions do. A cell that cannot be computed holds
 * its own error, the others their values.
 */
export function computeEach(args: readonly unknown[], rule: Rule<string | number>): unknown[][] {
  const matrices = args.map(toMatrix);
  const { rows, columns } = findShape(matrices);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const operands = pickAll(matrices, row, column);
      if (operands === undefined) return answerInvalid(currentMessages().sizesDiffer);
      const outcome = rule(operands);
      return outcome.ok ? outcome.value : answerProblem(outcome.problem);
    }),
  );
}

/**
 * The same for a rule that gives a row of several values: the arguments are columns, one customer a row. A row that cannot be
 * computed holds its error in each of its cells.
 */
export function computeEachRow(
  args: readonly unknown[],
  width: number,
  rule: Rule<readonly (string | number)[]>,
): unknown[][] {
  const matrices = args.map(toMatrix);
  const { rows, columns } = findShape(matrices);
  if (columns !== 1) return [[answerInvalid(currentMessages().columnsOnly)]];
  return Array.from({ length: rows }, (_row, row) => {
    const operands = pickAll(matrices, row, 0);
    if (operands === undefined) return Array<unknown>(width).fill(answerInvalid(currentMessages().sizesDiffer));
    const outcome = rule(operands);
    return outcome.ok ? [...outcome.value] : Array<unknown>(width).fill(answerProblem(outcome.problem));
  });
}

function pickAll(matrices: readonly Matrix[], row: number, column: number): readonly Operand[] | undefined {
  const operands: Operand[] = [];
  for (const matrix of matrices) {
    const picked = pick(matrix, row, column);
    if (picked === 'outside') return undefined;
    operands.push(picked.value);
  }
  return operands;
}
