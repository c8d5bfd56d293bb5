import type { Count } from '../count';

/** `1 row`, `0 rows`, `1,200 rows`. */
export function plural(count: Count, one: string, many: string): string {
  return `${count.text} ${count.value === 1 ? one : many}`;
}
