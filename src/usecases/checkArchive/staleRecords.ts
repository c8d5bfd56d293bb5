import { fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Field } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import { recogniseChoice } from '../../archive/recogniseChoice';
import { daysInMonth, isoToPlainDate } from '../../domain/plainDate';
import type { PlainDate } from '../../domain/plainDate';
import { plainDateToSerial } from '../../domain/serialDate';
import type { Finding } from '../archiveCheck';
import type { CheckedArchive, CheckedTable } from './checkedArchive';
import { filledFields, findingAt, valueAt } from './checkedArchive';
import { freshnessGroup } from '../readFreshness';
import type { Freshness, FreshnessGroup } from '../readFreshness';

/** The shortest limits first, as they are told. */
const groups: readonly FreshnessGroup[] = ['credit', 'contact', 'other'];

/**
 * Records that hold values which should have been verified again by now (domain.md section 10: contact data after 12 months,
 * credit and competitor data after 6, others after 24, unless Settings say otherwise). A record that was never verified counts
 * from the day its file was opened. The detail names the groups. Files of former customers rest.
 */
export function* findStaleRecords({ tables, today, freshness }: CheckedArchive): Generator<Finding> {
  const limits = findLimits(today, freshness);
  for (const table of tables.values()) {
    if (!table.columns.has('lastVerified') || limits === undefined) continue;
    const columns = columnsByGroup(table);
    for (const row of table.filledRows) {
      if (table.definition.id === 'customers' && isFormer(valueAt(table, 'stage', row))) continue;
      const verified = verifiedOn(table, row);
      const stale = groups.filter(
        (group) => verified < limits[group] && columns[group].some((column) => !isBlank(column[row] ?? '')),
      );
      if (stale.length > 0) yield findingAt('stale', table, 'lastVerified', row, { detail: stale.join(' ') });
    }
  }
}

/** The first day, as a serial, on which a value of each group may have been verified and still be fresh. */
function findLimits(today: string, freshness: Freshness): Readonly<Record<FreshnessGroup, number>> | undefined {
  const day = isoToPlainDate(today);
  if (day === undefined) return undefined;
  const limit = (months: number): number => plainDateToSerial(monthsBefore(day, months)) ?? 0;
  return { contact: limit(freshness.contact), credit: limit(freshness.credit), other: limit(freshness.other) };
}

/** The same day so many months earlier, or the month's last where it has no such day. */
function monthsBefore({ year, month, day }: PlainDate, months: number): PlainDate {
  const count = year * 12 + (month - 1) - months;
  const earlier = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return { ...earlier, day: Math.min(day, daysInMonth(earlier.year, earlier.month)) };
}

function columnsByGroup(table: CheckedTable): Readonly<Record<FreshnessGroup, readonly (readonly CellValue[])[]>> {
  const fields = filledFields(table);
  const columnsOf = (group: FreshnessGroup): readonly (readonly CellValue[])[] =>
    fields
      .filter(({ freshForMonths }: Field) => freshForMonths !== undefined && freshnessGroup(freshForMonths) === group)
      .map(({ id }) => table.columns.get(id) ?? []);
  return { contact: columnsOf('contact'), credit: columnsOf('credit'), other: columnsOf('other') };
}

/** A text that is no date does not count: it has a rule of its own. */
function verifiedOn(table: CheckedTable, row: number): number {
  const days = [valueAt(table, 'lastVerified', row), valueAt(table, 'openedOn', row)];
  return days.find((day) => typeof day === 'number') ?? 0;
}

function isFormer(stage: CellValue): boolean {
  return recogniseChoice(fieldOf('customers', 'stage').choices ?? [], String(stage))?.id === 'former';
}
