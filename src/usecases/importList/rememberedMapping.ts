import type { ImportMapping } from './importMapping';
import type { ListColumn } from '../listSnapshot';

/** What the table `imports` keeps of an earlier import, as far as mapping the next one goes. */
export interface RememberedImport {
  /** From `writeLayoutSignature`. */
  readonly layout: string;
  /** From `writeRememberedMapping`. */
  readonly mapping: string;
}

/**
 * By what a list with the same columns is known again: its headers in their order, without regard to case, width and signs,
 * and without the two columns that stand in front of rejected rows. Not longer than a cell takes.
 */
export function writeLayoutSignature(_columns: readonly Pick<ListColumn, 'header'>[]): string {
  throw new Error('Layout signatures are not there yet.');
}

/** A mapping as text for a cell; `''` where it is longer than a cell takes, so that it is not remembered. */
export function writeRememberedMapping(_columns: readonly ListColumn[], _mapping: ImportMapping): string {
  throw new Error('Mappings are not remembered yet.');
}

/**
 * How the newest import of the same layout was mapped, `undefined` if there is none that can be read. Entries that do not
 * fit the catalogue any more are left to be proposed anew.
 * @param imports the oldest first, as they stand in the table
 */
export function findRememberedMapping(
  _imports: readonly RememberedImport[],
  _columns: readonly ListColumn[],
): ImportMapping | undefined {
  throw new Error('Mappings are not remembered yet.');
}
