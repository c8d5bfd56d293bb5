import type { Field } from './field';
import type { Language } from './language';

/** Pixels that a letter, and a Chinese character, of a bold header takes at 11 points. */
const LETTER_PIXELS = 7.2;
const CHARACTER_PIXELS = 15;

/** The button that filters, and the space at both ends. */
const BUTTON_PIXELS = 26;

/** No header makes a column wider than this. */
const MOST_PIXELS = 240;

const wideCharacter = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** The width of a field's column in pixels: what its values need, and its header in this language. */
export function columnWidth({ width, header }: Pick<Field, 'width' | 'header'>, language: Language): number {
  return widenForHeader(width, header[language]);
}

/** A width in pixels, or as much more as it takes to read the header beside its filter button, up to 240. */
export function widenForHeader(width: number, header: string): number {
  const pixels = Array.from(header).reduce(
    (sum, letter) => sum + (wideCharacter.test(letter) ? CHARACTER_PIXELS : LETTER_PIXELS),
    BUTTON_PIXELS,
  );
  return Math.max(width, Math.min(MOST_PIXELS, Math.ceil(pixels)));
}
