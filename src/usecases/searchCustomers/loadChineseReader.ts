import type { pinyin } from 'pinyin-pro';
import type { ChineseReader, Syllable } from './chineseReader';
import { loadSimplifier } from './loadSimplifier';

type Pinyin = typeof pinyin;

const han = /\p{Script=Han}/u;

/** Where a surname stands; the longest, such as 欧阳, have two characters. */
const surname = /^\p{Script=Han}{1,2}/u;

/**
 * Loads the dictionaries: how characters are read (pinyin-pro) and which simplified ones stand for traditional ones
 * (OpenCC). They are large, so the pane loads them only for the search.
 *
 * @throws the loader's error when that part of the add-in cannot be loaded.
 */
export async function loadChineseReader(): Promise<ChineseReader> {
  const [readings, simplify] = await Promise.all([import('pinyin-pro'), loadSimplifier()]);
  return { simplify, read: (text) => (han.test(text) ? readAloud(simplify(text), readings.pinyin) : []) };
}

/** As the words of the text are read, and as it is read when it begins with a surname, where that differs. */
function readAloud(text: string, read: Pinyin): readonly (readonly Syllable[])[] {
  const settings = { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive', toneSandhi: false } as const;
  const usual = read(text, settings);
  const beginning = surname.exec(text)?.[0] ?? '';
  const asSurname = read(beginning, { ...settings, surname: 'head' });
  const isSame = asSurname.every((syllable, place) => syllable === usual[place]);
  const readings = isSame ? [usual] : [usual, [...asSurname, ...usual.slice(asSurname.length)]];
  return readings.map((syllables) => tellLettersApart(text, syllables));
}

/** A syllable stands for one character; other letters stand as they are. */
function tellLettersApart(text: string, syllables: readonly string[]): Syllable[] {
  let place = 0;
  return syllables.map((syllable) => {
    const isLetters = text.startsWith(syllable, place);
    place += isLetters ? syllable.length : (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
    return { text: syllable, isChinese: !isLetters };
  });
}
