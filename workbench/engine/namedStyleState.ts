import type { CellStyle } from './cellStyle';

/** What a named style may decide about a cell. */
export type StylePart = 'number' | 'font' | 'alignment' | 'border' | 'patterns' | 'protection';

/** A named style. */
export interface NamedStyleState {
  /** As Excel shows it. */
  readonly name: string;
  /** The name Office.js has for a style that every workbook has; `undefined` for one that was added. */
  readonly builtIn: string | undefined;
  readonly style: CellStyle;
  readonly numberFormat: string;
  /** The parts it decides; the others of a cell stay as they are. */
  readonly includes: Readonly<Record<StylePart, boolean>>;
}
