import type { Area, SheetId } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import { HostObject } from '../richapi/HostClass';
import { readAreaArgument } from './readAreaArgument';
import { resolveReference } from './resolveReference';
import type { CellsTarget, WorkbookContext } from './WorkbookContext';

const COMMA_OUTSIDE_QUOTES = /,(?=(?:[^']*'[^']*')*[^']*$)/;

/**
 * What is copied from: a Range, a RangeAreas or an address of one or several areas, on any sheet.
 * @param sheet Where an address without a sheet name points to.
 * @throws ApiError `InvalidArgument` if it is none of these.
 */
export function readCopySources(
  context: WorkbookContext,
  args: CallArguments,
  index: number,
  sheet: SheetId,
): readonly Area[] {
  const value = args.at(index);
  if (isRangeAreas(value)) {
    return value.areas;
  }
  if (typeof value !== 'string') {
    return [readAreaArgument(context, args, index, sheet)];
  }
  return value.split(COMMA_OUTSIDE_QUOTES).map((part) => {
    const area = resolveReference(context.engine, part.trim(), sheet);
    if (area === undefined) {
      throw new ApiError('InvalidArgument');
    }
    return area;
  });
}

/** Asked by the name of its class: the pieces of Range must not need RangeAreas itself to load. */
function isRangeAreas(value: unknown): value is CellsTarget {
  return value instanceof HostObject && value.hostClass.name === 'RangeAreas';
}
