import type { MatchReason } from '../../usecases/importList/listImport';
import type { Count } from '../count';
import { plural } from './plural';

/** Records that may be the same. */
export const importDuplicates = {
  heading: 'Are they the same?',
  introduction:
    'Nothing is merged unless you say so. What you leave at “Not now” is not imported, but kept on a sheet.',
  answered: (answered: Count, pairs: Count) => `${answered.text} of ${plural(pairs, 'pair', 'pairs')} answered`,
  group: (reason: string, pairs: Count) => `Same ${reason} (${pairs.text})`,
  reasons: {
    number: 'number',
    taxNumber: 'tax number',
    email: 'e-mail',
    phone: 'phone',
    name: 'name',
  } satisfies Record<MatchReason, string>,
  allSame: (pairs: Count) => `All ${pairs.text} are the same`,
  allDifferent: (pairs: Count) => `All ${pairs.text} are different`,
  pair: (row: string, name: string) => (name === '' ? `Row ${row}` : `Row ${row}: ${name}`),
  withRecord: (record: string) => `In the archive: ${record}`,
  withRow: (row: string) => `Row ${row} of the list`,
  same: 'The same',
  different: 'Two different ones',
  notNow: 'Not now',
  incoming: 'The list',
  existingRecord: 'The archive',
  existingRow: 'The other row',
  kept: 'If the same',
  equal: (fields: Count) => `${plural(fields, 'further value is', 'further values are')} equal.`,
};
