import type { Plan } from '../../../src/archive/plan';
import type { ArchiveCheck, CheckReport, Finding } from '../../../src/usecases/archiveCheck';
import { createUpgrade } from './MemoryUpgrades';

/** A check that reports what the test says. */
export class MemoryCheck implements ArchiveCheck {
  report: CheckReport = { recordsChecked: 0, rules: [] };
  readonly fixed: (readonly Finding[])[] = [];
  readonly selected: Finding[] = [];

  async run(): Promise<CheckReport> {
    return this.report;
  }

  async planFixes(findings: readonly Finding[]): Promise<Plan> {
    this.fixed.push(findings);
    return createUpgrade({ name: 'fixFindings' });
  }

  async select(finding: Finding): Promise<void> {
    this.selected.push(finding);
  }
}
