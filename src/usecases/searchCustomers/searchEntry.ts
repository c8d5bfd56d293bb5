import type { RecordKey } from '../../archive/plan';
import type { ChineseReader, Syllable } from './chineseReader';
import type { FilterField, HitReason } from './customerSearch';
import { foldText, joinWords } from '../../domain/foldText';
import { readPhoneDigits } from './phoneDigits';

/** What is shown of a customer, and by what it is found. */
export interface SearchEntry {
  readonly record: RecordKey;
  readonly number: string;
  readonly name: string;
  readonly city: string;
  readonly tier: string;
  readonly rating: string;
  /** Among equally good hits the customers of most value stand first; `undefined` for one without a value. */
  readonly expectedValue: number | undefined;
  /** Texts by which it is found besides, in the order in which they are named as the reason. */
  readonly details: readonly SearchedDetail[];
}

/** A customer as it was read. */
export interface SearchedCustomer extends SearchEntry {
  /** The texts of the columns to filter by. */
  readonly filters: Readonly<Record<FilterField, string>>;
}

export interface SearchedDetail {
  readonly kind: HitReason;
  readonly text: string;
}

/** The lines in which a customer is searched, worked out once. A space stands before every word. */
export interface EntryLines {
  /** Number; name and other names; people; whatever else. */
  readonly words: readonly string[];
  /** First letters of the syllables of Chinese: of the names; of people and city. */
  readonly initials: readonly string[];
  /** The same in full, each syllable with a capital. */
  readonly syllables: readonly string[];
}

/** Works out what is compared for one customer. */
export function writeEntryLines({ number, name, city, details }: SearchEntry, chinese: ChineseReader): EntryLines {
  const textsOf = (...kinds: readonly HitReason[]): string[] =>
    details.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const write = (texts: readonly string[]): string => texts.map((text) => writeWords(text, chinese)).join('');
  const names = [name, ...textsOf('otherName')];
  const people = textsOf('contact');
  const phones = textsOf('phone').map((phone) => ` ${readPhoneDigits(phone)}`);
  const readNames = readTexts(names, chinese);
  const readOthers = readTexts([...people, city], chinese);
  return {
    words: [
      ` ${joinWords(foldText(number, chinese))}`,
      write(names),
      write(people),
      phones.join('') + write([...textsOf('email'), city]),
    ],
    initials: [writeInitials(readNames), writeInitials(readOthers)],
    syllables: [writeSyllables(readNames), writeSyllables(readOthers)],
  };
}

/** Texts of several words stand there joined to one first, so that a term without spaces finds them too. */
function writeWords(text: string, chinese: ChineseReader): string {
  const words = foldText(text, chinese);
  if (words === '') return '';
  return words.includes(' ') ? ` ${joinWords(words)} ${words}` : ` ${words}`;
}

type Readings = readonly (readonly Syllable[])[];

function readTexts(texts: readonly string[], chinese: ChineseReader): Readings {
  return texts.flatMap((text) => readAloud(text, chinese));
}

/** The ways to read a text, each as its syllables, folded. */
export function readAloud(text: string, chinese: ChineseReader): Readings {
  return chinese.read(text).map((syllables) =>
    syllables
      .flatMap((syllable) =>
        foldText(syllable.text, chinese)
          .split(' ')
          .map((word) => ({ ...syllable, text: word })),
      )
      .filter((syllable) => syllable.text !== ''),
  );
}

/** What stands for a syllable among initials: of Chinese the first letter, of other words all of them (ABC科技: abckj). */
export function initialOf({ text, isChinese }: Syllable): string {
  return isChinese ? text.charAt(0) : text;
}

function writeInitials(readings: Readings): string {
  return joinReadings(readings.map((syllables) => syllables.map(initialOf).join('')));
}

function writeSyllables(readings: Readings): string {
  return joinReadings(readings.map((syllables) => syllables.map(capitalise).join('')));
}

function capitalise({ text }: Syllable): string {
  const first = text.charAt(0);
  return /[a-z]/.test(first) ? first.toUpperCase() + text.slice(1) : text;
}

/** Two ways to read a text may begin with the same letters. */
function joinReadings(readings: readonly string[]): string {
  return [...new Set(readings)].map((reading) => ` ${reading}`).join('');
}
