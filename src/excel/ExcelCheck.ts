import { catalogue } from '../archive/catalogue';
import type { Plan } from '../archive/plan';
import type { ArchiveCheck, CheckReport, Finding } from '../usecases/archiveCheck';
import { selectRecord } from './records';
import { runInExcel } from './runInExcel';
import type { Surroundings } from './surroundings';
import type { Turns } from './Turns';

/** The check of the archive in the workbook. */
export class ExcelCheck implements ArchiveCheck {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  run(): Promise<CheckReport> {
    return this.turns.take(() => Promise.resolve({ recordsChecked: 0, findings: [] }));
  }

  planFixes(findings: readonly Finding[]): Promise<Plan> {
    const columnChanges = findings.map(({ table, field, record, value, fix }) => ({
      table,
      field,
      changes: [{ record, before: value, after: fix ?? value }],
    }));
    return Promise.resolve({
      name: 'fixFindings',
      columnChanges,
      appended: [],
      removed: [],
      restoredColumns: [],
      ensuresColours: false,
    });
  }

  select({ table, record }: Finding): Promise<void> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, (context) => selectRecord(context, catalogue[table].id, record)),
    );
  }
}
