import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { ClassDescription } from '../richapi/HostClass';
import { findText } from './findText';
import type { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { RangeView } from './RangeView';
import { cellKinds, findSpecialCells, valueKinds } from './specialCells';
import { TableScopedCollection } from './TableCollection';
import { usedPartOf } from './usedPartOf';

/** What is looked for in a range. */
export const rangeSearchMethods: NonNullable<ClassDescription<Range>['methods']> = {
  getSpecialCells: (range, args) => {
    const found = specialCells(range, args);
    if (found === null) {
      throw new ApiError('ItemNotFound');
    }
    return found;
  },
  getSpecialCellsOrNullObject: specialCells,
  getVisibleView: (range) => new RangeView(range),
  getTables: (range, args) => new TableScopedCollection(range.context, range.area, args.flag(0, true)),
  find: (range, args) => {
    const found = find(range, args);
    if (found === null) {
      throw new ApiError('ItemNotFound');
    }
    return found;
  },
  findOrNullObject: find,
};

function specialCells(range: Range, args: CallArguments): RangeAreas | null {
  const areas = findSpecialCells(
    range.context.engine,
    range.area,
    args.choice(0, cellKinds),
    args.choice(1, valueKinds, 'All'),
  );
  return areas.length === 0 ? null : new RangeAreas(range.context, areas);
}

function find(range: Range, args: CallArguments): Range | null {
  const used = usedPartOf(range.context.engine, range.area, true);
  const options = args.options(1);
  const found =
    used === undefined
      ? undefined
      : findText(range.context.engine, used, args.text(0), {
          completeMatch: options['completeMatch'] === true,
          matchCase: options['matchCase'] === true,
          backwards: options['searchDirection'] === 'Backwards',
        });
  return found === undefined ? null : range.at(found);
}
