import type { Area, CellStyle, Engine } from '../engine/Engine';
import { type CellFormat, DEFAULT_FORMAT, type SheetContent } from './workbookContent';

const BLOCK_ROWS = 5_000;

/** The formats of all cells that have one. */
export function collectFormats(engine: Engine, used: Area | undefined): Pick<SheetContent, 'formats' | 'formatOf'> {
  const formats: CellFormat[] = [DEFAULT_FORMAT];
  if (!used) return { formats, formatOf: [] };
  const numbers = new Map<string, number>();
  const keys = new WeakMap<CellStyle, string>();
  const columns = used.column + used.columns;
  const formatOf: number[][] = Array.from({ length: used.row }, () => []);
  const findNumber = (style: CellStyle, numberFormat: string): number => {
    const key = `${numberFormat}\n${describeStyle(style, keys)}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const isDefault = numberFormat === 'General' && describeStyle(style, keys) === '{}';
    const number = isDefault ? 0 : formats.push({ numberFormat, style }) - 1;
    numbers.set(key, number);
    return number;
  };
  for (let row = used.row; row < used.row + used.rows; row += BLOCK_ROWS) {
    const area = { ...used, row, column: 0, rows: Math.min(BLOCK_ROWS, used.row + used.rows - row), columns };
    const numberFormats = engine.numberFormats(area);
    engine.styles(area).forEach((line, offset) => {
      formatOf.push(line.map((style, column) => findNumber(style, numberFormats[offset]?.[column] ?? 'General')));
    });
  }
  return { formats, formatOf };
}

/** Equal styles have equal descriptions. Cells that share a style object are described once. */
function describeStyle(style: CellStyle, keys: WeakMap<CellStyle, string>): string {
  const known = keys.get(style);
  if (known !== undefined) return known;
  const sorted = Object.entries(style).sort(([one], [other]) => (one < other ? -1 : 1));
  const description = JSON.stringify(Object.fromEntries(sorted));
  keys.set(style, description);
  return description;
}
