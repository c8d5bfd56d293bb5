import { catalogue } from '../../../archive/catalogue';
import type { TableId } from '../../../archive/field';
import type { Language } from '../../../archive/language';
import { languages } from '../../../archive/language';
import { normaliseHeader } from '../../../archive/normaliseHeader';
import { recogniseHeader } from '../../../archive/recogniseHeader';
import { nameExtraColumns } from '../../nameExtraColumns';
import type { ListColumn } from '../../listSnapshot';
import type { ImportTarget } from '../importMapping';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';
import type { ColumnView } from './columnView';
import { isRunningNumber } from './isRunningNumber';

/** Columns a step. */
const STRETCH = 1000;

export interface Placing {
  readonly table: TableId;
  readonly language: Language;
  /** Headers of the columns that the archive's table has beside those of the catalogue. */
  readonly extraHeaders: readonly string[];
  /** The record names its customer by a column of its own. */
  readonly namesCustomer: boolean;
}

/**
 * What becomes of the columns that no field was found for: they are kept under their own headers, in the column of that name where
 * the archive has one. Left out is only what holds nothing, or nothing that the archive does not know anyway: running numbers of
 * rows, what the archive computes itself, and beside a customer's number the customer's name.
 */
export function* placeOtherColumns(
  source: SourceTable,
  views: readonly ColumnView[],
  placing: Placing,
): Steps<ReadonlyMap<number, ImportTarget>> {
  const own = listOwnHeaders(placing.table);
  const targets = new Map<number, ImportTarget>();
  const kept: [number, ListColumn][] = [];
  for (const [index, view] of views.entries()) {
    if (index % STRETCH === STRETCH - 1) yield { done: index, total: views.length };
    const column = source.columns[view.position];
    if (column === undefined) continue;
    if (isLeftOut(source, view, placing, own)) targets.set(view.position, { kind: 'leaveOut' });
    else kept.push([view.position, { ...column, header: view.header }]);
  }
  yield undefined;
  const { table, language, extraHeaders } = placing;
  const known = new Map(extraHeaders.map((header) => [toKey(header), header]));
  nameExtraColumns(kept, source.column, language, table).forEach(({ header }, at) => {
    const position = kept[at]?.[0];
    if (position === undefined) return;
    targets.set(position, { kind: 'extra', table, header: known.get(toKey(header)) ?? header });
  });
  return targets;
}

function isLeftOut(
  source: SourceTable,
  { header, position, values }: ColumnView,
  placing: Placing,
  own: ReadonlySet<string>,
): boolean {
  if (header.trim() === '' && values.length === 0) return true;
  if (isRunningNumber(source, position) || own.has(normaliseHeader(header))) return true;
  const ofCustomer = recogniseHeader(header, 'customers')?.field;
  return placing.namesCustomer && (ofCustomer === 'name' || ofCustomer === 'customerNumber');
}

/** The headers of the columns that the archive fills itself. */
function listOwnHeaders(table: TableId): ReadonlySet<string> {
  const own = catalogue[table].fields.filter(({ id, type }) => type === 'computed' || id === 'importedFrom');
  return new Set(own.flatMap(({ header }) => languages.map((language) => normaliseHeader(header[language]))));
}

/** A header of nothing but signs is compared as it stands. */
function toKey(header: string): string {
  return normaliseHeader(header) || header.toLowerCase();
}
