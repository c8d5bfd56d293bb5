import { choiceOf, fieldOf } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';
import type { Language } from '../archive/language';

/**
 * The stage of each customer of a list that does not tell it: whoever has current business is an existing customer, whoever
 * has only a market potential is a prospect, and of the others nothing is known. A 0 is no business where there is a
 * potential, because exports write it for everybody.
 */
export function deduceStages(
  currentBusinesses: readonly CellValue[] | undefined,
  marketPotentials: readonly CellValue[] | undefined,
  customers: number,
  language: Language,
): CellValue[] {
  const stage = fieldOf('customers', 'stage');
  const existing = choiceOf(stage, 'existing').label[language];
  const prospect = choiceOf(stage, 'prospect').label[language];
  return Array.from({ length: customers }, (_, position) => {
    const business = currentBusinesses?.[position] ?? '';
    const hasPotential = !isBlank(marketPotentials?.[position] ?? '');
    if (!isBlank(business) && !(business === 0 && hasPotential)) return existing;
    return hasPotential ? prospect : '';
  });
}
