import type { CellValue } from './cellValue';

/** Whether a cell holds nothing that anybody could see: no value, or only spaces. */
export function isBlank(value: CellValue): boolean {
  return value === '' || (typeof value === 'string' && value.trim() === '');
}
