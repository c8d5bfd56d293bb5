import type { ProblemText } from '../../strings/problemText';
import type { Strings } from '../../strings/strings';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';

/** What the user is told about an error; one that is not a `WorkbookProblem` is a fault of the program and says so. */
export function textOfProblem(error: unknown, strings: Strings): ProblemText {
  if (error instanceof WorkbookProblem) {
    const text = strings.problems[error.code](error.details);
    const standing = error.details.standingSheets;
    return standing === undefined
      ? text
      : { ...text, next: `${strings.common.standingSheets(String(standing))} ${text.next}` };
  }
  return strings.problems.unexpected({ message: error instanceof Error ? error.message : String(error) });
}
