import type { TableDefinition } from './field';
import { languages } from './language';
import { normaliseHeader } from './normaliseHeader';

/** A column of a table as it stands in the workbook, from left to right. */
export interface ActualColumn {
  readonly name: string;
  /** Stays with the column when it is renamed or moved. */
  readonly id: number;
}

export interface ResolvedColumns {
  /** Zero-based place of each field's column in the table. */
  readonly places: ReadonlyMap<string, number>;
  /** Required fields without a column. */
  readonly missing: readonly string[];
}

/** Headers in the form in which they are compared. They are asked for often: which table is which is tried of each with each. */
const headersOf = new WeakMap<TableDefinition, ReadonlyMap<string, readonly string[]>>();
const placesOf = new WeakMap<readonly ActualColumn[], ReadonlyMap<string, readonly number[]>>();

/**
 * Finds the columns of a table again: by header in any of the three languages, then by the remembered id of a column whose
 * header was changed. Where several columns bear a field's header, the remembered one counts, else the first.
 *
 * @param remembered column id of each field when the archive was created or repaired
 */
export function resolveColumns(
  table: TableDefinition,
  columns: readonly ActualColumn[],
  remembered: ReadonlyMap<string, number>,
): ResolvedColumns {
  const headers = remember(headersOf, table, normaliseHeaders);
  const placesByHeader = remember(placesOf, columns, groupByHeader);
  const places = new Map<string, number>();
  const taken = new Set<number>();
  const take = (field: string, place: number | undefined): void => {
    if (place === undefined || taken.has(place)) return;
    places.set(field, place);
    taken.add(place);
  };
  for (const { id } of table.fields) {
    const candidates = (headers.get(id) ?? []).flatMap((header) => placesByHeader.get(header) ?? []);
    take(id, candidates.find((place) => columns[place]?.id === remembered.get(id)) ?? candidates[0]);
  }
  for (const { id } of table.fields.filter((field) => !places.has(field.id))) {
    const place = columns.findIndex((column) => column.id === remembered.get(id));
    take(id, place < 0 ? undefined : place);
  }
  const missing = table.fields.filter((field) => field.isRequired === true && !places.has(field.id));
  return { places, missing: missing.map((field) => field.id) };
}

function remember<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, work: (key: Key) => Value): Value {
  const value = known.get(key) ?? work(key);
  known.set(key, value);
  return value;
}

/** By field, in each language. */
function normaliseHeaders({ fields }: TableDefinition): ReadonlyMap<string, readonly string[]> {
  return new Map(fields.map(({ id, header }) => [id, languages.map((language) => normaliseHeader(header[language]))]));
}

function groupByHeader(columns: readonly ActualColumn[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  columns.forEach(({ name }, place) => {
    const header = normaliseHeader(name);
    const group = groups.get(header);
    if (group === undefined) groups.set(header, [place]);
    else group.push(place);
  });
  return groups;
}
