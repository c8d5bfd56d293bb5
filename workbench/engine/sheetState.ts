import type { SheetId } from './grid';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetState {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`, or `''` for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** The letters and numbers beside the cells. */
  readonly showHeadings: boolean;
  /** Pixels of a column that nobody has sized. */
  readonly standardWidth: number;
  /** Pixels of a row that nobody has sized. */
  readonly standardHeight: number;
  /** Whether the sheet's formulas are recalculated when needed; kept, and without effect here. */
  readonly enableCalculation: boolean;
  /** A small number that stays with the sheet, as files give one. */
  readonly tabId: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** See `Engine.protections`. */
  readonly isProtected: boolean;
}

export type SheetPatch = Partial<Omit<SheetState, 'id' | 'name' | 'standardHeight' | 'tabId' | 'isProtected'>>;
