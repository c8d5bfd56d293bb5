import type { FormulaChange, Plan } from '../../archive/plan';
import type { Work } from '../../usecases/archiveWorkbook';
import type { FormulaFreezing, FreezeDecision, RestoreDecision } from '../../usecases/freezing/formulaFreezing';
import { requireArchive } from '../findArchive';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { readFreezing, readRestoring } from './prepareFormulas';

/** Freezing the formulas of the workbook beside this page. */
export class ExcelFormulaFreezing implements FormulaFreezing {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  planFreezing(work: Work): Promise<FreezeDecision> {
    return this.run(async (context) => {
      const { sheets } = await readFreezing(context, await requireArchive(context), work);
      const since = { on: this.surroundings.today(), by: this.surroundings.storedAuthor() };
      return { plan: planFormulas('freezeValues', { become: 'values', ...since }), sheets };
    });
  }

  planRestoring(work: Work): Promise<RestoreDecision> {
    return this.run(async (context) => {
      const archive = await requireArchive(context);
      const { sheets, left } = await readRestoring(context, archive, work);
      const since = archive.frozen ?? { on: this.surroundings.today(), by: '' };
      return { plan: planFormulas('restoreFormulas', { become: 'formulas', ...since }), sheets, left };
    });
  }

  private run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.turns.take(() => runInExcel(this.surroundings, batch));
  }
}

/** What stands in the cells is read again when the plan is applied: between the two people go on working. */
function planFormulas(name: Plan['name'], formulas: FormulaChange): Plan {
  return {
    name,
    formulas,
    columnChanges: [],
    appended: [],
    removed: [],
    restoredColumns: [],
    ensuresColours: false,
  };
}
