import type { Area, SheetId } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import { HostObject } from '../richapi/HostClass';
import type { Range } from './Range';
import { resolveReference } from './resolveReference';
import type { WorkbookContext } from './WorkbookContext';

/**
 * An argument that may be a Range or an address.
 * @param sheet Where an address without a sheet name points to.
 * @throws ApiError `InvalidArgument` if it is neither.
 */
export function readAreaArgument(context: WorkbookContext, args: CallArguments, index: number, sheet: SheetId): Area {
  const value = args.at(index);
  if (isRange(value)) {
    return value.area;
  }
  const area = typeof value === 'string' ? resolveReference(context.engine, value, sheet) : undefined;
  if (area === undefined) {
    throw new ApiError('InvalidArgument');
  }
  return area;
}

/** Asked by the name of its class: the pieces of Range must not need Range itself to load. */
export function isRange(value: unknown): value is Range {
  return value instanceof HostObject && value.hostClass.name === 'Range';
}
