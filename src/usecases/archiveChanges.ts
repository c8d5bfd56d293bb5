import type { TableId } from '../archive/field';
import type { RecordKey } from '../archive/plan';
import type { FileRecord } from './customerFiles';

/**
 * What was changed in the archive, by whom and when (001). Plans enter their own changes; this records what people type in
 * the grid, and finds at opening what was changed while the add-in did not run. `src/excel` implements it.
 */
export interface ArchiveChanges {
  /** Begins to record; returns how to stop. It works in the background, gives way to commands, and tells nobody but the log. */
  record(): () => void;
  /** Enters in the log what was typed until now, without waiting for a pause. */
  flush(): Promise<void>;
  /** A page of the log, the newest first, with what was typed until now. Empty where the archive has no log yet. */
  readChanges(question: ChangesQuestion): Promise<LoggedChanges>;
  /** What happened to a customer: its changes, those of its related records, and its moves between tiers, the newest first. */
  readHistory(customer: RecordKey, count: number): Promise<CustomerHistory>;
  /** Calls back when entries were added by what was typed or found; returns how to stop. */
  onLogged(listener: () => void): () => void;
}

export interface ChangesQuestion {
  /** Only changes of this customer and its related records, by number. */
  readonly customer?: string;
  /** Only changes by this person, as the log names them. */
  readonly person?: string;
  /** So many of the newest are left out. */
  readonly from: number;
  readonly count: number;
}

export interface LoggedChanges {
  /** How many there are in all that fit the question. */
  readonly total: number;
  readonly entries: readonly LogEntry[];
  /** Everybody whom the log names, in the order of the alphabet. */
  readonly people: readonly string[];
}

/** An entry of the log, with what its words stand for. */
export interface LogEntry {
  /** As it stands in the log: what `planRestoring` takes. */
  readonly record: FileRecord;
  /** Absent where the log names a table that the archive does not have. */
  readonly table?: TableId;
  /** Absent where the entry is about a whole record, or names a field that the catalogue does not know. */
  readonly field?: string;
  /** Whether it tells of one value, and what that value was before. */
  readonly isRestorable: boolean;
}

export interface CustomerHistory {
  readonly total: number;
  readonly events: readonly HistoryEvent[];
}

export type HistoryEvent =
  | { readonly kind: 'change'; readonly entry: LogEntry }
  /** A record of the tier history. */
  | { readonly kind: 'tier'; readonly record: FileRecord };
