import type { Count } from '../count';
import { plural } from './plural';

export const home = {
  title: (customers: Count) =>
    customers.value === 0 ? 'No customers yet' : plural(customers, 'customer', 'customers'),
  noCustomers: 'Type your first customer into the Customers table. Then reclassify to rank and colour them.',
  scheme: 'Scheme',
  lastTierChange: 'Last change of tier',
  never: 'None yet',
  tiers: 'Customers by tier',
  tier: (tier: string) => `Tier ${tier}`,
  unclassified: 'Not classified',
  reclassify: 'Reclassify…',
  undoNames: {
    createArchive: 'Undo creating the archive',
    reclassify: 'Undo reclassifying',
    repairArchive: 'Undo the repair',
    undo: 'Undo last action',
  },
  undoing: 'Undoing',
  undone: {
    createArchive: 'The archive was taken away again.',
    reclassify: 'The tiers are as they were before reclassifying.',
    repairArchive: 'The repair was undone.',
    undo: 'The last action was undone.',
  },
};
