import type { RecordKey } from '../../archive/plan';

/**
 * Finding customers by anything that is known of them, over an index in memory. `src/excel` implements it: the index is
 * read in short slices while nothing else waits for the workbook, and kept up to date by Excel's events.
 */
export interface CustomerSearch {
  /**
   * Reads the index, unless it is there or being read. Until it resolves, `find` answers from what was read so far.
   * @throws WorkbookProblem as every reading; asking again tries again.
   */
  load(): Promise<void>;
  /** How far the index is. The same object until that changes. */
  state(): SearchState;
  /** The customers that fit query and filters, the best first. Quick enough to be asked at every key. */
  find(query: string, filters: CustomerFilters): SearchResult;
  /** What is known of these customers, in this order; without those that the index does not have. */
  known(records: readonly RecordKey[]): readonly SearchHit[];
  /** Calls back when the index has changed, so that what `find` has answered may be out of date; returns how to stop. */
  onChanged(listener: () => void): () => void;
  /**
   * Filters the Customers sheet by the same values (003: views by region, size, ownership, owner, tier, rating). Filters on
   * other columns stay. Where a column of ours bears a filter that somebody else has set, nothing is done before
   * `isReplacing` allows it.
   */
  applyView(filters: CustomerFilters, isReplacing: boolean): Promise<ViewOutcome>;
  /** Takes every filter off the Customers sheet, so that all its rows show again. */
  clearView(): Promise<void>;
}

export interface SearchState {
  readonly kind: 'empty' | 'reading' | 'ready';
  /** Customers in the index. */
  readonly customers: number;
  /** Rows to be read, 0 as long as that is not known. */
  readonly total: number;
}

/** The columns by which managers look at customers (003), and by which the list can be narrowed. */
export const filterFields = [
  'tier',
  'creditRating',
  'owner',
  'region',
  'stage',
  'industry',
  'size',
  'ownership',
] as const;

export type FilterField = (typeof filterFields)[number];

/** The keys of the chosen values by field: any of them fits. A field without one does not narrow. */
export type CustomerFilters = Readonly<Partial<Record<FilterField, readonly string[]>>>;

export interface FilterValue {
  /** The same however the value is spelt; `''` for customers without a value. */
  readonly key: string;
  /** As it is spelt in the sheet. */
  readonly label: string;
  /** How many customers fit the query, the filters on other fields, and this value. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface SearchResult {
  readonly count: number;
  /** Nobody fits exactly; these fit but for one slip of the keyboard. */
  readonly isApproximate: boolean;
  /** The hits from this one on, at most so many, the best first. */
  page(from: number, count: number): readonly SearchHit[];
  /** The values of a field that occur among the hits or are chosen, in their usual order. */
  values(field: FilterField): readonly FilterValue[];
}

export interface SearchHit {
  readonly record: RecordKey;
  readonly number: string;
  readonly name: string;
  readonly city: string;
  readonly tier: string;
  readonly rating: string;
  /** What made it a hit, where number and name do not show it. */
  readonly reason?: { readonly kind: HitReason; readonly text: string };
}

export type HitReason = 'otherName' | 'contact' | 'phone' | 'email';

export type ViewOutcome =
  | { readonly kind: 'applied' }
  /** Nothing was done: these columns, by their headers, bear filters of somebody else. */
  | { readonly kind: 'wouldReplace'; readonly headers: readonly string[] };
