import type { TableId } from '../../../src/archive/field';
import type {
  CustomerFile,
  CustomerFiles,
  FileRecord,
  RelatedRecords,
  SelectedFile,
} from '../../../src/usecases/customerFiles';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';

/** Customers' files for tests of the pane: those that a test gives it, and the one that it selects. */
export class MemoryCustomerFiles implements CustomerFiles {
  /** By customer number; `readRelated` answers from `related`. */
  files: Readonly<Record<string, CustomerFile>> = {};
  selected: SelectedFile = { kind: 'elsewhere' };
  /** Records as they stand now where they differ from those of the files, by table and key: `customers/C-1`. */
  changedRecords: Readonly<Record<string, FileRecord>> = {};
  private failure: WorkbookProblem | undefined;
  private readonly listeners = new Set<() => void>();

  /** A person selects another row, or the row under the selection changes. */
  select(selected: SelectedFile): void {
    this.selected = selected;
    for (const listener of [...this.listeners]) {
      listener();
    }
  }

  /** The next reading rejects with this problem. */
  failNext(problem: WorkbookProblem): void {
    this.failure = problem;
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  async readSelected(): Promise<SelectedFile> {
    this.throwFailure();
    return this.selected;
  }

  async read(customer: string): Promise<CustomerFile> {
    this.throwFailure();
    const selected = this.selected.kind === 'customer' ? this.selected.file : undefined;
    const file = selected?.customer.record === customer ? selected : this.files[customer];
    if (file === undefined) {
      throw new WorkbookProblem('recordNotFound', { record: customer });
    }
    return file;
  }

  async readRelated(customer: string, table: TableId, from: number): Promise<RelatedRecords> {
    const { related } = await this.read(customer);
    const all = related.find((entry) => entry.table === table);
    return { table, count: all?.count ?? 0, records: all?.records.slice(from) ?? [] };
  }

  async readRecord(table: TableId, record: string): Promise<FileRecord> {
    this.throwFailure();
    const changed = this.changedRecords[`${table}/${record}`];
    const { customer, related } =
      changed === undefined && this.selected.kind === 'customer' ? this.selected.file : emptyFile;
    const found = changed ?? [customer, ...related.flatMap(({ records }) => records)].find(isRecord(table, record));
    if (found === undefined) {
      throw new WorkbookProblem('recordNotFound', { record });
    }
    return found;
  }

  onSelection(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  private throwFailure(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure !== undefined) {
      throw failure;
    }
  }
}

const emptyFile = createCustomerFile({});

function isRecord(table: TableId, record: string): (candidate: FileRecord) => boolean {
  return (candidate) => candidate.table === table && candidate.record === record;
}

/** A file of a customer, in which a test names only what it is about. */
export function createCustomerFile(
  values: FileRecord['values'],
  given: Partial<Omit<CustomerFile, 'customer'>> = {},
): CustomerFile {
  return {
    customer: { table: 'customers', record: String(values['customerNumber'] ?? ''), values },
    related: [],
    supply: { indirect: { customers: [], count: 0, sales: 0, withoutSales: 0, salesAtStake: 0 } },
    awaited: [],
    completeness: [],
    ...given,
  };
}

/** The customer of this file is selected in the table of customers. */
export function selectCustomer(file: CustomerFile): SelectedFile {
  return { kind: 'customer', file, selected: { table: 'customers', record: file.customer.record } };
}
