import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { FiguresDecision, FiguresState, FigureUpdates } from '../../usecases/figures/figureUpdates';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** The figures of customers in the workbook beside this page. */
export class ExcelFigureUpdates implements FigureUpdates {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  readState(): Promise<FiguresState> {
    return this.turns.take(() => Promise.reject(new WorkbookProblem('noArchive', { day: this.surroundings.today() })));
  }

  plan(): Promise<FiguresDecision> {
    return this.turns.take(() => Promise.reject(new WorkbookProblem('noArchive', { day: this.surroundings.today() })));
  }
}
