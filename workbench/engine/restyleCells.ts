import type { Nullable } from '@univerjs/core';
import type { CellStyle, CellStylePatch } from './cellStyle';
import { patchStyle, readStyle, type StoredStyle } from './cellStyles';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import type { SheetStore } from './SheetStore';
import type { UniverHost } from './univerHost';

/** A named style as it is laid over a cell. */
export interface AppliedStyle {
  readonly patch: CellStylePatch;
  /** `undefined` if it decides no number format. */
  readonly numberFormat: string | undefined;
}

interface Styled {
  s?: Nullable<StoredStyle | string>;
}

/**
 * Lets cells, rows and columns that have a named style follow its change. What they have been given besides (in which they
 * differ from what the style said) stays. Cells without a style do not follow `Normal`.
 */
export function restyleCells(
  { workbook }: Pick<UniverHost, 'workbook'>,
  store: SheetStore,
  name: string,
  before: AppliedStyle,
  after: AppliedStyle,
): void {
  const restyled = new Map<StoredStyle | string, string | undefined>();
  const hasStyle = ({ s: style }: Styled): boolean =>
    Boolean(style) && store.resolveStyle(style)?.own?.styleName === name;
  const restyle = (styled: Styled): void => {
    const { s: style } = styled;
    const stored = store.resolveStyle(style);
    if (!style || stored?.own?.styleName !== name) return;
    if (!restyled.has(style)) restyled.set(style, store.styleId(follow(stored, before, after)));
    styled.s = restyled.get(style) ?? null;
  };
  for (const sheet of workbook.getSheets()) {
    const id = sheet.getSheetId();
    const cells = [...listStyled(store, id)];
    if (!cells.some(hasStyle)) continue;
    store.noteLayout(id);
    store.noteCells({ sheet: id, row: 0, column: 0, rows: ROW_LIMIT, columns: COLUMN_LIMIT }, 'formats');
    cells.forEach(restyle);
    store.redraw(id);
  }
}

/** All that has a style of its own on a sheet: cells, rows, columns. */
function* listStyled(store: SheetStore, sheet: string): Generator<Styled> {
  const { rowData, columnData } = store.sheet(sheet).getConfig();
  for (const lines of [rowData, columnData]) for (const key in lines) if (lines[key]?.s) yield lines[key];
  const cells = store.cells(sheet);
  for (const row in cells) {
    for (const column in cells[row]) {
      const cell = cells[row][Number(column)];
      if (cell?.s) yield cell;
    }
  }
}

function follow(stored: StoredStyle, before: AppliedStyle, after: AppliedStyle): StoredStyle {
  const style = readStyle(stored);
  const keys = (Object.keys(before.patch) as (keyof CellStyle)[]).filter((key) =>
    isSame(style[key], before.patch[key] ?? undefined),
  );
  const patch = Object.fromEntries(keys.map((key) => [key, after.patch[key] ?? null]));
  // Borders are laid over one another edge by edge: those of before go first.
  const bare = 'borders' in patch ? patchStyle(stored, { borders: null }) : stored;
  const { n, ...restyled } = patchStyle(bare, patch);
  const isFollowing = before.numberFormat !== undefined && (n?.pattern ?? 'General') === before.numberFormat;
  const numberFormat = isFollowing ? (after.numberFormat ?? 'General') : n?.pattern;
  return !numberFormat || numberFormat === 'General' ? restyled : { ...restyled, n: { pattern: numberFormat } };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
