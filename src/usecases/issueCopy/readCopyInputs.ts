import { fieldOf } from '../../archive/catalogue';
import type { InputContext } from '../../archive/readInput';
import { readInput } from '../../archive/readInput';
import type { Outcome } from '../../domain/outcome';
import { fail, succeed } from '../../domain/outcome';
import type { InputFaultReason } from '../recordEditing';
import { confidenceOf } from './confidence';
import type { CopyInput, CopyOrder } from './copyIssuing';

/** What was typed about a copy. */
export interface CopyInputs {
  readonly recipient: string;
  readonly purpose: string;
  /** A serial; absent where the copy need not come back. */
  readonly dueBack?: number;
  readonly reason: string;
}

export interface CopyFault {
  readonly field: CopyInput;
  readonly reason: InputFaultReason;
}

/**
 * Reads what was typed about a copy. Who gets it and what for is always demanded (002), and a reason where something goes along
 * that would stay here otherwise: whoever gives out a phone number or a credit limit should know why.
 */
export function readCopyInputs(
  { inputs, columns }: Pick<CopyOrder, 'inputs' | 'columns'>,
  context: InputContext,
): Outcome<CopyInputs, readonly CopyFault[]> {
  const isConfidential = columns.some(({ table, field }) => confidenceOf(table, field) !== 'open');
  const demanded: readonly CopyInput[] = ['recipient', 'purpose', ...(isConfidential ? ['reason' as const] : [])];
  const faults: CopyFault[] = demanded
    .filter((field) => inputs[field].trim() === '')
    .map((field) => ({ field, reason: 'required' }));
  const dueBack = readInput(fieldOf('loans', 'dueBack'), inputs.dueBack, context);
  if (!dueBack.ok) faults.push({ field: 'dueBack', reason: dueBack.problem });
  if (faults.length > 0) return fail(faults);
  return succeed({
    recipient: inputs.recipient.trim(),
    purpose: inputs.purpose.trim(),
    ...(dueBack.ok && typeof dueBack.value === 'number' && { dueBack: dueBack.value }),
    reason: isConfidential ? inputs.reason.trim() : '',
  });
}
