import type { Count } from '../count';
import { plural } from './plural';

export const repair = {
  title: 'The archive needs a repair',
  introduction: (parts: Count) =>
    `${plural(parts, 'part is', 'parts are')} missing, perhaps deleted by mistake. Nothing else was changed.`,
  missingColumn: (column: string, table: string) => `Column “${column}” of the table ${table}`,
  missingTable: (table: string) => `The whole table ${table}`,
  hint: 'If you deleted it just now, Ctrl+Z brings it back with its contents. Repairing adds it again, empty.',
  repair: 'Repair',
  repairing: 'Repairing the archive',
  repaired: 'The archive is whole again.',
  lookAgain: 'Look again',
};
