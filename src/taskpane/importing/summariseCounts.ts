import type { TableId } from '../../archive/field';
import type { ImportCount } from '../../usecases/importList/listImport';

/** What an import does, in the figures that its button names. */
export interface ImportSummary {
  /** The tables that get new records. */
  readonly added: readonly { readonly table: TableId; readonly records: number }[];
  /** Records of all tables that change. */
  readonly changed: number;
}

export function summariseCounts(counts: readonly ImportCount[]): ImportSummary {
  return {
    added: counts.filter(({ added }) => added > 0).map(({ table, added }) => ({ table, records: added })),
    changed: counts.reduce((sum, { changed }) => sum + changed, 0),
  };
}
