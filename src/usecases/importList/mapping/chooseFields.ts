import type { Candidate } from './listCandidates';

/**
 * Gives each column at most one field and each field at most one column, but for the two parts of a name: the surest first,
 * of equals the leftmost.
 * @returns the candidate of each column that gets one, by the column's position
 */
export function chooseFields(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  // The sort is stable; of equally sure candidates of one column the likeliest stands first.
  const sorted = [...candidates].sort((one, other) => one.rank - other.rank || one.column - other.column);
  const chosen = new Map<number, Candidate>();
  const used = new Map<string, Candidate>();
  for (const candidate of sorted) {
    if (chosen.has(candidate.column)) continue;
    const user = used.get(candidate.field);
    const completes = user?.part !== undefined && candidate.part !== undefined && user.part !== candidate.part;
    if (user !== undefined && !completes) continue;
    used.set(candidate.field, candidate);
    chosen.set(candidate.column, candidate);
  }
  return chosen;
}
