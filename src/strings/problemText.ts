import type { CellValue } from '../archive/cellValue';
import type { WorkbookProblemCode } from '../usecases/archiveWorkbook';

/** What the user is told when something could not be done: what happened, why, and what to do next. */
export interface ProblemText {
  readonly title: string;
  readonly why: string;
  readonly next: string;
}

/** What a problem knows about itself, e.g. the name of the protected sheet; see `detailText`. */
export type ProblemDetails = Readonly<Record<string, CellValue>>;

/** `unexpected` is for a fault of the program, which is nobody's problem but ours. */
export type ProblemTexts = Readonly<
  Record<WorkbookProblemCode | 'unexpected', (details: ProblemDetails) => ProblemText>
>;

/** The detail as text put between the marks of the language, or the general word where the problem does not name it. */
export function detailText(
  details: ProblemDetails,
  name: 'sheet' | 'limit' | 'message' | 'scheme' | 'setting',
  quote: (text: string) => string,
  general: string,
): string {
  const detail = Object.hasOwn(details, name) ? details[name] : undefined;
  return detail === undefined || detail === '' ? general : quote(String(detail));
}
