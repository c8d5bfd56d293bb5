import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';
import type { Recognition } from '../archive/recogniseHeader';
import { recogniseHeader } from '../archive/recogniseHeader';
import type { ListColumn, ListSnapshot } from './listSnapshot';

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

const sampleCount = 3;

/**
 * Proposes what becomes of each column of a list. Each field is used at most once and goes to the column whose header means
 * it most surely, of equals to the leftmost; all others are kept as extra columns, except those with neither header nor values.
 */
export function proposeMapping(list: ListSnapshot): MappingProposal {
  const chosen = chooseFields(list.columns);
  return {
    columns: list.columns.map(({ header, values }, column) => {
      const recognition = chosen.get(column);
      const samples = pickSamples(values);
      const isEmpty = samples.length === 0;
      const base = { header, samples, isEmpty };
      if (recognition !== undefined) {
        return { ...base, mapping: { kind: 'field', field: recognition.field }, because: recognition.because };
      }
      return { ...base, mapping: { kind: isEmpty && header.trim() === '' ? 'leaveOut' : 'extra' } };
    }),
  };
}

/** The recognised field of each column that gets one, by the column's position. */
function chooseFields(columns: readonly ListColumn[]): ReadonlyMap<number, Recognition> {
  const candidates = columns.flatMap(({ header }, column) => {
    const recognition = recogniseHeader(header, 'customers');
    return recognition === undefined ? [] : [{ column, recognition }];
  });
  // The sort is stable, so that of equally sure columns the leftmost comes first.
  candidates.sort((one, other) => one.recognition.rank - other.recognition.rank);
  const chosen = new Map<number, Recognition>();
  const used = new Set<string>();
  for (const { column, recognition } of candidates) {
    if (used.has(recognition.field)) continue;
    used.add(recognition.field);
    chosen.set(column, recognition);
  }
  return chosen;
}

function pickSamples(values: readonly CellValue[]): CellValue[] {
  const samples = new Set<CellValue>();
  for (const value of values) {
    if (isBlank(value)) continue;
    samples.add(value);
    if (samples.size === sampleCount) break;
  }
  return [...samples];
}
