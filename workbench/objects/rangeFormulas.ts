import type { Area } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { ClassDescription } from '../richapi/HostClass';
import { cellCount, containsArea, intersectAreas } from './areas';
import { allReached, directDependents, directPrecedents } from './formulaGraph';
import { orItemNotFound } from './orItemNotFound';
import type { Range } from './Range';
import { WorkbookRangeAreas } from './WorkbookRangeAreas';

/** What formulas spill into and refer to. */
export const rangeFormulaMethods: NonNullable<ClassDescription<Range>['methods']> = {
  getSpillParent: (range) => orItemNotFound(spillParent(range)),
  getSpillParentOrNullObject: spillParent,
  getSpillingToRange: (range) => orItemNotFound(spillingTo(range)),
  getSpillingToRangeOrNullObject: spillingTo,
  getDirectPrecedents: ({ context, area }) => found(context, directPrecedents(context.engine, [area])),
  getPrecedents: ({ context, area }) =>
    found(
      context,
      allReached([area], (areas) => directPrecedents(context.engine, areas)),
    ),
  getDirectDependents: ({ context, area }) => found(context, directDependents(context.engine, [area])),
  getDependents: ({ context, area }) =>
    found(
      context,
      allReached([area], (areas) => directDependents(context.engine, areas)),
    ),
};

export const rangeFormulaScalars: NonNullable<ClassDescription<Range>['scalars']> = {
  hasSpill: isSpilled,
  savedAsArray: isSpilled,
};

export const rangeFormulaDifferences = {
  getSpillParent: 'knows what was calculated last: read a value first in the batch that writes the formula',
  getPrecedents:
    'references that are calculated (INDIRECT, OFFSET) are not followed; so for all precedents and dependents',
  savedAsArray: 'true for cells of a spilled array only, not for array formulas with one result',
};

/** True if all cells lie in spilled arrays, `null` if only some do. */
function isSpilled({ context, area }: Range): boolean | null {
  const spills = context.engine.spills(area.sheet);
  const common = spills.flatMap((spill) => intersectAreas(spill, area) ?? []);
  const covered = common.reduce((sum, part) => sum + cellCount(part), 0);
  return covered === 0 ? false : covered === cellCount(area) ? true : null;
}

function spillParent(range: Range): Range | null {
  const spill = spillAt(range);
  return spill === undefined ? null : range.at({ ...spill, rows: 1, columns: 1 });
}

function spillingTo(range: Range): Range | null {
  const spill = spillAt(range);
  return spill?.row === range.area.row && spill.column === range.area.column ? range.at(spill) : null;
}

/** @throws ApiError InvalidOperation for more than one cell */
function spillAt({ context, area }: Range): Area | undefined {
  if (cellCount(area) !== 1) {
    throw new ApiError('InvalidOperation');
  }
  return context.engine.spills(area.sheet).find((spill) => containsArea(spill, area));
}

function found(context: Range['context'], areas: readonly Area[]): WorkbookRangeAreas {
  return new WorkbookRangeAreas(context, orItemNotFound(areas.length === 0 ? null : areas));
}
