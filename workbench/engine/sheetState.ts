import type { SheetId } from './grid';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetState {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`, or `''` for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** See `Engine.protections`. */
  readonly isProtected: boolean;
}

export type SheetPatch = Partial<Omit<SheetState, 'id' | 'name' | 'isProtected'>>;
