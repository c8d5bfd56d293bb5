import type { SourceSheet } from '../sourceSheet';
import type { Steps } from '../steps';
import { refuserOf } from './refuseSource';
import { detectSeparator } from './text/detectSeparator';
import { readSeparatedText, type Separation } from './text/readSeparatedText';

/** So many characters tell how pasted text is separated. */
const SAMPLE = 65_536;

/**
 * What was copied from a spreadsheet and pasted: cells between tabs, quoted where they hold tabs, quotes or line breaks. Text
 * without tabs is one column, unless every row of it is separated in the same way, as in a copied CSV. The HTML that spreadsheets
 * put beside it is not looked at: it has no value that the text lacks.
 * @throws WorkbookProblem `fileRefused` with its `reason`.
 */
export function* readPastedText(text: string): Steps<SourceSheet> {
  const source = { sheet: '' };
  return yield* readSeparatedText(text.replaceAll('\0', ''), separationOf(text), source, refuserOf(source));
}

function separationOf(text: string): Separation {
  if (text.includes('\t')) {
    return { separator: '\t', quote: '"' };
  }
  const beginning = text.slice(0, SAMPLE);
  const sample = text.length > SAMPLE ? beginning.slice(0, beginning.lastIndexOf('\n') + 1) : beginning;
  const { separator, quote, share } = detectSeparator(sample);
  const isOneRow = !/[\r\n]/.test(sample.trim());
  return share === 1 && !isOneRow ? { separator, quote } : { separator: '\t', quote: '"' };
}
