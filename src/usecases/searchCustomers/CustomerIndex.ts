import type { RecordKey } from '../../archive/plan';
import type { ChineseReader } from './chineseReader';
import { countValues, listValues, passes, readColumnFilters } from './countValues';
import { filterFields } from './customerSearch';
import type { CustomerFilters, FilterField, SearchHit, SearchResult } from './customerSearch';
import { FilterColumn } from './FilterColumn';
import type { KnownValue } from './FilterColumn';
import { nameReason } from './nameReason';
import { NO_RANK, WORST_RANK } from './ranks';
import { SearchChunk } from './SearchChunk';
import type { TakeRank } from './SearchChunk';
import type { SearchedCustomer, SearchEntry } from './searchEntry';
import { readSearchQuery } from './searchQuery';
import type { SearchQuery, SearchTerm } from './searchQuery';

/** Customers a chunk: few enough that a change costs little, enough that searching many costs few calls. */
const CHUNK_ROWS = 256;

/** Who fits a query, before any filter. */
interface QueryHits {
  readonly text: string;
  readonly query: SearchQuery;
  /** How well each customer fits, by row. */
  readonly ranks: Uint8Array;
  readonly isApproximate: boolean;
}

/** The customers in memory, made to be asked at every key: what can be worked out once is. */
export class CustomerIndex {
  private readonly chunks: SearchChunk[] = [];
  private readonly columns = filterFields.map((field) => new FilterColumn(field));
  private rowCount = 0;
  /** Rows of the sheet that hold no customer. */
  private readonly blankRows = new Set<number>();
  /** All rows, those of most value first; `undefined` when they must be sorted anew. */
  private rowsByValue: Uint32Array | undefined;
  private last: QueryHits | undefined;

  constructor(private readonly chinese: ChineseReader) {}

  /** Rows of the sheet, blank ones among them. */
  get rows(): number {
    return this.rowCount;
  }

  get customers(): number {
    return this.rowCount - this.blankRows.size;
  }

  /** Puts a customer over that of a row, counted in the order of the sheet, or at the end; `undefined` for a blank row. */
  put(row: number, customer: SearchedCustomer | undefined): void {
    const { filters, ...entry } = customer ?? blank;
    this.columns.forEach((column) => column.put(row, filters?.[column.field] ?? ''));
    if (customer === undefined) this.blankRows.add(row);
    else this.blankRows.delete(row);
    this.rowCount = Math.max(this.rowCount, row + 1);
    const chunk = Math.floor(row / CHUNK_ROWS);
    (this.chunks[chunk] ??= new SearchChunk(this.chinese)).put(row % CHUNK_ROWS, entry);
    this.rowsByValue = undefined;
    this.last = undefined;
  }

  /** Works out what one more part of the customers is compared by; answers whether there may be more to do. */
  prepareMore(): boolean {
    const chunk = this.chunks.find(({ isPrepared }) => !isPrepared);
    chunk?.prepare();
    return chunk !== undefined;
  }

  /** The customer of a row. */
  entryAt(row: number): SearchEntry | undefined {
    return this.chunks[Math.floor(row / CHUNK_ROWS)]?.entries[row % CHUNK_ROWS];
  }

  /** The values that occur in a column. */
  valuesOf(field: FilterField): readonly KnownValue[] {
    return this.columns.find((column) => column.field === field)?.values ?? [];
  }

  /** See `CustomerSearch.find`. */
  find(text: string, filters: CustomerFilters): SearchResult {
    const hits = this.findByQuery(text);
    const columnFilters = readColumnFilters(this.columns, filters);
    const narrowing = columnFilters.filter(({ passing }) => passing !== undefined);
    const rows = this.sortByRank(hits.ranks, (row) => passes(row, narrowing));
    let counts: readonly (readonly number[])[] | undefined;
    return {
      count: rows.length,
      isApproximate: hits.isApproximate,
      page: (from, count) => Array.from(rows.subarray(from, from + count), (row) => this.explainHit(row, hits)),
      values: (field) => {
        counts ??= countValues(listFitting(hits.ranks), columnFilters);
        const place = this.columns.findIndex((column) => column.field === field);
        const column = this.columns[place];
        return column === undefined ? [] : listValues(column, counts[place] ?? [], filters);
      },
    };
  }

  /** See `CustomerSearch.known`. */
  known(records: readonly RecordKey[]): readonly SearchHit[] {
    const rows = new Map<RecordKey, number>();
    this.chunks.forEach((chunk, place) => {
      chunk.entries.forEach(({ record }, row) => {
        if (records.includes(record)) rows.set(record, place * CHUNK_ROWS + row);
      });
    });
    return records.flatMap((record) => {
      const row = rows.get(record);
      return row === undefined ? [] : [toHit(this.requireEntry(row))];
    });
  }

