import type { CellValue } from '../archive/cellValue';
import type { LayerId, TableId } from '../archive/field';
import type { RecordKey } from '../archive/plan';

/**
 * The file of one customer, as the pane shows it. `src/excel` implements it. It reads what it shows, not the archive: at most
 * two round trips for a file, however many customers there are. Where a customer's records stand is learnt in the background
 * once somebody listens; until then a file names in `awaited` what it cannot show yet, and the listener is called when it can.
 */
export interface CustomerFiles {
  /** The file of the customer to whom the selected row belongs, in Customers or in a table that refers to customers. */
  readSelected(): Promise<SelectedFile>;
  /** @throws WorkbookProblem `recordNotFound`. */
  read(customer: RecordKey): Promise<CustomerFile>;
  /** The next records of a table after those that a file shows, newest first. */
  readRelated(customer: RecordKey, table: TableId, from: number): Promise<RelatedRecords>;
  /** A record as it stands now, to be shown beside what somebody was about to write. */
  readRecord(table: TableId, record: RecordKey): Promise<FileRecord>;
  /**
   * Calls back when the selection moved, when the row under it or a record of a file may have changed, and when awaited
   * records have become known: read again then. Returns how to stop.
   */
  onSelection(listener: () => void): () => void;
}

export type SelectedFile =
  | { readonly kind: 'customer'; readonly file: CustomerFile; readonly selected: SelectedRecord }
  /** The row names a customer that is not in the archive: shown, not hidden. `customerNumber` is empty where it names none. */
  | { readonly kind: 'dangling'; readonly selected: SelectedRecord; readonly customerNumber: string }
  /** No row of a customer is selected. */
  | { readonly kind: 'elsewhere' };

export interface SelectedRecord {
  readonly table: TableId;
  readonly record: RecordKey;
}

/** One record as it stood when it was read. */
export interface FileRecord extends SelectedRecord {
  /** By field id, extra columns of the user (`extra:` and the header) included. Dates are serials, as in the sheet. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** Row of the table's body in which it stood, from zero: where to look first, not where it is. */
  readonly row?: number;
}

export interface CustomerFile {
  readonly customer: FileRecord;
  /** One entry for each table of the workbook that refers to customers, in the order of the catalogue. */
  readonly related: readonly RelatedRecords[];
  readonly supply: SupplyChain;
  /**
   * Tables that are still being looked through: what `related` says of them is not all, or out of date. With `customers`
   * among them, so is `supply`.
   */
  readonly awaited: readonly TableId[];
  /** How many of the fields that fit the customer's kind are filled, by layer (003). */
  readonly completeness: readonly LayerCompleteness[];
}

export interface RelatedRecords {
  readonly table: TableId;
  /** How many there are in all. */
  readonly count: number;
  /** The newest first; not all of them where there are many. */
  readonly records: readonly FileRecord[];
}

export interface LayerCompleteness {
  readonly layer: LayerId;
  readonly filled: number;
  readonly total: number;
}

/** Through whom a customer is supplied, and who is supplied through it (domain.md section 1). */
export interface SupplyChain {
  /** The dealer that the customer is supplied through; `name` is absent where no customer has the number. */
  readonly dealer?: { readonly number: string; readonly name?: string };
  /** Customers supplied through this one, directly or through others of them. */
  readonly indirect: IndirectCustomers;
}

export interface IndirectCustomers {
  /** Those with the largest purchases first. Not all of them where there are many. */
  readonly customers: readonly IndirectCustomer[];
  readonly count: number;
  /** Their purchases of the last 12 months together, in the archive's currency, as far as they are known. */
  readonly sales: number;
  /** How many of them have no purchases entered: `sales` does not count them. */
  readonly withoutSales: number;
  /** What would be at stake if the dealer left: its own purchases and those of all customers supplied through it. */
  readonly salesAtStake: number;
}

export interface IndirectCustomer {
  readonly record: RecordKey;
  readonly name: string;
  /** Purchases of the last 12 months; absent where none are entered. */
  readonly sales?: number;
}
