import type { CellValue } from './grid';

/**
 * Compares as Excel's operators do: numbers come before texts, texts before booleans; letters are not told apart by case;
 * an empty cell is 0 beside a number, an empty text beside a text and FALSE beside a boolean. Negative if `first` is less.
 */
export function compareValues(first: CellValue, second: CellValue): number {
  const one = first === '' ? emptyLike(second) : first;
  const other = second === '' ? emptyLike(first) : second;
  const byKind = kindOrder(one) - kindOrder(other);
  if (byKind !== 0) return byKind;
  if (typeof one === 'string' && typeof other === 'string') {
    const [lower, otherLower] = [one.toLowerCase(), other.toLowerCase()];
    return lower < otherLower ? -1 : lower > otherLower ? 1 : 0;
  }
  return Number(one) - Number(other);
}

/** The eight comparisons of conditional formats and validations, by Office.js's names for either. */
export function holdsComparison(operator: unknown, value: CellValue, first: CellValue, second: CellValue): boolean {
  const toFirst = compareValues(value, first);
  switch (operator) {
    case 'Between':
    case 'NotBetween': {
      // The order of the two bounds does not matter to Excel.
      const isTurned = compareValues(first, second) > 0;
      const toSecond = compareValues(value, second);
      const isBetween = isTurned ? toSecond >= 0 && toFirst <= 0 : toFirst >= 0 && toSecond <= 0;
      return isBetween === (operator === 'Between');
    }
    case 'EqualTo':
      return toFirst === 0;
    case 'NotEqualTo':
      return toFirst !== 0;
    case 'GreaterThan':
      return toFirst > 0;
    case 'LessThan':
      return toFirst < 0;
    case 'GreaterThanOrEqual':
    case 'GreaterThanOrEqualTo':
      return toFirst >= 0;
    case 'LessThanOrEqual':
    case 'LessThanOrEqualTo':
      return toFirst <= 0;
    default:
      return false;
  }
}

function emptyLike(other: CellValue): CellValue {
  return typeof other === 'number' ? 0 : typeof other === 'boolean' ? false : '';
}

function kindOrder(value: CellValue): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
