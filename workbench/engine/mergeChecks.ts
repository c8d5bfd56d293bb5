import { intersect } from './area';
import { EngineError } from './EngineError';
import type { EngineParts } from './engineParts';
import type { Area } from './grid';

/** @throws EngineError InvalidOperation if a part of the area is merged: tables know no merged cells */
export function checkNoMerges(parts: EngineParts, area: Area): void {
  if (mergesIn(parts, area).length > 0) throw new EngineError('InvalidOperation', 'The area has merged cells.');
}

/**
 * Rows can be sorted if the same cells are merged in each of them, and none with those of another row.
 * @throws EngineError InvalidOperation
 */
export function checkMergesSortable(parts: EngineParts, area: Area): void {
  const merges = mergesIn(parts, area);
  const counts = new Map<string, number>();
  for (const { column, columns } of merges) {
    const place = `${column}:${columns}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const isAlike = merges.every(({ rows }) => rows === 1) && [...counts.values()].every((count) => count === area.rows);
  if (!isAlike) throw new EngineError('InvalidOperation', 'Merged cells have to be the same in all rows.');
}

function mergesIn(parts: EngineParts, area: Area): readonly Area[] {
  return parts.dimensions.merges(area.sheet).filter((merged) => intersect(merged, area));
}
