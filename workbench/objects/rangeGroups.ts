import type { OutlineGroup } from '../engine/Outlines';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { ClassDescription } from '../richapi/HostClass';
import { isWholeColumns, isWholeRows } from './areas';
import type { Range } from './Range';

/** Outlines: rows and columns that are grouped and folded together. */
export const rangeGroupMethods: NonNullable<ClassDescription<Range>['methods']> = {
  group: (range, args) => {
    range.context.engine.protections.check(range.area.sheet, undefined);
    range.context.engine.outlines.add(linesOf(range, args));
  },
  ungroup: (range, args) => {
    range.context.engine.protections.check(range.area.sheet, undefined);
    if (!range.context.engine.outlines.remove(linesOf(range, args))) {
      throw new ApiError('InvalidOperation');
    }
  },
  hideGroupDetails: (range, args) => setHidden(range, args, true),
  showGroupDetails: (range, args) => setHidden(range, args, false),
};

export const rangeGroupDifferences = {
  group: 'the outline is kept and follows rows and columns; nothing is drawn beside the grid',
};

/** @throws ApiError InvalidArgument for rows of whole columns and columns of whole rows */
function linesOf({ area }: Range, args: CallArguments): OutlineGroup {
  const byRows = args.choice(0, ['ByRows', 'ByColumns']) === 'ByRows';
  if (byRows ? isWholeColumns(area) : isWholeRows(area)) {
    throw new ApiError('InvalidArgument');
  }
  return byRows
    ? { sheet: area.sheet, of: 'rows', start: area.row, length: area.rows }
    : { sheet: area.sheet, of: 'columns', start: area.column, length: area.columns };
}

/** Folds or unfolds the groups that the range touches. */
function setHidden(range: Range, args: CallArguments, hidden: boolean): void {
  const { engine } = range.context;
  const { sheet, of, start, length } = linesOf(range, args);
  for (const group of engine.outlines.list(sheet)) {
    if (group.of !== of || group.start >= start + length || start >= group.start + group.length) {
      continue;
    }
    if (of === 'rows') {
      engine.setHiddenRows(sheet, group.start, group.length, hidden, 'addin');
    } else {
      engine.setHiddenColumns(sheet, group.start, group.length, hidden);
    }
  }
}
