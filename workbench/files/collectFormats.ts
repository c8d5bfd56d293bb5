import type { Area } from '../engine/grid';
import type { CellStyle } from '../engine/cellStyle';
import type { Engine } from '../engine/Engine';
import { type CellFormat, DEFAULT_FORMAT, type SheetContent } from './workbookContent';

const BLOCK_ROWS = 5_000;

/** The formats of all cells that have one. */
export function collectFormats(engine: Engine, used: Area | undefined): Pick<SheetContent, 'formats' | 'formatOf'> {
  const formats: CellFormat[] = [DEFAULT_FORMAT];
  if (!used) return { formats, formatOf: [] };
  const numbers = new Map<string, number>();
  const columns = used.column + used.columns;
  const formatOf: number[][] = Array.from({ length: used.row }, () => []);
  const addFormat = (style: CellStyle, numberFormat: string): number => {
    const key = `${numberFormat}\n${describeStyle(style)}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const isDefault = numberFormat === 'General' && Object.keys(style).length === 0;
    const number = isDefault ? 0 : formats.push({ numberFormat, style }) - 1;
    numbers.set(key, number);
    return number;
  };
  const findNumber = rememberPairs(addFormat);
  for (let row = used.row; row < used.row + used.rows; row += BLOCK_ROWS) {
    const area = { ...used, row, column: 0, rows: Math.min(BLOCK_ROWS, used.row + used.rows - row), columns };
    const numberFormats = engine.numberFormats(area);
    engine.styles(area).forEach((line, offset) => {
      formatOf.push(line.map((style, column) => findNumber(style, numberFormats[offset]?.[column] ?? 'General')));
    });
  }
  return { formats, formatOf };
}

/** Equal styles have equal descriptions. */
function describeStyle(style: CellStyle): string {
  return JSON.stringify(Object.fromEntries(Object.entries(style).sort(([one], [other]) => (one < other ? -1 : 1))));
}

/** Cells share few style objects: each is described once, not once a cell. */
function rememberPairs(find: (style: CellStyle, numberFormat: string) => number): typeof find {
  const known = new WeakMap<CellStyle, Map<string, number>>();
  return (style, numberFormat) => {
    let ofStyle = known.get(style);
    if (!ofStyle) known.set(style, (ofStyle = new Map<string, number>()));
    let number = ofStyle.get(numberFormat);
    if (number === undefined) ofStyle.set(numberFormat, (number = find(style, numberFormat)));
    return number;
  };
}
