/**
 * Characters that XML cannot hold stand as `_x0001_` in workbooks, and a text that happens to look so has its `_` written
 * as `_x005F_` (ECMA-376-1, 22.9.2.19).
 */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
