import { intersect } from './area';
import type { CellFormats } from './CellFormats';
import type { CellStyle } from './cellStyle';
import type { Dimensions } from './Dimensions';
import type { Area, SheetId } from './grid';
import type { ProtectedAction } from './protectionState';
import type { CellReader } from './readCells';
import type { SheetStore } from './SheetStore';
import { countLines, textWidth } from './textWidth';

const DEFAULT_FONT_SIZE = 11;
/** Room beside the text of a cell, in pixels. */
const PADDING_PIXELS = 12;
const INDENT_PIXELS = 9;
const MAXIMUM_WIDTH = 1790;
const MAXIMUM_HEIGHT = 545;
/** Height of a line of 1 point in pixels: 11 points make Excel's 20. */
const LINE_PIXELS_PER_POINT = 20 / DEFAULT_FONT_SIZE;

/** Fits columns and rows to what is in them. */
export class Autofit {
  constructor(
    private readonly store: SheetStore,
    private readonly reader: CellReader,
    private readonly formats: CellFormats,
    private readonly dimensions: Dimensions,
    /** Makes a change that the protection of the sheet may forbid. */
    private readonly act: (sheet: SheetId, action: ProtectedAction, change: () => void) => void,
  ) {}

  /** Makes columns as wide as their longest text; columns without text stay. Wrapped and merged cells do not count. */
  columns(area: Area): void {
    this.act(area.sheet, 'allowFormatColumns', () => this.fitColumns(area));
  }

  /** Makes rows as high as their texts need in the widths their columns have; rows without text get the standard height. */
  rows(area: Area): void {
    this.act(area.sheet, 'allowFormatRows', () => this.fitRows(area));
  }

  private fitColumns(area: Area): void {
    const filled = this.filledPart(area);
    if (!filled) return;
    const widest = new Map<number, number>();
    this.forEachText(filled, (column, _row, text, style) => {
      if (style.wrapText) return;
      const size = style.fontSize ?? DEFAULT_FONT_SIZE;
      const lines = text.split('\n').map((line) => textWidth(line, size, style.bold === true));
      const pixels = Math.max(...lines) + PADDING_PIXELS + (style.indentLevel ?? 0) * INDENT_PIXELS;
      widest.set(column, Math.max(widest.get(column) ?? 0, pixels));
    });
    for (const [column, pixels] of widest) {
      this.dimensions.setColumnWidth(area.sheet, column, 1, Math.min(MAXIMUM_WIDTH, Math.round(pixels)));
    }
  }

  private fitRows(area: Area): void {
    const standard = this.store.sheet(area.sheet).getConfig().defaultRowHeight;
    const clipped = this.store.clip(area);
    if (clipped.rows === 0) return;
    this.dimensions.setRowHeight(area.sheet, clipped.row, clipped.rows, standard);
    const filled = this.filledPart({ ...clipped, column: 0, columns: Infinity });
    if (!filled) return;
    const highest = new Map<number, number>();
    this.forEachText(filled, (column, row, text, style) => {
      const size = style.fontSize ?? DEFAULT_FONT_SIZE;
      const width = (this.dimensions.columnWidth(area.sheet, column, 1) ?? 0) - PADDING_PIXELS / 2;
      const lines = style.wrapText ? countLines(text, width, size, style.bold === true) : 1;
      highest.set(row, Math.max(highest.get(row) ?? standard, Math.round(lines * size * LINE_PIXELS_PER_POINT)));
    });
    for (const [row, pixels] of highest) {
      if (pixels > standard) this.dimensions.setRowHeight(area.sheet, row, 1, Math.min(MAXIMUM_HEIGHT, pixels));
    }
  }

  private filledPart(area: Area): Area | undefined {
    const used = this.reader.usedArea(area.sheet, true);
    return used && intersect(used, area);
  }

  private forEachText(area: Area, take: (column: number, row: number, text: string, style: CellStyle) => void): void {
    const merged = this.dimensions.merges(area.sheet).filter((merge) => intersect(merge, area));
    const styles = this.formats.styles(area);
    this.reader.texts(area).forEach((line, rowOffset) =>
      line.forEach((text, columnOffset) => {
        if (text === '') return;
        const [row, column] = [area.row + rowOffset, area.column + columnOffset];
        const cell = { sheet: area.sheet, row, column, rows: 1, columns: 1 };
        if (merged.some((merge) => intersect(merge, cell))) return;
        take(column, row, text, styles[rowOffset]?.[columnOffset] ?? {});
      }),
    );
  }
}
