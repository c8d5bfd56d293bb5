import type { Quadrant } from '../../domain/loyalty/loyaltyPolicy';
import type { UnplacedCustomer } from '../../usecases/portfolio/groupCustomers';
import type { Count } from '../count';
import { plural } from './plural';

/** Volume × loyalty and importance: all active customers at a glance. */
export const portfolio = {
  title: 'Portfolio',
  reading: 'Reading purchases, orders and visits',
  refresh: 'Read again',
  tabs: { matrix: 'Volume × loyalty', importance: 'Importance' },
  asOf: (customers: Count, date: string) =>
    `${plural(customers, 'customer', 'customers')} in business, worked out from the tables on ${date}.`,
  nobody: 'No customer has the stage “Existing” yet. Only customers in business are placed here.',
  median: (amount: string) => `Large: ${amount} or more in 12 months, the median of these customers.`,
  medianZero: 'Large: any purchases in 12 months, as most of these customers bought nothing (the median is 0).',
  fixed: (amount: string) => `Large: ${amount} or more in 12 months, as Settings say.`,
  noMedian: 'No purchases of the last 12 months are known, so no volume counts as large.',
  loyalFrom: (points: string) => `Loyal: ${points} points or more.`,
  matrix: 'Customers by volume and loyalty',
  large: 'Large volume',
  small: 'Small volume',
  loyal: 'Loyal',
  notLoyal: 'Not loyal',
  counted: (customers: Count) => plural(customers, 'customer', 'customers'),
  purchases: (amount: string, share: string) => `${amount} · ${share} of purchases`,
  advice: {
    asset: 'Cherish: keep them with your best service and your best people.',
    enemy: 'Watch closely: they buy much today and may be gone tomorrow. Find out what ties them.',
    star: 'Support and raise: help them grow, and their volume follows.',
    weedOut: 'Weed out: basic service only, and no more effort than they bring in.',
  } satisfies Readonly<Record<Quadrant, string>> as Readonly<Record<Quadrant, string>>,
  /** Volume in money and loyalty in points of one customer. */
  placed: (volume: string, loyalty: string) => `${volume} · loyalty ${loyalty}`,
  empty: 'Nobody.',
  unplaced: (customers: Count) => `Not placed (${customers.text})`,
  unplacedHint:
    'Purchases come from Monthly sales, Orders or the column in Customers. Loyalty comes from the same months, or enter it on the card.',
  unplacedReasons: {
    noPurchases: 'No purchases known',
    noLoyalty: 'Loyalty not known',
    neither: 'Neither purchases nor loyalty known',
  } satisfies Readonly<Record<UnplacedCustomer['reason'], string>> as Readonly<
    Record<UnplacedCustomer['reason'], string>
  >,
  importance: {
    explanation: 'Share of sales and gross profit less share of your time, in percentage points.',
    noTable:
      'This archive has no table of visits yet, so nobody can be called under-served or over-served. Upgrade the archive to log them.',
    none: 'No visits are logged, so nobody can be called under-served or over-served yet: here is only what each brings. Enter visits and calls with their minutes in the sheet Visits.',
    withoutMargin: (customers: Count) =>
      `Of ${plural(customers, 'customer', 'customers')} no cost is known: there the share of sales counts alone.`,
    unknown: 'No purchases of the last 12 months are known, so nobody’s importance can be told.',
    underServed: 'under-served',
    overServed: 'over-served',
    balanced: 'balanced',
    points: (points: string) => `${points} pp`,
    detail: (contribution: string, time: string) => `${contribution} of the business · ${time} of the time`,
    /** Where no time is known to compare with. */
    contribution: (contribution: string) => `${contribution} of the business`,
    list: 'Customers by importance',
    /** Before the choice of order. */
    order: 'Show first',
    underFirst: 'Under-served',
    overFirst: 'Over-served',
    counts: (under: Count, over: Count) =>
      `${under.text} under-served (worth more attention), ${over.text} over-served.`,
  },
  filters: 'Filters',
  all: 'All',
  filteredTo: (shown: Count, all: Count) => `${shown.text} of ${all.text} shown.`,
};
