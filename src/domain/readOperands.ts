import type { OperandProblem } from './operand';
import type { Outcome } from './outcome';
import { fail, succeed } from './outcome';

type Reads = Readonly<Record<string, Outcome<unknown, string>>>;

/** What each of the arguments was read as. */
type ReadValues<Each extends Reads> = {
  readonly [Argument in keyof Each]: Each[Argument] extends Outcome<infer Value, string> ? Value : never;
};

type ReasonOf<Each extends Reads> = Each[keyof Each] extends Outcome<unknown, infer Reason> ? Reason : never;

/** All arguments of a rule, read; or the first of them, in the order in which they are given, that cannot be used. */
export function readOperands<Each extends Reads>(
  reads: Each,
): Outcome<ReadValues<Each>, OperandProblem<keyof Each & string, ReasonOf<Each> & string>> {
  const values: Record<string, unknown> = {};
  for (const [argument, read] of Object.entries(reads)) {
    if (!read.ok) return fail({ argument, reason: read.problem as ReasonOf<Each> & string });
    values[argument] = read.value;
  }
  return succeed(values as ReadValues<Each>);
}
