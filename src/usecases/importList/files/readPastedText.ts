import type { SourceSheet } from '../sourceSheet';
import type { Steps } from '../steps';

/**
 * What was copied from a spreadsheet and pasted: cells between tabs, quoted where they hold tabs, quotes or line breaks. Text
 * without tabs is read with the separator it has. Its HTML is not looked at: it has no value that the text lacks.
 * @throws WorkbookProblem `fileRefused` with its `reason`.
 */
export function* readPastedText(text: string): Steps<SourceSheet> {
  yield { done: 0, total: text.length };
  throw new Error('Pasted text is not read yet');
}
