import type { Plan } from '../../archive/plan';
import type { ArchiveCheck, CheckReport, Finding } from '../../usecases/archiveCheck';
import type { Work } from '../../usecases/archiveWorkbook';
import { planFixes } from '../../usecases/checkArchive/planFixes';
import { letDraw } from '../letDraw';
import { readLogStamp } from '../readLogStamp';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { throwIfCancelled } from '../work';
import { readCheckedArchive } from './readCheckedArchive';
import { selectRecordCell } from './selectRecordCell';

/** The check of the archive in the workbook. */
export class ExcelCheck implements ArchiveCheck {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  /** Reading is one turn on the workbook; deciding, which may take longer, is none. */
  async run(work: Work): Promise<CheckReport> {
    // Dictionary and rules are loaded when they are needed, so that the pane starts without them.
    const [{ checkArchive }, { loadSimplifier }] = await Promise.all([
      import('../../usecases/checkArchive/checkArchive'),
      import('../../usecases/searchCustomers/loadSimplifier'),
    ]);
    const simplify = await loadSimplifier();
    const read = await this.turns.take(() =>
      runInExcel(this.surroundings, (context) => readCheckedArchive(context, work)),
    );
    return checkArchive({ ...read, today: this.surroundings.today(), simplify }, async (done, total) => {
      work.onProgress?.('deciding', done, total);
      await letDraw();
      throwIfCancelled(work);
    });
  }

  planFixes(findings: readonly Finding[]): Promise<Plan> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, async (context) =>
        planFixes(findings, await readLogStamp(context, this.surroundings)),
      ),
    );
  }

  select({ table, record, field }: Finding): Promise<void> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, (context) => selectRecordCell(context, table, record, field)),
    );
  }
}
