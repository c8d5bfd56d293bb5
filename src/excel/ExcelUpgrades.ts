import type { Plan } from '../archive/plan';
import type { ArchiveUpgrades } from '../usecases/archiveUpgrades';
import { findPersonalFacts, planPersonalFacts, planUpgrade } from './planUpgrade';
import { runInExcel } from './runInExcel';
import type { Surroundings } from './surroundings';
import type { Turns } from './Turns';

/** Upgrades of the archive in the workbook. */
export class ExcelUpgrades implements ArchiveUpgrades {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  planUpgrade(): Promise<Plan> {
    return this.turns.take(() => runInExcel(this.surroundings, planUpgrade));
  }

  hasPersonalFacts(): Promise<boolean> {
    return this.turns.take(() => runInExcel(this.surroundings, findPersonalFacts));
  }

  planPersonalFacts(wanted: boolean): Promise<Plan> {
    return this.turns.take(() => runInExcel(this.surroundings, (context) => planPersonalFacts(context, wanted)));
  }
}
