import type { Count } from '../count';
import { plural } from './plural';

export const repair = {
  title: 'The archive needs a repair',
  introduction: (parts: Count) =>
    `${plural(parts, 'part is', 'parts are')} missing, perhaps deleted by mistake. Nothing else was changed.`,
  missingColumn: (column: string, table: string) => `Column “${column}” of the table ${table}`,
  missingTable: (table: string) => `The whole table ${table}`,
  hint:
    'If you deleted a column or table just now, Ctrl+Z can bring it back with its contents. ' +
    'A deleted sheet it often cannot: look in an earlier version of the file. Repairing adds only empty cells.',
  repair: 'Repair',
  repairing: 'Repairing the archive',
  repaired: 'The archive is whole again.',
  lookAgain: 'Look again',
};
