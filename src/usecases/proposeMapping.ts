import type { CellValue } from '../archive/cellValue';
import { chooseFields } from './importList/mapping/chooseFields';
import { viewColumns } from './importList/mapping/columnView';
import { listCandidates } from './importList/mapping/listCandidates';
import { runSteps } from './importList/steps';
import type { ListSnapshot } from './listSnapshot';

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
  readonly because?: 'header' | 'alias' | 'content';
  readonly isEmpty: boolean;
}

/**
 * Proposes what becomes of each column of a list that a new archive begins with, by the rules of `proposeImport`. Each field is
 * used at most once and goes to the column that means it most surely, of equals to the leftmost; all others are kept as extra
 * columns, except those with neither header nor values.
 */
export function proposeMapping(list: ListSnapshot): MappingProposal {
  const dataRows = Array.from({ length: list.rowCount }, (_, row) => row);
  const views = runSteps(viewColumns({ ...list, headerRows: 1, dataRows }, new Set()));
  const whole = listCandidates(views, 'customers').filter(({ part }) => part === undefined);
  const chosen = chooseFields(whole);
  return {
    columns: views.map(({ position, header, samples, values }) => {
      const isEmpty = values.length === 0;
      const base = { header, samples, isEmpty };
      const candidate = chosen.get(position);
      if (candidate !== undefined) {
        return { ...base, mapping: { kind: 'field', field: candidate.field }, because: candidate.because };
      }
      return { ...base, mapping: { kind: isEmpty && header.trim() === '' ? 'leaveOut' : 'extra' } };
    }),
  };
}
