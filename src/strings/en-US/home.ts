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
    upgradeArchive: 'Undo the upgrade',
    addPersonalFacts: 'Undo adding personal facts',
    removePersonalFacts: 'Undo taking personal facts away',
    fixFindings: 'Undo the fixes',
    editRecord: 'Undo the edit',
    addRecord: 'Undo the new record',
    closeFile: 'Undo closing the file',
    restoreValue: 'Undo putting the value back',
    undo: 'Undo last action',
  },
  undoing: 'Undoing',
  undone: {
    createArchive: 'The archive was taken away again.',
    reclassify: 'The tiers are as they were before reclassifying.',
    repairArchive: 'The repair was undone.',
    upgradeArchive: 'The upgrade was undone: what it had added is gone.',
    addPersonalFacts: 'The table of personal facts was taken away again.',
    removePersonalFacts: 'The table of personal facts is back.',
    fixFindings: 'The fixed cells are as they were.',
    editRecord: 'The record is as it was before the edit.',
    addRecord: 'The new record was taken away again.',
    closeFile: 'The file is open again.',
    restoreValue: 'The value is as it was before.',
    undo: 'The last action was undone.',
  },
};
