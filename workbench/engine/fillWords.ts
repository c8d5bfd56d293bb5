import type { Series } from './fillSeries';

/** Lists that Excel continues, as long and short names. */
const LISTS: readonly (readonly string[])[] = [
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** Continues names of days and months, and texts that end with a number; `undefined` if there is nothing to count. */
export function continueWords(texts: readonly string[]): Series | undefined {
  return continueList(texts) ?? continueNumbered(texts);
}

function continueList(texts: readonly string[]): Series | undefined {
  const [first = '', second] = texts;
  const list = LISTS.find((words) => texts.every((text) => placeIn(words, text) >= 0));
  if (!list) return undefined;
  const start = placeIn(list, first);
  const step = second === undefined ? 1 : placeIn(list, second) - start;
  const follows = texts.every((text, index) => placeIn(list, text) === wrap(start + index * step, list.length));
  return follows ? (place) => spelledAs(first, list[wrap(start + place * step, list.length)] ?? '') : undefined;
}

/** `Item 1`, `Q3` (quarters begin again after the fourth), `File 007`. */
function continueNumbered(texts: readonly string[]): Series | undefined {
  const parts = texts.map((text) => /^(.*?)(\d{1,15})$/s.exec(text));
  const [first] = parts;
  if (!first || parts.some((part) => part === null || part[1] !== first[1])) return undefined;
  const numbers = parts.map((part) => Number(part?.[2]));
  const [start = 0, second] = numbers;
  const step = second === undefined ? 1 : second - start;
  if (numbers.some((number, index) => number !== start + index * step)) return undefined;
  const prefix = first[1] ?? '';
  const digits = (first[2] ?? '').startsWith('0') ? (first[2] ?? '').length : 1;
  const isQuarter = /^(?:q|qtr|quarter) ?$/i.test(prefix) && numbers.every((number) => number >= 1 && number <= 4);
  return (place) => {
    const number = start + place * step;
    const counted = isQuarter ? wrap(number - 1, 4) + 1 : Math.abs(number);
    return `${prefix}${String(counted).padStart(digits, '0')}`;
  };
}

function placeIn(words: readonly string[], text: string): number {
  return words.findIndex((word) => word.toLowerCase() === text.toLowerCase());
}

function wrap(place: number, length: number): number {
  return ((place % length) + length) % length;
}

/** The word in capitals or small letters, as the model is. */
function spelledAs(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return model === model.toLowerCase() ? word.toLowerCase() : word;
}
