import { ApiError } from '../../richapi/ApiError';
import { readColor } from '../readColor';

/** A property of a chart or of one of its parts: what it is as long as nobody has set it, and what it takes. */
export interface ChartScalar {
  readonly fallback: unknown;
  readonly isReadOnly?: boolean;
  /** The value to keep. @throws ApiError `InvalidArgument` for one that the property cannot have. */
  readonly read: (value: unknown) => unknown;
}

export function flag(fallback: boolean): ChartScalar {
  return { fallback, read: (value) => accept(typeof value === 'boolean', value) };
}

/** `null` until it is set: where Excel would have measured or worked it out. */
export function number(fallback: number | null): ChartScalar {
  return { fallback, read: (value) => accept(typeof value === 'number' && Number.isFinite(value), value) };
}

export function text(fallback: string): ChartScalar {
  return { fallback, read: (value) => accept(typeof value === 'string', value) };
}

/** Takes `''` for "automatic". */
export function numberOrAutomatic(fallback: number | null): ChartScalar {
  return {
    fallback,
    read: (value) => (value === '' ? undefined : accept(typeof value === 'number' && Number.isFinite(value), value)),
  };
}

/** `#RRGGBB`; `''` is automatic. */
export function color(fallback: string): ChartScalar {
  return { fallback, read: (value) => readColor(value) ?? undefined };
}

export function choice(fallback: string, words: string): ChartScalar {
  const known = words.split(' ');
  return { fallback, read: (value) => accept(known.includes(String(value)), value) };
}

export function readOnly(fallback: unknown): ChartScalar {
  return { fallback, isReadOnly: true, read: (value) => value };
}

function accept(isRight: boolean, value: unknown): unknown {
  if (!isRight) {
    throw new ApiError('InvalidArgument');
  }
  return value;
}
