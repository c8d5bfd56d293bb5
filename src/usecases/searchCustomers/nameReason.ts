import type { ChineseReader, Syllable } from './chineseReader';
import type { SearchHit } from './customerSearch';
import { foldText, joinWords } from '../../domain/foldText';
import { isWithinOneSlip } from './isWithinOneSlip';
import { readPhoneDigits } from './phoneDigits';
import { initialOf, readAloud } from './searchEntry';
import type { SearchedDetail, SearchEntry } from './searchEntry';
import type { SearchQuery, SearchTerm } from './searchQuery';

/**
 * What made a customer a hit, where the row of the list does not show it: the first text that has a term which number, name
 * and city have not. Worked out only for the few customers that are drawn.
 */
export function nameReason(
  { number, name, city, details }: SearchEntry,
  query: SearchQuery,
  isApproximate: boolean,
  chinese: ChineseReader,
): SearchHit['reason'] {
  for (const searched of query.terms) {
    const term = { ...searched, mayHaveSlip: isApproximate && searched.mayHaveSlip };
    if ([number, name, city].some((text) => hasTerm(text, term, chinese))) continue;
    const detail = details.find((candidate) => detailHas(candidate, term, query.phones, chinese));
    if (detail !== undefined) return detail;
  }
  return undefined;
}

function detailHas(
  { kind, text }: SearchedDetail,
  term: SearchTerm,
  phones: readonly string[],
  chinese: ChineseReader,
): boolean {
  if (kind !== 'phone') return hasTerm(text, term, chinese);
  const digits = readPhoneDigits(text);
  return digits.includes(term.text) || phones.some((wanted) => digits.includes(wanted));
}

function hasTerm(text: string, term: SearchTerm, chinese: ChineseReader): boolean {
  const words = foldText(text, chinese);
  return (
    joinWords(words).includes(term.text) ||
    (term.isLatin && readAloud(text, chinese).some((syllables) => isReadAs(syllables, term.text))) ||
    (term.mayHaveSlip && wordStarts(words, term.hasHan).some((place) => isWithinOneSlip(term.text, words, place)))
  );
}

function isReadAs(syllables: readonly Syllable[], term: string): boolean {
  const initials = syllables.map(initialOf).join('');
  const texts = syllables.map(({ text }) => text);
  return initials.includes(term) || texts.some((_, place) => texts.slice(place).join('').startsWith(term));
}

function wordStarts(words: string, isChinese: boolean): number[] {
  const places = Array.from({ length: words.length }, (_, place) => place);
  return isChinese ? places : places.filter((place) => place === 0 || words.charAt(place - 1) === ' ');
}
