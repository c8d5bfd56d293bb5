import type { SheetProtectionOptions } from '../engine/protectionState';
import { DEFAULT_PROTECTION_OPTIONS } from '../engine/protectionState';
import { ApiError } from '../richapi/ApiError';

const selectionModes = ['Normal', 'Unlocked', 'None'];

/**
 * The options of `WorksheetProtection.protect`; what is left out is not allowed.
 * @throws ApiError `InvalidArgument` for an unknown option or a value of the wrong type
 */
export function readProtectionOptions(given: Readonly<Record<string, unknown>>): Partial<SheetProtectionOptions> {
  const options = Object.entries(given).filter(([, value]) => value !== null);
  for (const [name, value] of options) {
    const isValid =
      name === 'selectionMode'
        ? selectionModes.includes(String(value))
        : name in DEFAULT_PROTECTION_OPTIONS && typeof value === 'boolean';
    if (!isValid) {
      throw new ApiError('InvalidArgument');
    }
  }
  return Object.fromEntries(options);
}
