import { CustomerIndex } from '../../../src/usecases/searchCustomers/CustomerIndex';
import type {
  CustomerFilters,
  CustomerSearch,
  SearchHit,
  SearchResult,
  SearchState,
  ViewOutcome,
} from '../../../src/usecases/searchCustomers/customerSearch';
import { loadChineseReader } from '../../../src/usecases/searchCustomers/loadChineseReader';
import type { SearchedCustomer } from '../../../src/usecases/searchCustomers/searchEntry';

/** The search over customers that a test gives it; it remembers the views that were applied to the sheet. */
export class MemoryCustomerSearch implements CustomerSearch {
  customers: readonly SearchedCustomer[] = [];
  /** Headers of columns that bear filters of somebody else. */
  foreignFilters: readonly string[] = [];
  readonly applied: CustomerFilters[] = [];
  clearedViews = 0;
  private problem: Error | undefined;
  private index: CustomerIndex | undefined;
  private current: SearchState = { kind: 'empty', customers: 0, total: 0 };
  private readonly listeners = new Set<() => void>();

  /** The next reading rejects with this. */
  failNext(problem: Error): void {
    this.problem = problem;
  }

  async load(): Promise<void> {
    const { problem } = this;
    this.problem = undefined;
    if (problem !== undefined) throw problem;
    const index = new CustomerIndex(await loadChineseReader());
    this.customers.forEach((customer, row) => index.put(row, customer));
    this.index = index;
    this.become({ kind: 'ready', customers: index.customers, total: index.customers });
  }

  state(): SearchState {
    return this.current;
  }

  find(query: string, filters: CustomerFilters): SearchResult {
    const nothing: SearchResult = { count: 0, isApproximate: false, page: () => [], values: () => [] };
    return this.index?.find(query, filters) ?? nothing;
  }

  known(records: readonly string[]): readonly SearchHit[] {
    return this.index?.known(records) ?? [];
  }

  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  async applyView(filters: CustomerFilters, isReplacing: boolean): Promise<ViewOutcome> {
    if (this.foreignFilters.length > 0 && !isReplacing) return { kind: 'wouldReplace', headers: this.foreignFilters };
    this.applied.push(filters);
    return { kind: 'applied' };
  }

  async clearView(): Promise<void> {
    this.clearedViews += 1;
  }

  private become(state: SearchState): void {
    this.current = state;
    for (const listener of [...this.listeners]) listener();
  }
}
