import { catalogue } from '../../../archive/catalogue';
import type { TableId } from '../../../archive/field';
import { normaliseHeader } from '../../../archive/normaliseHeader';
import { recogniseHeader } from '../../../archive/recogniseHeader';
import type { NamePart } from '../importMapping';
import { areChoicesOf } from '../recogniseContent/areChoicesOf';
import type { ContentKind } from '../recogniseContent/recogniseContent';
import type { ColumnView } from './columnView';
import { contentFields } from './contentFields';
import { recogniseNamePart } from './recogniseNamePart';

/** A field of a table that a column may hold. */
export interface Candidate {
  readonly column: number;
  readonly field: string;
  readonly because: 'header' | 'alias' | 'content';
  /** 0 is the surest; a header before an alias, an alias before content. */
  readonly rank: number;
  readonly part?: NamePart;
}

/** Behind all aliases, before those that are found only in a part of the header. */
const namePartRank = 500;
const contentRank = 10_000;

/** What speaks for itself, even where the header says something that is not understood. */
const strongKinds: ReadonlySet<ContentKind> = new Set([
  'customerNumber',
  'email',
  'website',
  'taxNumber',
  'mobile',
  'phone',
]);

/** Headers that programs give to columns without one. */
const meaningless = /^(?:(?:column|field|spalte|unnamed|col|列|欄|栏|字段|欄位)?\s*[\d:]*|[A-Z]{1,3} ?[列欄])$/iu;

/** Whether a header says nothing, so that only the values can tell. */
export function isMeaningless(header: string): boolean {
  return meaningless.test(header.trim()) || normaliseHeader(header) === '';
}

/** All that the columns may hold of a table; a column whose header means something in it is not judged by its values. */
export function listCandidates(views: readonly ColumnView[], table: TableId): readonly Candidate[] {
  const byHeader = views.flatMap((view) => {
    const recognition = recogniseHeader(view.header, table);
    return recognition === undefined ? [] : [{ column: view.position, ...recognition }];
  });
  const byPart = listNameParts(views, table);
  const understood = new Set([...byHeader, ...byPart].map(({ column }) => column));
  const others = views.filter(({ position, values }) => !understood.has(position) && values.length > 0);
  return [...byHeader, ...byPart, ...listByContent(others, table, byHeader)];
}

/** Given name and family name count only together. */
function listNameParts(views: readonly ColumnView[], table: TableId): readonly Candidate[] {
  if (table !== 'customers' && table !== 'contacts') return [];
  const given = views.find(({ header }) => recogniseNamePart(header) === 'givenName');
  const family = views.find(({ header }) => recogniseNamePart(header) === 'familyName');
  if (given === undefined || family === undefined) return [];
  const common = { field: 'name', because: 'alias', rank: namePartRank } as const;
  return [
    { ...common, column: given.position, part: 'givenName' },
    { ...common, column: family.position, part: 'familyName' },
  ];
}

function listByContent(
  others: readonly ColumnView[],
  table: TableId,
  byHeader: readonly Candidate[],
): readonly Candidate[] {
  const hasCompanies =
    byHeader.some(({ field }) => field === 'name') || others.some(({ content }) => content === 'companyName');
  const candidates: Candidate[] = [];
  for (const view of others) {
    const kind = view.content;
    const isOpen = isMeaningless(view.header);
    // Among customers a column of customers' numbers may name a dealer or a parent just as well.
    const isStrong =
      kind !== undefined && strongKinds.has(kind) && !(kind === 'customerNumber' && table === 'customers');
    const add = (field: string): void => {
      candidates.push({ column: view.position, field, because: 'content', rank: contentRank });
    };
    if (kind === 'postcode') {
      if (isOpen && table === 'customers' && isBesideAddress(view.position, byHeader)) add('postcode');
    } else if (kind !== undefined && (isOpen || isStrong)) {
      contentFields(kind, table, hasCompanies).forEach(add);
    } else if (isOpen) {
      findChoiceField(view, table).forEach(add);
    }
  }
  return candidates;
}

function isBesideAddress(position: number, byHeader: readonly Candidate[]): boolean {
  const places = new Set(['address', 'city', 'province', 'country', 'region']);
  return byHeader.some(({ column, field }) => places.has(field) && Math.abs(column - position) === 1);
}

/** The field of which all values are choices, if it is the only one. */
function findChoiceField({ values }: ColumnView, table: TableId): readonly string[] {
  const texts = values.map(({ text }) => text);
  const fields = catalogue[table].fields.filter((field) => areChoicesOf(field, texts));
  return fields.length === 1 ? fields.map(({ id }) => id) : [];
}
