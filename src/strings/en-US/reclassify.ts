import type { Count } from '../count';
import { plural } from './plural';

export const reclassify = {
  title: 'Reclassify',
  deciding: 'Ranking the customers',
  applying: 'Writing the new tiers',
  preview: (customers: Count, scheme: string) =>
    `${plural(customers, 'customer', 'customers')}, ranked by the scheme “${scheme}”. Nothing is written until you apply.`,
  after: 'Customers by tier afterwards',
  noCustomers: 'There are no customers to classify yet.',
  noneClassified: 'No customer could be classified. The reasons are below.',
  noMoves: 'Every customer already stands in the right tier. Applying only makes sure of the row colours.',
  up: (customers: Count) => `Up: ${customers.text}`,
  down: (customers: Count) => `Down: ${customers.text}`,
  new: (customers: Count) => `First time: ${customers.text}`,
  lost: (customers: Count) => `Lose their tier: ${customers.text}`,
  unclassified: (customers: Count) => `Cannot be classified: ${customers.text}`,
  unclassifiedHint: 'Their tier is left empty. Choose one to put it right in the table.',
  ties: (customers: Count) =>
    customers.value === 1
      ? '1 customer equals the last one of a better tier and goes there too.'
      : `${customers.text} customers equal the last one of a better tier and go there too.`,
  fromTo: (from: string, to: string) => `from tier ${from} to tier ${to}`,
  toTier: (to: string) => `to tier ${to}`,
  fromTier: (from: string) => `no longer in tier ${from}`,
  row: (row: string) => `Row ${row}`,
  apply: 'Apply',
  applied: 'Reclassified',
  appliedNothing: 'Every customer already stood in the right tier.',
  appliedMoves: (customers: Count) => `${plural(customers, 'customer has', 'customers have')} a new tier.`,
  undo: 'Undo reclassifying',
};
