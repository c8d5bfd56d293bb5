import type { CellValue } from '../archive/cellValue';
import type { Language } from '../archive/language';
import { plainDateToIso } from '../domain/plainDate';
import { serialToPlainDate } from '../domain/serialDate';
import type { TierScheme } from '../domain/tierScheme';
import type { ArchiveSummary, UpgradeScope } from './archiveWorkbook';
import type { FrozenState } from './freezing/formulaFreezing';
import type { Freshness } from './readFreshness';

export interface SummarySnapshot {
  readonly language: Language;
  readonly scheme: TierScheme;
  readonly freshness: Freshness;
  /** The tier of each customer. */
  readonly tiers: readonly CellValue[];
  /** The newest date of the tier history, a serial; 0 where it has none. */
  readonly newestChange: number;
  readonly sheetNames: readonly string[];
  readonly outdated?: UpgradeScope;
  readonly frozen?: FrozenState;
}

/** The archive at a glance. A customer with a tier that the scheme in force does not know counts as not classified. */
export function summariseArchive(snapshot: SummarySnapshot): ArchiveSummary {
  const { language, scheme, freshness, tiers, newestChange, sheetNames, outdated, frozen } = snapshot;
  const counts = new Map(scheme.tiers.map(({ tier }) => [tier, 0]));
  let classified = 0;
  tiers.forEach((cell) => {
    const tier = String(cell);
    const count = counts.get(tier);
    if (count === undefined) return;
    counts.set(tier, count + 1);
    classified += 1;
  });
  const day = serialToPlainDate(newestChange);
  return {
    language,
    customers: tiers.length,
    tiers: scheme.tiers.map(({ tier, service }) => ({
      tier,
      count: counts.get(tier) ?? 0,
      ...(service !== undefined && { service }),
    })),
    unclassified: tiers.length - classified,
    schemeName: scheme.name,
    freshness,
    sheetNames,
    ...(outdated && { outdated }),
    ...(frozen && { frozen }),
    ...(day && { lastTierChange: plainDateToIso(day) }),
  };
}

/** The newest of these dates, as a serial; 0 if there is none among them. People sort the history, so all count. */
export function findNewest(dates: readonly CellValue[]): number {
  let newest = 0;
  for (const date of dates) if (typeof date === 'number' && date > newest) newest = date;
  return newest;
}
