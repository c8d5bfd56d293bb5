import type { CellValue } from '../archive/cellValue';

/** What becomes of one column of a source list. */
export type ColumnMapping =
  | { readonly kind: 'field'; readonly field: string }
  /** Kept beside the catalogue's columns under its own header. */
  | { readonly kind: 'extra' }
  | { readonly kind: 'leaveOut' };

export interface MappingProposal {
  /** One entry a column of the list, in its order. */
  readonly columns: readonly ProposedColumn[];
}

export interface ProposedColumn {
  readonly header: string;
  /** Up to three different values that are not empty. */
  readonly samples: readonly CellValue[];
  readonly mapping: ColumnMapping;
  /** How the field was found; absent for `extra` and `leaveOut`. */
  readonly because?: 'header' | 'alias';
  readonly isEmpty: boolean;
}
