import { catalogue, findField } from '../../../archive/catalogue';
import { languages } from '../../../archive/language';
import { normaliseHeader } from '../../../archive/normaliseHeader';
import type { AddedColumn, RestoredColumn } from '../../../archive/plan';
import type { ArchiveRecords } from '../comparison/ArchiveRecords';
import type { SourceRecords } from '../comparison/SourceRecords';

/** Excel's limit for the header of a table column. */
const longestHeader = 255;

const prefix = 'extra:';

/** The columns of the archive's table that the fields of a source go into. */
export interface ColumnPlaces {
  /** One field id of the archive's table for each field of the source. */
  readonly fields: readonly string[];
  readonly added: readonly AddedColumn[];
  readonly restored: readonly RestoredColumn[];
}

/**
 * Finds the columns of the archive's table for what a source brings: fields of the catalogue by their id, columns of the user's
 * own by their header without regard to case. What is missing is added at the end; a header that is one of the catalogue's, in
 * any language, gets a number, or else it would be taken for that field.
 */
export function placeColumns(
  { table, fields }: SourceRecords,
  archive: ArchiveRecords,
  formatOf: (field: string) => string,
): ColumnPlaces {
  const existing = new Map(archive.fields.filter(isExtra).map((field) => [field.toLowerCase(), field]));
  const reserved = new Set(
    catalogue[table].fields.flatMap(({ header }) => languages.map((language) => normaliseHeader(header[language]))),
  );
  const taken = new Set<string>();
  const added: AddedColumn[] = [];
  const restored: RestoredColumn[] = [];
  const places = fields.map((field, place) => {
    if (!isExtra(field)) {
      const isThere = archive.fields.includes(field) || findField(table, field) === undefined;
      if (!isThere) restored.push({ table, field });
      return field;
    }
    const wanted = field.slice(prefix.length).trim().slice(0, longestHeader) || `Column${place + 1}`;
    const header = findFree(wanted, (each) => reserved.has(normaliseHeader(each)) || taken.has(each.toLowerCase()));
    taken.add(header.toLowerCase());
    const known = existing.get(prefix + header.toLowerCase());
    if (known === undefined) added.push({ table, header, numberFormat: formatOf(field) });
    return known ?? prefix + header;
  });
  return { fields: places, added, restored };
}

/** Whether a column is one of the user's own. */
export function isExtra(field: string): boolean {
  return field.startsWith(prefix);
}

function findFree(header: string, isTaken: (header: string) => boolean): string {
  let free = header;
  for (let number = 2; isTaken(free); number++) {
    const suffix = ` (${number})`;
    free = header.slice(0, longestHeader - suffix.length) + suffix;
  }
  return free;
}
