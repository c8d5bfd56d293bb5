import { fieldOf } from '../archive/catalogue';
import type { RestoredColumn } from '../archive/plan';
import { recogniseSetting } from '../archive/settingRows';
import { RANGE_BYTES } from './cellRuns';
import type { FoundArchive } from './findArchive';
import { readTables } from './readTables';
import type { Write } from './sendWrites';

/**
 * The writes that fill a Key column put back into Settings, each row by the name of its setting: the defined names find
 * settings by their keys, and without them would go by the defaults unnoticed. None for other columns.
 */
export async function toSettingKeyWrites(
  context: Excel.RequestContext,
  archive: FoundArchive,
  restored: readonly RestoredColumn[],
): Promise<Write[]> {
  const settings = archive.tables.get('settings');
  if (settings === undefined || !restored.some(({ table, field }) => table === 'settings' && field === 'key')) {
    return [];
  }
  const [read] = await readTables(context, [{ table: settings, fields: ['setting'] }]);
  const keys = read('setting').map((name) => [recogniseSetting(String(name)) ?? '']);
  if (keys.length === 0) {
    return [];
  }
  const header = fieldOf('settings', 'key').header[archive.language];
  return [
    {
      bytes: 2 * RANGE_BYTES,
      cells: keys.length,
      enqueue: (context) => {
        const column = context.workbook.tables.getItem(settings.name).columns.getItem(header);
        column.getDataBodyRange().untrack().values = keys;
      },
    },
  ];
}
