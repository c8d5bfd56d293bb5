import type { AppendedRecords } from '../../archive/plan';
import type { FoundArchive } from '../findArchive';
import { omitMissingColumns } from '../omitMissingColumns';
import type { Write } from '../sendWrites';
import type { NamedSheet } from './addedSheets';
import { cutSheet } from './addedSheets';
import { cutRecords } from './cutRecords';
import { openAppender } from './RecordAppender';
import { findEntry, labelOf, toStateWrites } from './registerEntry';
import type { ImportState } from './registerEntry';

/** What a request takes of small parts together. */
const MOST_BYTES = 1_600_000;

/** What comes at the very end of an import, or of taking one back. */
export interface ImportEnd {
  readonly importNumber: string;
  /** At the end; `unfinished` where records of an earlier run are still there. */
  readonly state: ImportState;
  /** Sheets beside the archive. */
  readonly sheets: readonly NamedSheet[];
  /** What the change log says of the import as a whole. */
  readonly entries: readonly AppendedRecords[];
}

/**
 * The last parts of an import, each for one request: sheets, entries of the log, and with the last of them the state. Nothing where
 * the register says already that it was done.
 */
export async function cutEnd(
  context: Excel.RequestContext,
  archive: FoundArchive,
  { importNumber, state, sheets, entries }: ImportEnd,
): Promise<Generator<readonly Write[]>> {
  const entry = await findEntry(context, archive, importNumber);
  const isDone = entry === undefined || (state !== 'unfinished' && entry.state === labelOf(archive, state));
  const logs = isDone ? [] : await openLogs(context, archive, entries);
  const last = entry === undefined ? [] : toStateWrites(archive, importNumber, entry, state);
  return joinLast(isDone ? [] : cutAll(sheets, logs), last);
}

interface OpenLog {
  readonly log: AppendedRecords;
  readonly append: (records: AppendedRecords['records']) => Write[];
}

async function openLogs(
  context: Excel.RequestContext,
  archive: FoundArchive,
  entries: readonly AppendedRecords[],
): Promise<OpenLog[]> {
  const logs: OpenLog[] = [];
  for (const log of omitMissingColumns(archive, entries)) {
    const appender = await openAppender(context, archive, log);
    logs.push({ log, append: (records) => appender.append(log.fields, records) });
  }
  return logs;
}

function* cutAll(sheets: readonly NamedSheet[], logs: readonly OpenLog[]): Generator<readonly Write[]> {
  for (const sheet of sheets) {
    yield* cutSheet(sheet);
  }
  for (const { log, append } of logs) {
    for (const { records } of cutRecords(log.records)) {
      yield append(records);
    }
  }
}

/** Small parts go together, and the state goes with the last one. */
function* joinLast(parts: Iterable<readonly Write[]>, state: readonly Write[]): Generator<readonly Write[]> {
  let open: readonly Write[] = [];
  for (const part of parts) {
    if (open.length > 0 && measure(open) + measure(part) > MOST_BYTES) {
      yield open;
      open = [];
    }
    open = [...open, ...part];
  }
  const last = [...open, ...state];
  if (last.length > 0) {
    yield last;
  }
}

function measure(writes: readonly Write[]): number {
  return writes.reduce((sum, { bytes }) => sum + bytes, 0);
}
