import type { TextReading } from '../../listImport';
import type { Steps } from '../../steps';
import { LONGEST_TEXT } from '../longestText';
import type { Refuse } from '../refuseSource';

/** So many fields a step. */
const SLICE = 20_000;

/**
 * Refuses a text with a field that no cell can hold, before anything reads it as one: behind a quote that is never closed all
 * the rest of a file is one field, and reading that would take seconds in which nothing else happens. Fields are told apart as
 * the reader of separated text does: a quote counts at the beginning of a field, and ends at a single one.
 * @throws WorkbookProblem `fileRefused` `textTooLong`
 */
export function* refuseLongFields(
  text: string,
  { separator, quote }: Pick<TextReading, 'separator' | 'quote'>,
  refuse: Refuse,
): Steps<void> {
  const plain = new RegExp(`[^${separator}\\r\\n]{0,${LONGEST_TEXT + 1}}`, 'uy');
  let row = 1;
  let fields = 0;
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    if (text[at] === quote) at = findClosing(text, quote, at);
    plain.lastIndex = at;
    at += plain.exec(text)?.[0].length ?? 0;
    // In quotes each quote is written twice.
    if (at - start > 2 * (LONGEST_TEXT + 1) || (text[start] !== quote && at - start > LONGEST_TEXT)) {
      throw refuse('textTooLong', { row });
    }
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) row += 1;
    fields += 1;
    if (fields % SLICE === 0) yield { done: at, total: text.length };
  }
}

/** Behind the quote that closes the one at `start`; not much further than the longest text that a cell holds. */
function findClosing(text: string, quote: string, start: number): number {
  const farthest = start + 2 * (LONGEST_TEXT + 2);
  for (let at = start + 1; at <= farthest;) {
    const next = text.indexOf(quote, at);
    if (next < 0) return Math.min(text.length, farthest);
    if (text[next + 1] !== quote) return Math.min(next + 1, farthest);
    at = next + 2;
  }
  return farthest;
}
