import type { Count } from '../count';
import { plural } from './plural';

export const creation = {
  title: (customers: Count) => `Ready to create: ${plural(customers, 'customer', 'customers')}`,
  allFit: 'Every value fits its field.',
  totalsLeftOut: (row: string, label: string) =>
    `Row ${row}, “${label}”, is left out: it holds totals, not a customer.`,
  unfitTitle: (values: Count) => `${plural(values, 'value does', 'values do')} not fit`,
  unfitIntroduction: (column: string) =>
    `They are not lost: each is kept as it is in the column “${column}”, and its field stays empty.`,
  unfitChoose: 'Choose one to see it in your sheet.',
  unfitPlace: (row: string, header: string) => `Row ${row}, ${header}`,
  create: 'Create archive',
  creating: 'Creating the archive',
  readingList: (sheet: string) => `Reading “${sheet}”`,
  created: (customers: Count) =>
    customers.value === 0
      ? 'The archive is ready. Type your first customer into the Customers table.'
      : `The archive is ready, with ${plural(customers, 'customer', 'customers')}.`,
};
