import type { TableId } from '../../archive/field';
import type { ListColumn } from '../listSnapshot';
import type { ImportMapping, ImportTarget } from './importMapping';
import { findMainTable } from './mapping/findMainTable';
import { readAnswers, readTargets } from './mapping/readStoredMapping';
import { countRejectedColumns } from './rejectedColumns';
import { writeLayoutSignature } from './writeLayoutSignature';

/** Characters that a cell takes. */
const longestText = 32_767;

/** What the table `imports` keeps of an earlier import, as far as mapping the next one goes. */
export interface RememberedImport {
  /** From `writeLayoutSignature`. */
  readonly layout: string;
  /** From `writeRememberedMapping`; somebody may have edited it. */
  readonly mapping: string;
  /** Local date and time without zone; `''` where it is not known. */
  readonly begunAt: string;
  /** What was undone is not repeated. */
  readonly state: 'unfinished' | 'finished' | 'undone' | undefined;
}

/** How a layout was mapped the last time. */
export interface RememberedMapping extends Omit<ImportMapping, 'targets'> {
  /** The table that the list was about. */
  readonly table: TableId;
  /** One entry a column; `undefined` where the catalogue has changed since, so that it is proposed anew. */
  readonly targets: readonly (ImportTarget | undefined)[];
  /** ISO date; `''` where it is not known. */
  readonly on: string;
}

/** As it is stored: the columns without those of rejected rows. */
interface StoredMapping {
  readonly targets: readonly ImportTarget[];
  readonly dateOrders: readonly (readonly [column: number, order: string])[];
  readonly decimalSigns: readonly (readonly [column: number, sign: string])[];
}

/** A mapping as text for a cell; `''` where it is longer than a cell takes, so that it is not remembered. */
export function writeRememberedMapping(columns: readonly Pick<ListColumn, 'header'>[], mapping: ImportMapping): string {
  const passed = countRejectedColumns(columns);
  const stored: StoredMapping = {
    targets: mapping.targets.slice(passed),
    dateOrders: shift(mapping.dateOrders, -passed),
    decimalSigns: shift(mapping.decimalSigns, -passed),
  };
  const text = JSON.stringify(stored);
  return text.length > longestText ? '' : text;
}

/**
 * How the newest import of the same layout was mapped, `undefined` if there is none that can be read. Nothing in the text is
 * trusted: entries that do not fit the catalogue, or that use a field twice, are left to be proposed anew.
 * @param imports the oldest first, as they stand in the table
 */
export function findRememberedMapping(
  imports: readonly RememberedImport[],
  columns: readonly Pick<ListColumn, 'header'>[],
): RememberedMapping | undefined {
  const layout = writeLayoutSignature(columns);
  if (layout === '') return undefined;
  const passed = countRejectedColumns(columns);
  for (const entry of [...imports].reverse()) {
    if (entry.layout !== layout || entry.state === 'undone') continue;
    const read = readMapping(entry, columns.length - passed, passed);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readMapping(entry: RememberedImport, columnCount: number, passed: number): RememberedMapping | undefined {
  const stored = parse(entry.mapping);
  if (stored === undefined) return undefined;
  const targets = readTargets(stored['targets'], columnCount);
  if (targets === undefined || targets.every((target) => target === undefined)) return undefined;
  const rejected: readonly ImportTarget[] = Array.from({ length: passed }, () => ({ kind: 'leaveOut' }));
  return {
    table: findMainTable(targets.flatMap((target) => target ?? [])),
    targets: [...rejected, ...targets],
    dateOrders: readAnswers(stored['dateOrders'], ['dayFirst', 'monthFirst'], columnCount, passed),
    decimalSigns: readAnswers(stored['decimalSigns'], ['point', 'comma'], columnCount, passed),
    on: entry.begunAt.slice(0, '2026-11-22'.length),
  };
}

/** The object that a text writes; `undefined` for any other text. */
function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function shift(answers: Readonly<Record<number, string>>, by: number): [number, string][] {
  return Object.entries(answers).map(([column, answer]) => [Number(column) + by, answer]);
}
