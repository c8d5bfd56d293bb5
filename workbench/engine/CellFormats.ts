import type { ICellData, Nullable } from '@univerjs/core';
import { patchStyle, readStyle } from './cellStyles';
import type { StoredStyle } from './cellStyles';
import type { Area } from './grid';
import type { CellStyle, CellStylePatch, UniformStyle } from './cellStyle';
import { STYLE_KEYS } from './cellStyle';
import { ROW_LIMIT } from './grid';
import { EngineError } from './EngineError';
import type { Cells, SheetStore } from './SheetStore';
import { forEachCell } from './writeCells';

/** Reads and changes number formats and styles of cells. */
export class CellFormats {
  constructor(private readonly store: SheetStore) {}

  styles(area: Area): CellStyle[][] {
    const read = this.cachedReader();
    const sheet = this.store.sheet(area.sheet);
    const cells = this.store.cells(area.sheet);
    return Array.from({ length: area.rows }, (_row, rowOffset) =>
      Array.from({ length: area.columns }, (_column, columnOffset) => {
        const row = area.row + rowOffset;
        const column = area.column + columnOffset;
        return read(this.store.effectiveStyle(sheet, row, column, cells[row]?.[column]));
      }),
    );
  }

  /** `null` for a property in which the cells differ. */
  uniform(area: Area): UniformStyle {
    const clipped = this.store.clip(area);
    const distinct = new Set(this.styles(clipped).flat());
    const [first = {}, ...others] = [...distinct];
    const uniform: Record<string, unknown> = {};
    for (const key of STYLE_KEYS) {
      const value = first[key];
      const isSame = others.every((other) => JSON.stringify(other[key]) === JSON.stringify(value));
      if (!isSame) uniform[key] = null;
      else if (value !== undefined) uniform[key] = value;
    }
    return uniform;
  }

  patch(area: Area, patch: CellStylePatch): void {
    const patched = new Map<Nullable<StoredStyle>, StoredStyle>();
    this.change(area, (style) => {
      const known = patched.get(style) ?? patchStyle(style, patch);
      patched.set(style, known);
      return known;
    });
  }

  /** @throws EngineError InvalidArgument if the formats have another shape than the area */
  setNumberFormats(area: Area, formats: string | readonly (readonly (string | null)[])[]): void {
    if (typeof formats === 'string') {
      this.change(area, (style) => withNumberFormat(style, formats));
      return;
    }
    if (formats.length !== area.rows || formats.some((row) => row.length !== area.columns)) {
      throw new EngineError('InvalidArgument', 'The number formats have another shape than the area.');
    }
    this.change(area, (style, rowOffset, columnOffset) => {
      const format = formats[rowOffset]?.[columnOffset] ?? null;
      return format === null ? undefined : withNumberFormat(style, format);
    });
  }

  clear(area: Area): void {
    this.change(area, () => ({}));
  }

  /** Puts the styles of the area's cells back as they were; those that `before` does not have had none. */
  putBack(area: Area, before: Cells): void {
    const cells = this.store.cells(area.sheet);
    forEachCell(cells, area, (cell, row, column, rowCells) => {
      const style = before[row]?.[column]?.s;
      if (style === cell.s) return;
      const { s: _style, ...content } = cell;
      if (style) rowCells[column] = { ...content, s: style };
      else if (Object.keys(content).length > 0) rowCells[column] = content;
      else delete rowCells[column];
    });
    forEachCell(before, area, (cell, row, column) => {
      const rowCells = (cells[row] ??= {});
      rowCells[column] ??= { ...cell };
    });
    this.store.redraw(area.sheet);
  }

  /**
   * Replaces the style of every cell; `undefined` leaves a cell. Areas of whole columns are kept on the column, so that
   * a million empty cells need not be stored.
   */
  private change(
    area: Area,
    change: (style: Nullable<StoredStyle>, rowOffset: number, columnOffset: number) => StoredStyle | undefined,
  ): void {
    const isWholeColumns = area.row === 0 && area.rows >= ROW_LIMIT;
    const target = isWholeColumns ? this.store.clip({ ...area, rows: ROW_LIMIT }) : area;
    if (!isWholeColumns) this.store.grow(area);
    else this.changeColumns(area, change);
    this.store.noteCells(target, 'formats');
    const sheet = this.store.sheet(area.sheet);
    const { rowData } = sheet.getConfig();
    const cells = this.store.cells(area.sheet);
    for (let rowOffset = 0; rowOffset < target.rows; rowOffset += 1) {
      const row = target.row + rowOffset;
      if (isWholeColumns && !cells[row] && !rowData[row]?.s) continue;
      const rowCells = (cells[row] ??= {});
      for (let columnOffset = 0; columnOffset < target.columns; columnOffset += 1) {
        const column = target.column + columnOffset;
        const cell = rowCells[column];
        if (isWholeColumns && !cell?.s && !rowData[row]?.s) continue;
        const style = change(this.store.effectiveStyle(sheet, row, column, cell), rowOffset, columnOffset);
        if (style) setStyle(rowCells, column, cell, this.store.styleId(style));
      }
    }
    this.store.redraw(area.sheet);
  }

  private changeColumns(
    area: Area,
    change: (style: Nullable<StoredStyle>, row: number, column: number) => StoredStyle | undefined,
  ): void {
    this.store.noteLayout(area.sheet);
    const columnData = this.store.sheet(area.sheet).getConfig().columnData;
    for (let columnOffset = 0; columnOffset < area.columns; columnOffset += 1) {
      const column = area.column + columnOffset;
      const style = change(this.store.resolveStyle(columnData[column]?.s), 0, columnOffset);
      if (!style) continue;
      const id = this.store.styleId(style);
      const data = (columnData[column] ??= {});
      if (id === undefined) delete data.s;
      else data.s = id;
    }
  }

  /** Most cells share few styles: each is converted once. */
  private cachedReader(): (style: Nullable<StoredStyle>) => CellStyle {
    const known = new Map<Nullable<StoredStyle>, CellStyle>();
    return (style) => {
      const read = known.get(style) ?? readStyle(style);
      known.set(style, read);
      return read;
    };
  }
}

function withNumberFormat(style: Nullable<StoredStyle>, format: string): StoredStyle {
  const { n: _before, ...rest } = style ?? {};
  return format === '' || format === 'General' ? rest : { ...rest, n: { pattern: format } };
}

function setStyle(
  rowCells: Record<number, Nullable<ICellData>>,
  column: number,
  cell: Nullable<ICellData>,
  id: string | undefined,
): void {
  if (id !== undefined) {
    if (cell) cell.s = id;
    else rowCells[column] = { s: id };
    return;
  }
  if (!cell) return;
  delete cell.s;
  if (Object.keys(cell).length === 0) delete rowCells[column];
}
