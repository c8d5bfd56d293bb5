import type { Field } from '../../../archive/field';
import type { DecimalSign } from '../../../domain/parseAmount';
import { judgeDecimalSign } from '../../../domain/parseAmount';
import type { Steps } from '../steps';
import type { ColumnValues } from './columnValues';

/** What all values of a column say about its numbers together. */
export interface NumberJudgement {
  /** The sign that they prove; absent where nothing is proved, or both are. */
  readonly sign?: DecimalSign;
  /** Up to three different numbers that can be read in two ways; empty once the sign is proved. */
  readonly ambiguous: readonly string[];
}

const mostSamples = 3;

/** One number such as `12.50` or `1,234.50` proves the sign of all; so many more are looked at for one that contradicts it. */
const enoughAfterProof = 2000;

export function* judgeNumbers(values: ColumnValues, field: Field): Steps<NumberJudgement> {
  const ambiguous = new Set<string>();
  const proofs = new Set<DecimalSign>();
  let seenAfterProof = 0;
  yield* values.forEach((value) => {
    if (typeof value !== 'string') return undefined;
    const sign = field.type === 'integer' ? judgeWhole(value) : judgeDecimalSign(value);
    if (sign === 'either') {
      if (ambiguous.size < mostSamples) ambiguous.add(value.trim());
    } else if (sign !== undefined) proofs.add(sign);
    if (proofs.size > 0) seenAfterProof += 1;
    return proofs.size === 1 && seenAfterProof > enoughAfterProof ? 'enough' : undefined;
  });
  const [sign] = proofs;
  return sign !== undefined && proofs.size === 1 ? { sign, ambiguous: [] } : { ambiguous: [...ambiguous] };
}

/** Of two readings of a whole number only one is whole: 1,234 employees are many, unless all end with 000. */
function judgeWhole(text: string): DecimalSign | 'either' | undefined {
  const sign = judgeDecimalSign(text);
  if (sign !== 'either' || /000\D*$/u.test(text.normalize('NFKC'))) return sign;
  return text.normalize('NFKC').includes(',') ? 'point' : 'comma';
}
