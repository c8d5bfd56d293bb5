import type { Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { containsArea, intersectAreas } from './areas';
import { resolveReference } from './resolveReference';

/** Cells that the formulas of the areas refer to, names and tables included; each area once. */
export function directPrecedents(engine: Engine, areas: readonly Area[]): readonly Area[] {
  return distinct(
    areas.flatMap((area) =>
      engine.formulaReferences
        .within(area)
        .flatMap(({ cell, references }) => references.flatMap((reference) => resolve(engine, reference, cell) ?? [])),
    ),
  );
}

/** Cells with formulas that refer to a cell of the areas. */
export function directDependents(engine: Engine, areas: readonly Area[]): readonly Area[] {
  return engine.formulaReferences
    .all()
    .filter(({ cell, references }) =>
      references.some((reference) => {
        const target = resolve(engine, reference, cell);
        return target !== undefined && areas.some((area) => intersectAreas(area, target) !== undefined);
      }),
    )
    .map(({ cell }) => cell);
}

/** Step by step until nothing new is found; the areas asked about belong to it only if they are found themselves. */
export function allReached(start: readonly Area[], step: (areas: readonly Area[]) => readonly Area[]): readonly Area[] {
  const reached: Area[] = [];
  let frontier: readonly Area[] = start;
  while (frontier.length > 0) {
    frontier = step(frontier).filter((area) => !reached.some((known) => containsArea(known, area)));
    reached.push(...frontier);
  }
  return distinct(reached);
}

const THIS_ROW = /\[#This Row\],?/i;

/** A reference to the row of the formula itself is the part of the column in that row. */
function resolve(engine: Engine, reference: Area | string, cell: Area): Area | undefined {
  if (typeof reference !== 'string') {
    return reference;
  }
  const area = resolveReference(engine, reference.replace(THIS_ROW, ''), cell.sheet);
  return area !== undefined && THIS_ROW.test(reference) ? { ...area, row: cell.row, rows: 1 } : area;
}

/** Without areas that lie in others. */
function distinct(areas: readonly Area[]): readonly Area[] {
  const kept: Area[] = [];
  for (const area of areas) {
    if (!kept.some((known) => containsArea(known, area))) {
      kept.splice(0, kept.length, ...kept.filter((known) => !containsArea(area, known)), area);
    }
  }
  return kept;
}
