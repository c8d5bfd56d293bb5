import type { ChineseReader } from './chineseReader';
import { foldText, joinWords } from '../../domain/foldText';
import { readPhoneQuery } from './phoneDigits';

/** A word of what was typed. A customer must have all of them. */
export interface SearchTerm {
  readonly text: string;
  readonly hasHan: boolean;
  /** May be initials or syllables of Chinese. */
  readonly isLatin: boolean;
  /** A single letter stands in nearly every name, so alone it counts at the beginning of a word only. */
  readonly isLetter: boolean;
  /** Digits are not guessed at, and short words have too many neighbours. */
  readonly mayHaveSlip: boolean;
}

export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  /** Digits of which a phone must contain one, where all was meant as a phone number. */
  readonly phones: readonly string[];
}

const SHORTEST_SLIP = 4;
const SHORTEST_HAN_SLIP = 3;

/** Reads what was typed into the search box. Without a letter or digit it has no terms, and everybody fits. */
export function readSearchQuery(text: string, chinese: ChineseReader): SearchQuery {
  const terms = text
    .split(/\s+/u)
    .map((word) => joinWords(foldText(word, chinese)))
    .filter((word) => word !== '');
  return {
    terms: [...new Set(terms)].map((term, _place, all) => createTerm(term, all.length === 1)),
    phones: readPhoneQuery(text),
  };
}

function createTerm(text: string, isAlone: boolean): SearchTerm {
  const hasHan = /\p{Script=Han}/u.test(text);
  const mayHaveSlip = !/\p{N}/u.test(text) && text.length >= (hasHan ? SHORTEST_HAN_SLIP : SHORTEST_SLIP);
  const isLetter = isAlone && !hasHan && text.length === 1;
  return { text, hasHan, isLatin: /^[a-z0-9]*[a-z][a-z0-9]*$/.test(text), isLetter, mayHaveSlip };
}
