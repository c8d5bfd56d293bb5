import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { tintColor } from './cellColors';
import { patchStyle, readStyle } from './cellStyles';
import { drawGraphics } from './conditionalGraphics';
import type { ConditionalFormats } from './ConditionalFormats';
import type { Area, CellValue } from './grid';
import { formatValue } from './readCells';
import type { SheetStore } from './SheetStore';
import type { TableRegistry } from './TableRegistry';
import { tableStyleAt } from './tableStyleAt';
import type { UniverHost } from './univerHost';

/** Before Univer's own number formats, which only add to what they get. */
const PRIORITY = 20;

/** What a cell looks like when all is said: table style, own formats, conditional formats, in this order. */
export class DrawnStyles {
  constructor(
    host: UniverHost,
    private readonly store: SheetStore,
    private readonly tables: TableRegistry,
    private readonly conditionalFormats: ConditionalFormats,
  ) {
    host.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'workbench-drawn-styles',
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        const { subUnitId, row, col } = location;
        const table = this.tables.at(subUnitId, row, col);
        const tableStyle = table && tableStyleAt(table, row, col);
        const conditional = this.conditionalFormats.hasRules(subUnitId)
          ? this.conditionalFormats.appearanceAt(subUnitId, row, col)
          : undefined;
        const isTable = tableStyle !== undefined && Object.keys(tableStyle).length > 0;
        if (!isTable && !conditional) return next(cell);
        return next({
          ...(cell ?? {}),
          ...(isTable ? { themeStyle: patchStyle(cell?.themeStyle, tableStyle) } : {}),
          ...(conditional ? { interceptorStyle: patchStyle(cell?.interceptorStyle, conditional.style) } : {}),
          ...(conditional ? drawGraphics(conditional) : {}),
          ...(conditional?.numberFormat
            ? { s: { ...this.store.resolveStyle(cell?.s), n: { pattern: conditional.numberFormat } } }
            : {}),
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
        const layers = [
          isConditional ? this.conditionalFormats.styleAt(area.sheet, row, column) : {},
          readStyle(this.store.effectiveStyle(sheet, row, column, cells[row]?.[column])),
          table ? tableStyleAt(table, row, column) : {},
        ];
        const filled = layers.find((layer) => layer.fillColor);
        const written = layers.find((layer) => layer.fontColor);
        return {
          fill: tintColor(filled?.fillColor ?? '', filled?.fillTint),
          font: tintColor(written?.fontColor ?? '', written?.fontTint),
        };
      }),
    );
  }
}
