import type { Area, SheetId } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import { resolveReference } from './resolveReference';
import type { WorkbookContext } from './WorkbookContext';

/** Excel refuses longer lists of addresses (office-js #5198). */
const LONGEST_LIST = 8_192;

/** @throws ApiError `InvalidArgument` for what is no address or one of another sheet */
export function readAddress(context: WorkbookContext, address: string, sheet: SheetId): Area {
  const area = resolveReference(context.engine, address, sheet);
  if (area === undefined || area.sheet !== sheet) {
    throw new ApiError('InvalidArgument');
  }
  return area;
}

/**
 * Addresses or names separated by commas or semicolons, outside of quoted sheet names and brackets.
 * @throws ApiError `InvalidArgument` for a list too long, empty or with what is no address on the sheet
 */
export function readAddressList(context: WorkbookContext, addresses: string, sheet: SheetId): readonly Area[] {
  const parts = addresses.match(/(?:'(?:[^']|'')*'|\[[^\]]*\]|[^,;'[])+/g) ?? [];
  if (addresses.length > LONGEST_LIST || parts.length === 0) {
    throw new ApiError('InvalidArgument');
  }
  return parts.map((part) => readAddress(context, part.trim(), sheet));
}
