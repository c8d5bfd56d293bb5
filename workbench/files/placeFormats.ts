import type { SheetId } from '../engine/grid';
import type { CellStylePatch } from '../engine/cellStyle';
import type { Engine } from '../engine/Engine';
import type { LineContent, Rectangle, SheetContent } from './workbookContent';

const BLOCK_ROWS = 5_000;

/** Formats, sizes and merged cells of a sheet. */
export function placeFormats(engine: Engine, sheet: SheetId, content: SheetContent): void {
  placeNumberFormats(engine, sheet, content);
  for (const { format, area } of findStyledAreas(content)) {
    engine.setStyle({ sheet, ...area }, content.formats[format]?.style as CellStylePatch, 'person');
  }
  const { standardWidth } = content;
  if (standardWidth !== undefined) engine.updateSheet(sheet, { standardWidth }, 'person');
  for (const area of content.merges) engine.merge({ sheet, ...area }, false);
  for (const group of content.outlines) engine.outlines.add({ sheet, ...group });
  placeLines(content.columns, {
    resize: (first, count, pixels) => engine.setColumnWidth(sheet, first, count, pixels),
    hide: (first, count) => engine.setHiddenColumns(sheet, first, count, true),
  });
  placeLines(content.rows, {
    resize: (first, count, pixels) => engine.setRowHeight(sheet, first, count, pixels),
    hide: (first, count) => engine.setHiddenRows(sheet, first, count, true, 'person'),
  });
}

function placeLines(
  lines: readonly LineContent[],
  place: { resize(first: number, count: number, pixels: number): void; hide(first: number, count: number): void },
): void {
  for (const { first, count, pixels, hidden } of lines) {
    if (pixels !== undefined && pixels > 0) place.resize(first, count, pixels);
    if (hidden || pixels === 0) place.hide(first, count);
  }
}

function placeNumberFormats(engine: Engine, sheet: SheetId, { formats, formatOf }: SheetContent): void {
  if (formats.every(({ numberFormat }) => numberFormat === 'General')) return;
  const columns = formatOf.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let row = 0; row < formatOf.length && columns > 0; row += BLOCK_ROWS) {
    const block = formatOf.slice(row, row + BLOCK_ROWS);
    const numberFormats = block.map((line) =>
      Array.from({ length: columns }, (_none, column) => formats[line[column] ?? 0]?.numberFormat ?? 'General'),
    );
    if (numberFormats.every((line) => line.every((format) => format === 'General'))) continue;
    engine.setNumberFormats({ sheet, row, column: 0, rows: block.length, columns }, numberFormats, 'person');
  }
}

interface StyledArea {
  readonly format: number;
  readonly area: Rectangle;
}

/** Areas of equal format: runs within a row, joined with the same run of the row above. */
export function findStyledAreas({ formats, formatOf }: SheetContent): StyledArea[] {
  const isPlain = formats.map(({ style }) => Object.keys(style).length === 0);
  const done: StyledArea[] = [];
  let open = new Map<string, StyledArea>();
  formatOf.forEach((line, row) => {
    const next = new Map<string, StyledArea>();
    for (const { format, column, columns } of findRuns(line)) {
      if (isPlain[format] !== false) continue;
      const key = `${format} ${column} ${columns}`;
      const above = open.get(key);
      open.delete(key);
      const area = above ? { ...above.area, rows: above.area.rows + 1 } : { row, column, rows: 1, columns };
      next.set(key, { format, area });
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

function findRuns(line: readonly number[]): { format: number; column: number; columns: number }[] {
  const runs: { format: number; column: number; columns: number }[] = [];
  for (let column = 0; column < line.length; column += 1) {
    const format = line[column] ?? 0;
    const last = runs.at(-1);
    if (last?.format === format) last.columns += 1;
    else runs.push({ format, column, columns: 1 });
  }
  return runs;
}
