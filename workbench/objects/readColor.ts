import { namedColor } from '../engine/cellColors';
import { ApiError } from '../richapi/ApiError';

/**
 * `#RRGGBB` in capitals of a colour given so (with or without `#`) or by its HTML name; `null` for `''` and `null`, which
 * mean no colour.
 * @throws ApiError `InvalidArgument` for anything else.
 */
export function readColor(value: unknown): string | null {
  if (value === '' || value === null) {
    return null;
  }
  const text = typeof value === 'string' ? value : '';
  const color = /^#?[0-9a-f]{6}$/i.test(text) ? `#${text.replace('#', '').toUpperCase()}` : namedColor(text);
  if (color === undefined) {
    throw new ApiError('InvalidArgument');
  }
  return color;
}
