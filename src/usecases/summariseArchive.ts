import type { CellValue } from '../archive/cellValue';
import { isBlank } from '../archive/isBlank';
import type { Language } from '../archive/language';
import { plainDateToIso } from '../domain/plainDate';
import { serialToPlainDate } from '../domain/serialDate';
import type { TierScheme } from '../domain/tierScheme';
import type { ArchiveSummary } from './archiveWorkbook';

export interface SummarySnapshot {
  readonly language: Language;
  readonly scheme: TierScheme;
  /** The key and tier columns of the Customers table. */
  readonly numbers: readonly CellValue[];
  readonly tiers: readonly CellValue[];
  /** The date column of the tier history: serials. */
  readonly historyDates: readonly CellValue[];
  readonly sheetNames: readonly string[];
}

/** The archive at a glance. A customer with a tier that the scheme in force does not know counts as not classified. */
export function summariseArchive(snapshot: SummarySnapshot): ArchiveSummary {
  const { language, scheme, numbers, tiers, historyDates, sheetNames } = snapshot;
  const counts = new Map(scheme.tiers.map(({ tier }) => [tier, 0]));
  let customers = 0;
  let classified = 0;
  tiers.forEach((cell, row) => {
    // The one blank row that an empty table always has is no customer.
    if (isBlank(cell) && isBlank(numbers[row] ?? '')) return;
    customers += 1;
    const tier = String(cell);
    const count = counts.get(tier);
    if (count === undefined) return;
    counts.set(tier, count + 1);
    classified += 1;
  });
  const newest = findNewest(historyDates);
  return {
    language,
    customers,
    tiers: [...counts].map(([tier, count]) => ({ tier, count })),
    unclassified: customers - classified,
    schemeName: scheme.name,
    sheetNames,
    ...(newest === undefined ? {} : { lastReclassified: newest }),
  };
}

function findNewest(dates: readonly CellValue[]): string | undefined {
  let newest = 0;
  for (const date of dates) if (typeof date === 'number' && date > newest) newest = date;
  const day = serialToPlainDate(newest);
  return day && plainDateToIso(day);
}
