import type { LogStamp } from '../../logChanges';

/** What deciding an import needs to know besides the comparison. */
export interface DecisionContext {
  /** Of the unfinished import that is gone on with, otherwise the next one. */
  readonly importNumber: string;
  /** Local date and time without zone, `2026-11-22T15:30:12`. */
  readonly importedAt: string;
  /** Who imports; '' where nobody has said so. */
  readonly author: string;
  /** What the unfinished import was going to do, as the register says: part of it is done by now. */
  readonly begun?: { readonly added: number; readonly changed: number };
  /** For the change log; absent where the archive has none. */
  readonly stamp: LogStamp | undefined;
  /** The source's layout signature, for the register. */
  readonly layout: string;
  /** Tells this source with this mapping and these choices from others, for the register. */
  readonly fingerprint: string;
  /** Names of all sheets of the workbook: that of the rejected rows has to be another one. */
  readonly sheetNames: readonly string[];
}
