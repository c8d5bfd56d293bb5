import type { Area } from '../engine/grid';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import type { CallArguments } from '../richapi/CallArguments';
import type { ClassDescription } from '../richapi/HostClass';
import { cellCount, intersectAreas } from './areas';
import { orItemNotFound } from './orItemNotFound';
import type { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { RangeView } from './RangeView';
import { RemoveDuplicatesResult } from './RemoveDuplicatesResult';
import { cellKinds, findSpecialCells, valueKinds } from './specialCells';
import { TableScopedCollection } from './TableCollection';
import { findCells, readSearchCriteria, replaceInCells } from './textSearch';
import { usedPartOf } from './usedPartOf';
import type { CellsTarget } from './WorkbookContext';

/** What is looked for in a range. */
export const rangeSearchMethods: NonNullable<ClassDescription<Range>['methods']> = {
  getSpecialCells: (range, args) => orItemNotFound(specialCells(range, args)),
  getSpecialCellsOrNullObject: specialCells,
  getMergedAreasOrNullObject: mergedAreas,
  getVisibleView: (range) => new RangeView(range),
  getTables: (range, args) => new TableScopedCollection(range.context, range.areas, args.flag(0, true)),
  find: (range, args) => orItemNotFound(find(range, args)),
  findOrNullObject: find,
  replaceAll: ({ context, area }, args) => {
    const used = usedPartOf(context.engine, area, true);
    const criteria = readSearchCriteria(args.options(2));
    return used === undefined ? 0 : replaceInCells(context.engine, used, args.text(0), args.text(1), criteria);
  },
  removeDuplicates: ({ context, area }, args) =>
    new RemoveDuplicatesResult(
      context.engine.transfers.removeDuplicates(
        area,
        args.list(0).map((column) => Number(column)),
        args.flag(1, false),
        'addin',
      ),
    ),
};

export const rangeSearchDifferences = {
  getSpecialCells: 'cells of the kind `Visible` are looked for in the used range only',
  find: 'looks at formulas and unformatted values, as does replaceAll',
  removeDuplicates: 'the rows that are left move up with all that is in the cells; those below the range stay',
};

/** The cells of one kind in a Range or in all areas of a RangeAreas. */
export function specialCells({ context, areas }: CellsTarget, args: CallArguments): RangeAreas | null {
  const kind = args.choice(0, cellKinds);
  const values = args.choice(1, valueKinds, 'All');
  const found = areas.flatMap((area) => findSpecialCells(context.engine, area, kind, values));
  return found.length === 0 ? null : new RangeAreas(context, found);
}

function mergedAreas({ context, area }: Range): RangeAreas | null {
  const merged = context.engine.merges(area.sheet).filter((candidate) => intersectAreas(candidate, area));
  return merged.length === 0 ? null : new RangeAreas(context, merged);
}

/** A single cell is where a search of the whole sheet starts; anything larger is searched itself. */
function find(range: Range, args: CallArguments): Range | null {
  const { context, area } = range;
  const isStart = cellCount(area) === 1;
  const sheet = { sheet: area.sheet, row: 0, column: 0, rows: ROW_LIMIT, columns: COLUMN_LIMIT };
  const used = usedPartOf(context.engine, isStart ? sheet : area, true);
  const text = args.text(0);
  const options = args.options(1);
  const isBackwards = options['searchDirection'] === 'Backwards';
  const cells = used === undefined ? [] : findCells(context.engine, used, text, readSearchCriteria(options));
  const ordered = isBackwards ? cells.toReversed() : cells;
  const isBeyond = (cell: Area): boolean => (isBackwards ? comesBefore(cell, area) : comesBefore(area, cell));
  const found = (isStart ? ordered.find(isBeyond) : undefined) ?? ordered[0];
  return found === undefined ? null : range.at(found);
}

function comesBefore(first: Area, second: Area): boolean {
  return first.row < second.row || (first.row === second.row && first.column < second.column);
}
