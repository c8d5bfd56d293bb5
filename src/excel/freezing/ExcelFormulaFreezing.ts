import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { FormulaFreezing, FreezeDecision, RestoreDecision } from '../../usecases/formulaFreezing';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** Freezing the formulas of the workbook beside this page. */
export class ExcelFormulaFreezing implements FormulaFreezing {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  planFreezing(): Promise<FreezeDecision> {
    return this.turns.take(() => runInExcel(this.surroundings, () => Promise.reject(new WorkbookProblem('noArchive'))));
  }

  planRestoring(): Promise<RestoreDecision> {
    return this.turns.take(() => runInExcel(this.surroundings, () => Promise.reject(new WorkbookProblem('noArchive'))));
  }
}
