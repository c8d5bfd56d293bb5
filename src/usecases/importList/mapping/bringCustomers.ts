import type { ColumnView } from './columnView';
import type { TableReading } from './readAs';
import { readAs } from './readAs';

/**
 * Reads a list of people as one of customers with their contacts, where it calls the companies by names of which the archive
 * does not know most: read as contacts, these people would belong to nobody, and every row would be rejected.
 * @param isKnown whether a customer of the archive has this number or name
 */
export function bringCustomers(
  reading: TableReading,
  views: readonly ColumnView[],
  isKnown: (value: string) => boolean,
): TableReading {
  if (reading.table !== 'contacts') return reading;
  const company = [...reading.chosen.values()].find(({ field }) => field === 'customerNumber')?.column;
  const values = views.find(({ position }) => position === company)?.values ?? [];
  if (company === undefined || values.length === 0) return reading;
  const known = values.filter(({ value }) => isKnown(String(value))).length;
  if (known * 2 >= values.length) return reading;
  const withCustomers = readAs('customers', views);
  const isName = withCustomers.chosen.get(company)?.field === 'name';
  const bringsPeople = [...withCustomers.contacts.values()].some(({ field }) => field === 'name');
  return isName && bringsPeople ? withCustomers : reading;
}
