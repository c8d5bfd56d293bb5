import type { TableId } from '../../archive/field';
import type { Plan, RecordKey } from '../../archive/plan';
import type { Work } from '../archiveWorkbook';
import type { IssuedCopy } from './issuedCopy';
import type { CopyFault } from './readCopyInputs';

/**
 * Copies of customers' files for others (002): made as a file of their own, entered in the register of loans. `src/excel`
 * implements it. Nothing is written before `ArchiveWorkbook.apply` gets the decision's plan.
 */
export interface CopyIssuing {
  /** What a copy may hold and of how many customers; never writes. */
  readOffer(customers: CopiedCustomers): Promise<CopyOffer>;
  /** Reads what the copy is to hold and decides; never writes. */
  planCopy(order: CopyOrder, work: Work): Promise<CopyDecision>;
  /** The copy as files: one of .xlsx, or one of .csv for each table. */
  makeFiles(copy: IssuedCopy, format: CopyFormat, work: Work): Promise<readonly CopyFile[]>;
  /** Shows an .xlsx as a new workbook, not saved yet. */
  open(file: CopyFile): Promise<void>;
}

/** Whose files: `shown` are those that the filters of the sheet show. */
export type CopiedCustomers =
  | { readonly kind: 'all' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'records'; readonly records: readonly RecordKey[] };

export type CopyFormat = 'xlsx' | 'csv';

export interface CopyOffer {
  readonly customers: number;
  /** Customers first; tables without a customer's records are not among them. */
  readonly tables: readonly OfferedTable[];
}

export interface OfferedTable {
  readonly table: TableId;
  readonly columns: readonly OfferedColumn[];
}

export interface OfferedColumn {
  /** By id; columns of the user's own begin with `extra:`. */
  readonly field: string;
  readonly confidence: Confidence;
}

/**
 * Why a column stays here unless somebody says otherwise: it is about a person, it is the company's own judgement or
 * figures, or the user has added it and only the user knows what it holds. `open` ones go along.
 */
export type Confidence = 'open' | 'internal' | 'personal' | 'unknown';

export interface CopiedColumn {
  readonly table: TableId;
  readonly field: string;
}

export interface CopyOrder {
  readonly customers: CopiedCustomers;
  readonly columns: readonly CopiedColumn[];
  readonly format: CopyFormat;
  /** What was typed, as text; the recipient and the purpose are demanded, the reason where something confidential goes along. */
  readonly inputs: Readonly<Record<CopyInput, string>>;
}

export type CopyInput = 'recipient' | 'purpose' | 'dueBack' | 'reason';

export type CopyDecision =
  | {
      readonly kind: 'ready';
      readonly plan: Plan;
      readonly copy: IssuedCopy;
    }
  | { readonly kind: 'refused'; readonly faults: readonly CopyFault[] };

/** A file that is not stored anywhere yet. */
export interface CopyFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
