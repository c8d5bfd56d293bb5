/** Simplified in place of traditional characters; whoever compares names brings the dictionary. */
export interface Simplifier {
  readonly simplify: (text: string) => string;
}

/** Letters that Unicode takes for letters of their own, though people without them on the keyboard type others. */
const respellings: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

const plain = /^[\u0020-\u007e]*$/;

/**
 * The form in which texts are compared: half-width, lower case, without accents, simplified characters; whatever is neither
 * letter nor digit parts words. `Ｃafé «Ørsted», 萬科` gives `cafe orsted 万科`.
 */
export function foldText(text: string, chinese: Simplifier): string {
  if (plain.test(text)) return toWords(text.toLowerCase(), /[^a-z0-9]+/g);
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþıς]/g, (letter) => respellings.get(letter) ?? letter);
  return toWords(chinese.simplify(letters), /[^\p{L}\p{N}]+/gu);
}

/** The same without the spaces between words. */
export function joinWords(folded: string): string {
  return folded.replaceAll(' ', '');
}

function toWords(text: string, gaps: RegExp): string {
  return text.replace(gaps, ' ').trim();
}
