import type { MatchReason, PossibleDuplicate } from '../../usecases/importList/listImport';

/** Pairs that are alike by the same reasons. */
export interface DuplicateGroup {
  readonly key: string;
  readonly because: readonly MatchReason[];
  readonly pairs: readonly PossibleDuplicate[];
}

/** How surely the reason tells that two are one, the surest first. */
const surest: readonly MatchReason[] = ['number', 'taxNumber', 'email', 'phone', 'name'];

/** The pairs by their reasons: many reasons before few, sure ones before weak ones; within a group as they came. */
export function groupDuplicates(duplicates: readonly PossibleDuplicate[]): readonly DuplicateGroup[] {
  const groups = new Map<string, { because: readonly MatchReason[]; pairs: PossibleDuplicate[] }>();
  for (const pair of duplicates) {
    const because = surest.filter((reason) => pair.because.includes(reason));
    const key = because.join(' ');
    const group = groups.get(key) ?? { because, pairs: [] };
    group.pairs.push(pair);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((one, other) => other.because.length - one.because.length || rankOf(one) - rankOf(other));
}

function rankOf({ because: [first] }: DuplicateGroup): number {
  return first === undefined ? surest.length : surest.indexOf(first);
}
