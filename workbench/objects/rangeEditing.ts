import type { Area } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { ClassDescription } from '../richapi/HostClass';
import { isWholeColumns, isWholeRows } from './areas';
import { mergeCells } from './mergeCells';
import type { Range } from './Range';
import type { CellsTarget } from './WorkbookContext';

export const clearKinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** What changes cells other than by assigning values. */
export const rangeEditingMethods: NonNullable<ClassDescription<Range>['methods']> = {
  clear: (range, args) => clearArea(range, args.choice(0, clearKinds, 'All')),
  // On the wire the new blank cells are an object, so inserting happens when that object is first used.
  insert: (range, args) => {
    // The range itself moves along with its cells; what is answered are the blank ones in their place.
    const { area, context } = range;
    const shift = isWholeColumns(area) ? 'Right' : args.choice(0, ['Down', 'Right']);
    context.engine.insertCells(area, isWholeRows(area) ? 'Down' : shift, 'addin');
    return range.at(area);
  },
  delete: ({ context, area }, args) => {
    const shift = isWholeColumns(area) ? 'Left' : args.choice(0, ['Up', 'Left']);
    context.engine.deleteCells(area, isWholeRows(area) ? 'Up' : shift, 'addin');
  },
  merge: ({ context, area }, args) => mergeCells(context.engine, area, args.flag(0, false)),
  unmerge: (range) => range.context.engine.unmerge(range.area),
  select: selectAreas,
};

/** Clears an area as `Range.clear(kind)` does. This host has no hyperlinks, so clearing them changes nothing. */
export function clearArea(
  { context, area }: { readonly context: Range['context']; readonly area: Area },
  kind: string,
): void {
  switch (kind) {
    case 'All':
    case 'Contents':
    case 'Formats':
      context.engine.clear(area, kind, 'addin');
      return;
    case 'ResetContents':
      context.engine.clear(area, 'Contents', 'addin');
      return;
    case 'Hyperlinks':
      context.engine.hyperlinks.set(area, undefined);
      return;
    case 'RemoveHyperlinks':
      context.engine.hyperlinks.set(area, undefined);
      context.engine.clear(area, 'Formats', 'addin');
      return;
    default:
      throw new ApiError('InvalidArgument');
  }
}

/** Activates the sheet and selects the first area: the grid has one selection. */
export function selectAreas({ context, areas: [area] }: CellsTarget): void {
  if (area !== undefined) {
    context.engine.activateSheet(area.sheet);
    context.engine.select(area);
  }
}
