import type { ArgumentInfo, ReferencedPathIds } from './wire';
import type { HostObject } from './HostClass';

type ResolvePath = (pathId: number) => HostObject | null;

/**
 * Puts host objects in the places of arguments that name an object path. Arguments without such places are handed on
 * as they are: a write of a million values must not be copied.
 */
export function resolveArguments(info: ArgumentInfo | undefined, resolve: ResolvePath): readonly unknown[] {
  const values = info?.Arguments ?? [];
  const referenced = info?.ReferencedObjectPathIds ?? undefined;
  if (referenced !== undefined) {
    return resolveByPlace(values, referenced, resolve);
  }
  return values.some(isOptions) ? values.map((value) => resolveInOptions(value, resolve)) : values;
}

function resolveByPlace(values: readonly unknown[], ids: ReferencedPathIds, resolve: ResolvePath): readonly unknown[] {
  return values.map((value, index) => {
    const id = ids[index];
    if (Array.isArray(id) && Array.isArray(value)) {
      return resolveByPlace(value, id, resolve);
    }
    return typeof id === 'number' && id !== 0 ? resolve(id) : resolveInOptions(value, resolve);
  });
}

/** Objects inside option objects arrive as `{ "_ObjectPathId": 13 }`, e.g. the source of a list validation. */
function resolveInOptions(value: unknown, resolve: ResolvePath): unknown {
  if (!isOptions(value)) {
    return value;
  }
  const pathId = value['_ObjectPathId'];
  if (typeof pathId === 'number') {
    return resolve(pathId);
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolveInOptions(inner, resolve)]));
}

function isOptions(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
