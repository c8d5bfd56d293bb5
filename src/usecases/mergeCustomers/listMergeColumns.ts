import type { NeededColumn } from '../checkChanges';
import { listReferences } from '../renumberRecord';
import { comparedContactFields } from './findSamePeople';

/** The columns that have to be read before a merger can be decided: all that refers to customers, and who their contacts are. */
export function listMergeColumns(): NeededColumn[] {
  return [
    ...listReferences('customers'),
    ...comparedContactFields.map((field): NeededColumn => ({ table: 'contacts', field })),
  ];
}
