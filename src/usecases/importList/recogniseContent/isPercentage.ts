import type { CellValue } from '../../../archive/cellValue';

/** Whether a value is a percentage, by the sign in its text or in its number format. */
export function isPercentage(value: CellValue, numberFormat: string): boolean {
  if (typeof value === 'number') return numberFormat.includes('%');
  return typeof value === 'string' && /^[+-]?\d+(?:[.,]\d+)?\s*[%％]$/u.test(value.trim());
}
