import type { Language } from '../archive/language';
import type { Plan } from '../archive/plan';
import { policyTables, writePolicyRecords } from '../archive/policyRows';
import type { TotalsRow } from './findTotalsRow';
import type { ListSnapshot } from './listSnapshot';
import type { ColumnMapping } from './proposeMapping';
import type { ReadCustomers, UnfitValue } from './readCustomers';
import { readCustomers } from './readCustomers';

/** What the user chose on the first-run screens. */
export interface CreateArchiveInput {
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
  /** Absent: an empty archive. */
  readonly source?: {
    readonly list: ListSnapshot;
    /** One entry a column of the list, in its order. */
    readonly mapping: readonly ColumnMapping[];
  };
}

export interface CreateArchiveDecision {
  readonly plan: Plan;
  readonly customerCount: number;
  /** Values that were kept as they were in the column "to clear up". */
  readonly unfit: readonly UnfitValue[];
  /** The row of sums below the list, which is left out. */
  readonly totalsRow?: TotalsRow;
}

/**
 * Decides what an archive would be: its settings and schemes, and one record for every row of the list that holds
 * anything. Nothing of a mapped column is lost: a value that does not fit its field leaves its cell empty and stands in "to
 * clear up" as it was.
 */
export function createArchive({ language, currency, source }: CreateArchiveInput): CreateArchiveDecision {
  const customers = source === undefined ? emptyCustomers : readCustomers(source.list, source.mapping, language);
  return {
    plan: {
      name: 'createArchive',
      creation: {
        language,
        currency,
        extraColumns: customers.extraColumns,
        records: [customers.appended, ...policyTables.map((table) => writePolicyRecords(table, language, currency))],
        ...(source && { sourceSheet: source.list.sheetName }),
      },
      columnChanges: [],
      appended: [],
      removed: [],
      restoredColumns: [],
      ensuresColours: true,
    },
    customerCount: customers.appended.records.length,
    unfit: customers.unfit,
    ...(customers.totalsRow && { totalsRow: customers.totalsRow }),
  };
}

const emptyCustomers: ReadCustomers = {
  extraColumns: [],
  appended: { table: 'customers', fields: [], records: [] },
  unfit: [],
  totalsRow: undefined,
};
