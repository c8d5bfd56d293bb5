import { catalogue } from './catalogue';
import type { TableId } from './field';
import { listMappableFields } from './importableTables';
import { languages } from './language';
import { normaliseHeader, normaliseHeaderWithoutBrackets } from './normaliseHeader';

/** A field that a header may mean. */
export interface Recognition {
  readonly field: string;
  /** The header is the field's own in one of the languages, or only one of its aliases. */
  readonly because: 'header' | 'alias';
  /** 0 is the surest; aliases that stand earlier in the catalogue are surer. */
  readonly rank: number;
}

type HeaderIndex = ReadonlyMap<string, Recognition>;

/** An alias is never as sure as a header, nor anything found only in a part of the header. */
const aliasRank = 1;
const withoutBracketsRank = 1000;
const lastPartRank = 2000;

const indexes = new Map<TableId, HeaderIndex>();

/**
 * The field of a table that a header of a list means, in any of the three languages or by an alias, whatever its case, width,
 * spaces, line breaks and punctuation; a unit in brackets is passed over, and so is a heading that stands above the column's
 * own (`Contact / Phone`) if both together mean nothing. `undefined` if no field is meant.
 */
export function recogniseHeader(header: string, table: TableId): Recognition | undefined {
  const index = indexOf(table);
  const forms = formsOf(header);
  const exact = index.get(forms.whole);
  if (exact !== undefined) return exact;
  const loose = index.get(forms.withoutBrackets);
  if (loose !== undefined) return { ...loose, rank: loose.rank + withoutBracketsRank };
  const last = forms.lastPart === undefined ? undefined : index.get(forms.lastPart);
  return last && { ...last, rank: last.rank + lastPartRank };
}

/** In what ways a header is looked for. */
interface HeaderForms {
  readonly header: string;
  readonly whole: string;
  readonly withoutBrackets: string;
  readonly lastPart: string | undefined;
}

/** The header that was asked for last: each is looked for in one table after the other, and a sheet may have 16 384. */
let latest: HeaderForms = { header: '', whole: '', withoutBrackets: '', lastPart: undefined };

function formsOf(header: string): HeaderForms {
  if (latest.header === header) return latest;
  const parts = header.split(/\s[/／]\s/u);
  latest = {
    header,
    whole: normaliseHeader(header),
    withoutBrackets: normaliseHeaderWithoutBrackets(header),
    lastPart: parts.length < 2 ? undefined : normaliseHeaderWithoutBrackets(parts.at(-1) ?? ''),
  };
  return latest;
}

function indexOf(table: TableId): HeaderIndex {
  let index = indexes.get(table);
  if (index === undefined) indexes.set(table, (index = indexHeaders(table)));
  return index;
}

/** A Map and not an object, so that a header `__proto__` or `constructor` means nothing. */
function indexHeaders(table: TableId): HeaderIndex {
  const fields = listMappableFields(table);
  const entries = new Map<string, Recognition>();
  const add = (text: string, recognition: Recognition): void => {
    for (const form of [normaliseHeader(text), normaliseHeaderWithoutBrackets(text)]) {
      if (form !== '' && !entries.has(form)) entries.set(form, recognition);
    }
  };
  for (const { id, header } of fields) {
    for (const language of languages) add(header[language], { field: id, because: 'header', rank: 0 });
  }
  for (const { id, aliases } of fields) {
    aliases.forEach((alias, position) => add(alias, { field: id, because: 'alias', rank: aliasRank + position }));
  }
  // A list may bring columns that the archive fills itself; their headers mean no field, so they stay extra columns.
  const mappable = new Set(fields.map(({ id }) => id));
  for (const field of catalogue[table].fields.filter(({ id }) => !mappable.has(id))) {
    for (const language of languages) entries.delete(normaliseHeader(field.header[language]));
  }
  return entries;
}