  private findByQuery(text: string): QueryHits {
    if (this.last?.text !== text) {
      const query = readSearchQuery(text, this.chinese);
      const exact = this.rankAll(query, (chunk, term, take) => chunk.rank(term, take));
      this.addPhones(query, exact);
      const isFound = exact.some((rank) => rank !== NO_RANK);
      const mayHaveSlip = !isFound && query.terms.some((term) => term.mayHaveSlip);
      const ranks = mayHaveSlip ? this.rankAll(query, rankNearly) : exact;
      const isApproximate = mayHaveSlip && ranks.some((rank) => rank !== NO_RANK);
      this.last = { text, query, ranks, isApproximate };
    }
    return this.last;
  }

  /** Ranks each customer by all terms; their ranks add up. */
  private rankAll(
    { terms }: SearchQuery,
    rankChunk: (chunk: SearchChunk, term: SearchTerm, take: TakeRank) => void,
  ): Uint8Array {
    const sums = new Uint8Array(this.rowCount);
    for (const row of this.blankRows) sums[row] = NO_RANK;
    const ranks = new Uint8Array(this.rowCount);
    for (const term of terms) {
      ranks.fill(NO_RANK);
      this.chunks.forEach((chunk, place) => rankChunk(chunk, term, takeInto(ranks, place * CHUNK_ROWS)));
      for (let row = 0; row < sums.length; row += 1) {
        const sum = sums[row] ?? NO_RANK;
        const rank = ranks[row] ?? NO_RANK;
        sums[row] = sum === NO_RANK || rank === NO_RANK ? NO_RANK : Math.min(sum + rank, WORST_RANK);
      }
    }
    return sums;
  }

  private addPhones({ phones }: SearchQuery, ranks: Uint8Array): void {
    for (const digits of phones) {
      this.chunks.forEach((chunk, place) => chunk.rankPhones(digits, takeInto(ranks, place * CHUNK_ROWS)));
    }
  }

  /** The rows with a rank that are wanted, the best first, among equals those of most value. */
  private sortByRank(ranks: Uint8Array, isWanted: (row: number) => boolean): Uint32Array {
    const rows = this.sortByValue().filter((row) => ranks[row] !== NO_RANK && isWanted(row));
    const ends = new Uint32Array(NO_RANK + 1);
    for (const row of rows) ends[(ranks[row] ?? 0) + 1] = (ends[(ranks[row] ?? 0) + 1] ?? 0) + 1;
    for (let rank = 1; rank < ends.length; rank += 1) ends[rank] = (ends[rank] ?? 0) + (ends[rank - 1] ?? 0);
    const sorted = new Uint32Array(rows.length);
    for (const row of rows) {
      const rank = ranks[row] ?? 0;
      const place = ends[rank] ?? 0;
      sorted[place] = row;
      ends[rank] = place + 1;
    }
    return sorted;
  }

  private sortByValue(): Uint32Array {
    if (this.rowsByValue === undefined) {
      const values = Float64Array.from({ length: this.rowCount }, (_, row) => valueOf(this.entryAt(row)));
      const rows = Uint32Array.from({ length: this.rowCount }, (_, row) => row);
      this.rowsByValue = rows.sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other);
    }
    return this.rowsByValue;
  }

  private explainHit(row: number, { query, isApproximate }: QueryHits): SearchHit {
    const entry = this.requireEntry(row);
    const reason = nameReason(entry, query, isApproximate, this.chinese);
    return { ...toHit(entry), ...(reason && { reason }) };
  }

  private requireEntry(row: number): SearchEntry {
    const entry = this.entryAt(row);
    if (entry === undefined) throw new Error(`The index has no row ${row}.`);
    return entry;
  }
}

function listFitting(ranks: Uint8Array): number[] {
  return Array.from(ranks.keys()).filter((row) => ranks[row] !== NO_RANK);
}

function toHit({ record, number, name, city, tier, rating }: SearchEntry): SearchHit {
  return { record, number, name, city, tier, rating };
}

const blank: SearchEntry & Partial<Pick<SearchedCustomer, 'filters'>> = {
  ...{ record: '', number: '', name: '', city: '', tier: '', rating: '' },
  expectedValue: undefined,
  details: [],
};

/** A term that nobody has may be a slip; the others must still fit as they are, or nearly. */
function rankNearly(chunk: SearchChunk, term: SearchTerm, take: TakeRank): void {
  chunk.rank(term, take);
  if (term.mayHaveSlip) chunk.rankNear(term, take);
}

function takeInto(ranks: Uint8Array, firstRow: number): TakeRank {
  return (row, rank) => {
    if (rank < (ranks[firstRow + row] ?? NO_RANK)) ranks[firstRow + row] = rank;
  };
}

/** Without a value it stands last; a finite number, so that two of them subtract to 0. */
function valueOf(entry: SearchEntry | undefined): number {
  return entry?.expectedValue ?? -Number.MAX_VALUE;
}
