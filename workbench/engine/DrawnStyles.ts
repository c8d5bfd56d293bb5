import type { Nullable } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { CellStyle } from './cellStyle';
import type { StoredStyle } from './cellStyles';
import { patchStyle, readStyle } from './cellStyles';
import type { ConditionalAppearance } from './conditionalFormatState';
import { plainAppearance } from './conditionalFormatState';
import { drawGraphics } from './conditionalGraphics';
import type { ConditionalFormats } from './ConditionalFormats';
import type { Area, CellValue, SheetId } from './grid';
import { formatValue } from './readCells';
import { drawnColors } from './drawnColors';
import type { SheetStore } from './SheetStore';
import type { TableRegistry } from './TableRegistry';
import { tableStyleAt } from './tableStyleAt';
import type { UniverHost } from './univerHost';

/** Before Univer's own number formats, which are to see the number format that is drawn. */
const BEFORE_NUMBER_FORMATS = 20;
/** After them: the colour a number format gives (`[Red]`) takes the place of what was to be drawn. */
const AFTER_NUMBER_FORMATS = 5;

const noTableStyle: CellStyle = {};

/** What a cell looks like when all is said: table style, own formats, conditional formats, in this order. */
export class DrawnStyles {
  /** As Univer draws them. It asks several times for each cell of a frame, and there are but few. */
  private readonly stored = new WeakMap<CellStyle, StoredStyle>();

  constructor(
    host: UniverHost,
    private readonly store: SheetStore,
    private readonly tables: TableRegistry,
    private readonly conditionalFormats: ConditionalFormats,
  ) {
    const interceptors = host.injector.get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'workbench-table-styles',
      priority: BEFORE_NUMBER_FORMATS,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const table = this.tables.at(subUnitId, row, col);
        const tableStyle = table ? tableStyleAt(table, row, col) : noTableStyle;
        const { numberFormat } = this.conditionalAt(subUnitId, row, col);
        if (Object.keys(tableStyle).length === 0 && numberFormat === undefined) return next(cell);
        return next({
          ...(cell ?? {}),
          themeStyle: this.patch(cell?.themeStyle, tableStyle),
          ...(numberFormat ? { s: { ...this.store.resolveStyle(cell?.s), n: { pattern: numberFormat } } } : {}),
        });
      },
    });
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'workbench-conditional-formats',
      priority: AFTER_NUMBER_FORMATS,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const appearance = this.conditionalAt(subUnitId, row, col);
        if (appearance === plainAppearance) return next(cell);
        return next({
          ...(cell ?? {}),
          interceptorStyle: this.patch(cell?.interceptorStyle, appearance.style),
          ...drawGraphics(appearance),
        });
      },
    });
  }

  /** Texts as drawn: where a conditional format has a number format, that one counts. */
  texts(area: Area, ownTexts: string[][], readValues: () => CellValue[][]): string[][] {
    if (!this.conditionalFormats.hasNumberFormats(area.sheet)) return ownTexts;
    const values = readValues();
    return ownTexts.map((line, row) =>
      line.map((text, column) => {
        const { numberFormat } = this.conditionalFormats.appearanceAt(area.sheet, area.row + row, area.column + column);
        const value = values[row]?.[column] ?? '';
        return numberFormat === undefined || value === '' ? text : formatValue(value, numberFormat);
      }),
    );
  }

  /** Fill and font colour of each cell as drawn; `''` = no fill, automatic. */
  colors(area: Area): { readonly fill: string; readonly font: string }[][] {
    const sheet = this.store.sheet(area.sheet);
    const cells = this.store.cells(area.sheet);
    const isConditional = this.conditionalFormats.hasRules(area.sheet);
    return Array.from({ length: area.rows }, (_row, rowOffset) =>
      Array.from({ length: area.columns }, (_column, columnOffset) => {
        const row = area.row + rowOffset;
        const column = area.column + columnOffset;
        const table = this.tables.at(area.sheet, row, column);
        return drawnColors([
          isConditional ? this.conditionalFormats.styleAt(area.sheet, row, column) : {},
          readStyle(this.store.effectiveStyle(sheet, row, column, cells[row]?.[column])),
          table ? tableStyleAt(table, row, column) : {},
        ]);
      }),
    );
  }

  private conditionalAt(sheet: SheetId, row: number, column: number): ConditionalAppearance {
    return this.conditionalFormats.hasRules(sheet)
      ? this.conditionalFormats.appearanceAt(sheet, row, column)
      : plainAppearance;
  }

  private patch(own: Nullable<StoredStyle>, style: CellStyle): StoredStyle {
    for (const _property in own) return patchStyle(own, style);
    const known = this.stored.get(style);
    if (known) return known;
    const stored = patchStyle(undefined, style);
    this.stored.set(style, stored);
    return stored;
  }
}
