import { customersTable } from './tables/customersTable';
import { mappableFields } from './catalogue';
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

/** An alias is never as sure as a header, nor anything found only after leaving out what stood in brackets. */
const aliasRank = 1;
const withoutBracketsRank = 1000;

const index: ReadonlyMap<string, Recognition> = indexHeaders();

/**
 * The customer field that a header of a list means, in any of the three languages or by an alias, whatever its case, width,
 * spaces, line breaks and punctuation; a unit in brackets is passed over. `undefined` if none is meant.
 */
export function recogniseHeader(header: string): Recognition | undefined {
  const exact = index.get(normaliseHeader(header));
  if (exact !== undefined) return exact;
  const loose = index.get(normaliseHeaderWithoutBrackets(header));
  return loose && { ...loose, rank: loose.rank + withoutBracketsRank };
}

/** A Map and not an object, so that a header `__proto__` or `constructor` means nothing. */
function indexHeaders(): ReadonlyMap<string, Recognition> {
  const entries = new Map<string, Recognition>();
  const add = (text: string, recognition: Recognition): void => {
    for (const form of [normaliseHeader(text), normaliseHeaderWithoutBrackets(text)]) {
      if (form !== '' && !entries.has(form)) entries.set(form, recognition);
    }
  };
  for (const { id, header } of mappableFields) {
    for (const language of languages) add(header[language], { field: id, because: 'header', rank: 0 });
  }
  for (const { id, aliases } of mappableFields) {
    aliases.forEach((alias, position) => add(alias, { field: id, because: 'alias', rank: aliasRank + position }));
  }
  // A list may bring columns that the archive fills itself; their headers mean no field, so they stay extra columns.
  for (const field of customersTable.fields.filter(
    ({ id }) => !mappableFields.some((mappable) => mappable.id === id),
  )) {
    for (const language of languages) entries.delete(normaliseHeader(field.header[language]));
  }
  return entries;
}
