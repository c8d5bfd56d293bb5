import type { Nullable } from '@univerjs/core';
import type { CellStyle } from './cellStyle';
import type { StoredStyle } from './cellStyles';
import { readStyle, storeStyle } from './cellStyles';
import type { SheetId } from './grid';
import type { SheetStore } from './SheetStore';

/** The format that neighbouring whole rows or columns give those of their cells that have none of their own. */
export interface LineFormat {
  readonly of: 'rows' | 'columns';
  readonly first: number;
  readonly count: number;
  readonly style: CellStyle;
  readonly numberFormat: string;
}

/** What Univer keeps of a row or column. */
type Lines = Record<number, { s?: Nullable<StoredStyle | string> } | undefined>;

/** Formats of whole rows and columns, where they are kept on the row or column and not in its cells. */
export class LineFormats {
  constructor(private readonly store: SheetStore) {}

  /** From the top or the left, rows first. */
  list(sheet: SheetId): readonly LineFormat[] {
    return (['rows', 'columns'] as const).flatMap((of) => this.listLines(of, this.lines(sheet, of)));
  }

  /** Sets the format of rows or columns. Cells that are there already keep their look, that of unformatted ones too. */
  place(sheet: SheetId, { of, first, count, style, numberFormat }: LineFormat): void {
    this.keepCells(sheet, of, first, count);
    const pattern = numberFormat === 'General' ? {} : { n: { pattern: numberFormat } };
    const id = this.store.styleId({ ...storeStyle(style), ...pattern });
    const lines = this.lines(sheet, of);
    for (let line = first; line < first + count && id !== undefined; line += 1) (lines[line] ??= {}).s = id;
    this.store.redraw(sheet);
  }

  private listLines(of: LineFormat['of'], lines: Lines): LineFormat[] {
    const runs: { first: number; count: number; id: StoredStyle | string }[] = [];
    for (const key of Object.keys(lines)) {
      const id = lines[Number(key)]?.s;
      if (!id) continue;
      const last = runs.at(-1);
      if (last?.id === id && last.first + last.count === Number(key)) last.count += 1;
      else runs.push({ first: Number(key), count: 1, id });
    }
    return runs.map(({ first, count, id }) => {
      const stored = this.store.resolveStyle(id);
      return { of, first, count, style: readStyle(stored), numberFormat: stored?.n?.pattern ?? 'General' };
    });
  }

  private lines(sheet: SheetId, of: LineFormat['of']): Lines {
    const { rowData, columnData } = this.store.sheet(sheet).getConfig();
    return of === 'rows' ? rowData : columnData;
  }

  /** A cell without a style would take that of its row or column: it is given one that says nothing. */
  private keepCells(sheet: SheetId, of: LineFormat['of'], first: number, count: number): void {
    const plain = this.store.styleId({ own: {} });
    const isWithin = (line: number): boolean => line >= first && line < first + count;
    const cells = this.store.cells(sheet);
    for (const rowKey in cells) {
      const row = Number(rowKey);
      if (of === 'rows' && !isWithin(row)) continue;
      for (const columnKey in cells[row]) {
        const cell = cells[row][Number(columnKey)];
        if (cell && !cell.s && plain !== undefined && (of === 'rows' || isWithin(Number(columnKey)))) cell.s = plain;
      }
    }
  }
}
