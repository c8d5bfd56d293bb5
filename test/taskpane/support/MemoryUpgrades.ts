import type { Plan } from '../../../src/archive/plan';
import type { ArchiveUpgrades } from '../../../src/usecases/archiveUpgrades';

/** Upgrades that are what the test says. */
export class MemoryUpgrades implements ArchiveUpgrades {
  upgrade: Plan = createUpgrade({});
  isKeepingFacts = false;

  async planUpgrade(): Promise<Plan> {
    return this.upgrade;
  }

  async hasPersonalFacts(): Promise<boolean> {
    return this.isKeepingFacts;
  }

  async planPersonalFacts(wanted: boolean): Promise<Plan> {
    this.isKeepingFacts = wanted;
    return createUpgrade({ name: wanted ? 'addPersonalFacts' : 'removePersonalFacts' });
  }
}

export function createUpgrade(given: Partial<Plan>): Plan {
  return {
    name: 'upgradeArchive',
    columnChanges: [],
    appended: [],
    removed: [],
    restoredColumns: [],
    ensuresColours: false,
    ...given,
  };
}
