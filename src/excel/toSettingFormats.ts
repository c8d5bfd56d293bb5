import type { AppendedRecords } from '../archive/plan';
import { settingDefinitions } from '../archive/settingRows';
import { bodyOf, offsetOf } from './archiveTable';
import { RANGE_BYTES } from './cellRuns';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import type { Write } from './sendWrites';

/**
 * The writes that show the values of settings as those of a new archive, a share as 75 % and not as 0.75, in the last rows of the
 * Settings table, once these belong to it. None for other tables.
 */
export function toSettingFormats(archive: FoundArchive, { table: id, fields, records }: AppendedRecords): Write[] {
  const key = fields.indexOf('key');
  if (id !== 'settings' || key < 0) {
    return [];
  }
  const table = tableOf(archive, id);
  const formats = new Map(
    settingDefinitions.map((definition): [string, string | undefined] => [definition.key, definition.numberFormat]),
  );
  return records.flatMap((record, index): Write[] => {
    const numberFormat = formats.get(String(record[key]));
    if (numberFormat === undefined) {
      return [];
    }
    return [
      {
        bytes: RANGE_BYTES,
        cells: 0,
        enqueue: (context) => {
          const lastCell = bodyOf(context, table).getLastRow().untrack().getCell(0, offsetOf(table, 'value')).untrack();
          lastCell.getOffsetRange(index + 1 - records.length, 0).untrack().numberFormat = [[numberFormat]];
        },
      },
    ];
  });
}
