import type { Element } from '@xmldom/xmldom';
import type { LineFormat } from '../../engine/LineFormats';
import { FILE_STANDARD_WIDTH, pixelsToWidth } from '../units';
import type { SheetContent } from '../workbookContent';
import { appendElement, childElements } from './FilePackage';
import { needElement } from './placeElement';

/** Takes the row of formats that `writeSheet` put below the cells off again: the numbers of the formats in it. */
export function takeFormatRow(cells: string, row: number): { readonly cells: string; readonly numbers: number[] } {
  const start = cells.lastIndexOf(`<row r="${row + 1}"`);
  const numbers = [...cells.slice(start).matchAll(/<c [^>]*>/g)].map(([cell]) =>
    Number(/ s="(\d+)"/.exec(cell)?.[1] ?? 0),
  );
  return { cells: `${cells.slice(0, start)}</sheetData>`, numbers };
}

/** Gives columns their formats; `numbers` are those of the formats. */
export function writeColumnFormats(root: Element, content: SheetContent, numbers: readonly number[]): void {
  const lists = content.lineFormats.map((format, index) => ({ ...format, style: String(numbers[index] ?? 0) }));
  const formats = lists.filter(({ of }) => of === 'columns');
  if (formats.length === 0) return;
  const list = needElement(root, 'cols');
  const columns = new Map(childElements(list, 'col').map((column) => [Number(column.getAttribute('min')), column]));
  const width = String(pixelsToWidth(content.standardWidth ?? FILE_STANDARD_WIDTH));
  for (const { first, count, style } of formats) {
    let added: Element | undefined;
    for (let column = first + 1; column <= first + count; column += 1) {
      const known = columns.get(column);
      if (known) {
        known.setAttribute('style', style);
        added = undefined;
      } else if (added) added.setAttribute('max', String(column));
      else {
        // Excel hides a column that has an entry without a width.
        added = appendElement(list, 'col', { min: String(column), max: String(column), width, style });
        columns.set(column, added);
      }
    }
  }
  const places = [...columns].sort(([one], [other]) => one - other);
  for (const [, column] of places) {
    if (!column.hasAttribute('width')) column.setAttribute('width', width);
    list.appendChild(column);
  }
}

/** Gives rows their formats, in the text of the cells; rows without cells are added. */
export function writeRowFormats(cells: string, lines: readonly LineFormat[], numbers: readonly number[]): string {
  const styles = new Map<number, number>();
  lines.forEach(({ of, first, count }, index) => {
    if (of !== 'rows') return;
    for (let row = first; row < first + count; row += 1) styles.set(row + 1, numbers[index] ?? 0);
  });
  if (styles.size === 0) return cells;
  const rows = new Map(
    [...cells.matchAll(/<row r="(\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/row>)/g)].map(([text, row]) => [Number(row), text]),
  );
  for (const [row, style] of styles) {
    const text = rows.get(row) ?? `<row r="${row}"/>`;
    rows.set(
      row,
      text.replace(`<row r="${row}"`, () => `<row r="${row}" s="${style}" customFormat="1"`),
    );
  }
  const texts = [...rows].sort(([one], [other]) => one - other).map(([, text]) => text);
  return `<sheetData>${texts.join('')}</sheetData>`;
}
