import type { Area, SheetId } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import { HostObject } from '../richapi/HostClass';
import { readAddressList } from './readAddressList';
import { isRange } from './readAreaArgument';
import type { CellsTarget, WorkbookContext } from './WorkbookContext';

/**
 * An argument that may be a Range, a RangeAreas or a list of addresses, all on `sheet`.
 * @throws ApiError `InvalidArgument` if it is something else or on another sheet.
 */
export function readAreasArgument(
  context: WorkbookContext,
  args: CallArguments,
  index: number,
  sheet: SheetId,
): readonly Area[] {
  const value = args.at(index);
  if (typeof value === 'string') {
    return readAddressList(context, value, sheet);
  }
  const areas = isRange(value) || isRangeAreas(value) ? value.areas : [];
  if (areas.length === 0 || areas.some((area) => area.sheet !== sheet)) {
    throw new ApiError('InvalidArgument');
  }
  return areas;
}

/** Asked by name for the same reason as `isRange`. */
function isRangeAreas(value: unknown): value is CellsTarget {
  return value instanceof HostObject && value.hostClass.name === 'RangeAreas';
}
