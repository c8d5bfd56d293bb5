/** A text or number of an Office.js rule as text; nothing for anything else, which those rules do not have. */
export function asText(value: unknown, otherwise = ''): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}
