import type { RecordKey } from '../../archive/plan';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { CustomerIndex } from '../../usecases/searchCustomers/CustomerIndex';
import { filterFields } from '../../usecases/searchCustomers/customerSearch';
import type {
  CustomerFilters,
  CustomerSearch,
  FilterField,
  SearchHit,
  SearchResult,
  SearchState,
  ViewOutcome,
} from '../../usecases/searchCustomers/customerSearch';
import { loadChineseReader } from '../../usecases/searchCustomers/loadChineseReader';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { clearSheetFilters, filterSheet } from './filterSheet';
import type { SheetFilters } from './filterSheet';
import { SearchEdits } from './SearchEdits';
import { SearchReader } from './SearchReader';
import { SearchWatch } from './SearchWatch';

const nothingRead: SearchState = { kind: 'empty', customers: 0, total: 0 };

/** The search over the customers of the workbook beside this page; its index is read when it is asked for first. */
export class ExcelCustomerSearch implements CustomerSearch {
  private index: CustomerIndex | undefined;
  private current = nothingRead;
  /** What is being read, whoever asked for it. */
  private reading: Promise<void> | undefined;
  private sheetFilters: SheetFilters = new Map();
  private readonly listeners = new Set<() => void>();
  private readonly edits = new SearchEdits();
  private readonly reader: SearchReader;
  private readonly watch: SearchWatch;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {
    this.reader = new SearchReader(surroundings, turns, this.edits);
    this.watch = new SearchWatch(surroundings, {
      onEdit: (event) => this.edits.hear(event),
      onSort: (event) => this.edits.hearSort(event),
      onOther: () => this.edits.distrustAll(),
      onQuiet: () => this.keepUp(),
    });
  }

  load(): Promise<void> {
    this.reading ??= this.readWhatIsMissing().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  state(): SearchState {
    return this.current;
  }

  find(query: string, filters: CustomerFilters): SearchResult {
    return this.index?.find(query, filters) ?? nothingFound;
  }

  known(records: readonly RecordKey[]): readonly SearchHit[] {
    return this.index?.known(records) ?? [];
  }

  onChanged(listener: () => void): () => void {
    // The same function may subscribe twice, so each subscription is a function of its own.
    const subscriber = (): void => listener();
    this.listeners.add(subscriber);
    return () => {
      this.listeners.delete(subscriber);
    };
  }

  async applyView(filters: CustomerFilters, isReplacing: boolean): Promise<ViewOutcome> {
    const wanted = this.writeSheetFilters(filters);
    const headers = await this.turns.take(() =>
      runInExcel(this.surroundings, (context) => filterSheet(context, wanted, this.sheetFilters, isReplacing)),
    );
    if (headers.length > 0) {
      return { kind: 'wouldReplace', headers };
    }
    this.sheetFilters = wanted;
    return { kind: 'applied' };
  }

  async clearView(): Promise<void> {
    await this.turns.take(() => runInExcel(this.surroundings, clearSheetFilters));
    this.sheetFilters = new Map();
  }

  private async readWhatIsMissing(): Promise<void> {
    try {
      const { index } = this;
      const edited = index && this.edits.take();
      const isRead = index !== undefined && edited !== undefined && (await this.reader.readAgain(index, edited));
      if (!isRead) {
        await this.readAll();
      }
    } catch (error) {
      this.edits.distrustAll();
      if (isWithoutArchive(error)) {
        this.index = undefined;
        this.become(nothingRead);
      }
      throw error;
    }
    this.become({ kind: 'ready', customers: this.index?.customers ?? 0, total: this.index?.customers ?? 0 });
  }

  private async readAll(): Promise<void> {
    const isFirst = this.index === undefined;
    const [chinese] = await Promise.all([loadChineseReader(), this.turns.takeWhenIdle(() => this.watch.begin())]);
    // What is edited from now on is read again afterwards.
    this.edits.take();
    this.index = await this.reader.readAll(chinese, (index, total) => {
      // A first search answers from what there is; a later one from the index that is being replaced.
      if (isFirst) {
        this.index = index;
        this.become({ kind: 'reading', customers: index.customers, total });
      }
    });
  }

  /** Reads what was edited. What is being read already may be of before the edit, so that is waited for. */
  private keepUp(): void {
    const before = this.reading ?? Promise.resolve();
    before
      .then(() => this.load())
      .catch((error: unknown) => {
        // Without an archive there is nothing to keep up with; anything else is tried again when the search is opened.
        if (!isWithoutArchive(error)) this.surroundings.reportFault(error);
      });
  }

  private writeSheetFilters(filters: CustomerFilters): SheetFilters {
    return new Map(
      filterFields.flatMap((field): [FilterField, string[]][] => {
        const chosen = filters[field] ?? [];
        const values = this.index?.valuesOf(field).filter(({ key }) => chosen.includes(key)) ?? [];
        return chosen.length === 0 ? [] : [[field, values.flatMap(({ texts }) => [...texts])]];
      }),
    );
  }

  private become(state: SearchState): void {
    this.current = state;
    for (const listener of [...this.listeners]) {
      listener();
    }
  }
}

function isWithoutArchive(error: unknown): boolean {
  return error instanceof WorkbookProblem && (error.code === 'noArchive' || error.code === 'archiveDamaged');
}

const nothingFound: SearchResult = { count: 0, isApproximate: false, page: () => [], values: () => [] };
