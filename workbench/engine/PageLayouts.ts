import type { Shift } from './area';
import { shiftSpan } from './area';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import type { SheetId } from './grid';
import { EngineError } from './EngineError';
import type { PageLayoutState } from './pageLayoutState';
import { DEFAULT_PAGE_LAYOUT } from './pageLayoutState';

/**
 * How the sheets are printed. Print area and titles are not here: they are the names `Print_Area` and `Print_Titles`
 * of the sheet, as in Excel.
 */
export class PageLayouts {
  private layouts: ReadonlyMap<SheetId, PageLayoutState> = new Map();

  get(sheet: SheetId): PageLayoutState {
    return this.layouts.get(sheet) ?? DEFAULT_PAGE_LAYOUT;
  }

  /** Changes what `patch` names. @throws EngineError InvalidArgument for a number out of Excel's range */
  update(sheet: SheetId, patch: Partial<PageLayoutState>): void {
    checkLayout(patch);
    const layout = { ...this.get(sheet), ...patch };
    this.set(sheet, {
      ...layout,
      rowBreaks: inOrder(layout.rowBreaks),
      columnBreaks: inOrder(layout.columnBreaks),
    });
  }

  copy(from: SheetId, to: SheetId): void {
    this.set(to, this.get(from));
  }

  /** Page breaks stay before their row or column; those of deleted ones go. */
  shift(shift: Shift): void {
    const layout = this.layouts.get(shift.sheet);
    if (!layout || shift.band) return;
    const follow = (breaks: readonly number[]): readonly number[] =>
      breaks.flatMap((at) => shiftSpan(at, 1, shift)?.start ?? []);
    if (shift.change.startsWith('Row')) this.set(shift.sheet, { ...layout, rowBreaks: follow(layout.rowBreaks) });
    if (shift.change.startsWith('Column')) {
      this.set(shift.sheet, { ...layout, columnBreaks: follow(layout.columnBreaks) });
    }
  }

  removeSheet(sheet: SheetId): void {
    this.layouts = new Map([...this.layouts].filter(([id]) => id !== sheet));
  }

  capture(): ReadonlyMap<SheetId, PageLayoutState> {
    return this.layouts;
  }

  restore(layouts: ReadonlyMap<SheetId, PageLayoutState>): void {
    this.layouts = layouts;
  }

  private set(sheet: SheetId, layout: PageLayoutState): void {
    this.layouts = new Map([...this.layouts, [sheet, layout]]);
  }
}

function inOrder(breaks: readonly number[]): readonly number[] {
  return [...new Set(breaks)].toSorted((first, second) => first - second);
}

function checkLayout({ margins, zoom, firstPageNumber, rowBreaks = [], columnBreaks = [] }: Partial<PageLayoutState>) {
  const isValid =
    Object.values(margins ?? {}).every((margin) => Number.isFinite(margin) && margin >= 0) &&
    isWithin(zoom?.scale, 10, 400) &&
    isWithin(zoom?.horizontalFitToPages, 0, 32_767) &&
    isWithin(zoom?.verticalFitToPages, 0, 32_767) &&
    isWithin(firstPageNumber, -32_768, 32_767) &&
    rowBreaks.every((row) => isWithin(row, 1, ROW_LIMIT - 1)) &&
    columnBreaks.every((column) => isWithin(column, 1, COLUMN_LIMIT - 1));
  if (!isValid) throw new EngineError('InvalidArgument', 'The page layout holds a number that no page can have.');
}

function isWithin(value: number | null | undefined, lowest: number, highest: number): boolean {
  return value === null || value === undefined || (Number.isInteger(value) && value >= lowest && value <= highest);
}
