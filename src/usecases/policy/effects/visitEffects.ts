import type { CellValue } from '../../../archive/cellValue';
import { readChoiceId } from '../../../archive/readChoiceId';
import { recordKeys } from '../../../archive/recordKeys';
import type { TierScheme } from '../../../domain/tierScheme';
import { visitsAYear } from '../../../domain/visits/visitRhythm';
import type { ReclassifySnapshot, TierMove } from '../../reclassify';
import type { BeforeAfter } from '../policyEffects';

/**
 * How many visits a year the rhythm of domain.md section 9 asks for, by the tiers that stand in the sheet and by those that the
 * moves make of them. Former customers and those without a tier are not visited. Rounded to whole visits.
 */
export function countVisits(
  { numbers, tiers, stages }: ReclassifySnapshot,
  moves: readonly TierMove[],
  scheme: { readonly before: TierScheme; readonly after: TierScheme },
): BeforeAfter {
  const moved = new Map(moves.map(({ record, to }) => [record, to]));
  const visitsBefore = visitsByTier(scheme.before);
  const visitsAfter = visitsByTier(scheme.after);
  const isFormer = recogniseFormer();
  const visits = { before: 0, after: 0 };
  recordKeys(numbers).forEach((record, row) => {
    if (isFormer(stages[row] ?? '')) return;
    const tier = String(tiers[row] ?? '');
    visits.before += visitsBefore.get(tier) ?? 0;
    visits.after += visitsAfter.get(moved.get(record) ?? tier) ?? 0;
  });
  return { before: Math.round(visits.before), after: Math.round(visits.after) };
}

/** A column has few different stages, and recognising one takes longer than finding it again. */
function recogniseFormer(): (stage: CellValue) => boolean {
  const known = new Map<CellValue, boolean>();
  return (stage) => {
    const isKnown = known.get(stage);
    if (isKnown !== undefined) return isKnown;
    const isFormer = readChoiceId('customers', 'stage', ['former'], stage) === 'former';
    known.set(stage, isFormer);
    return isFormer;
  };
}

function visitsByTier({ tiers }: TierScheme): ReadonlyMap<string, number> {
  return new Map(tiers.map(({ tier }, place) => [tier, visitsAYear(place)]));
}
