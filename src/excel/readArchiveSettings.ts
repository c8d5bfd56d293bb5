import { WorkbookProblem } from '../usecases/archiveWorkbook';
import { readSettings } from '../usecases/readSettings';
import type { ArchiveSettings } from '../usecases/readSettings';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { readTables } from './readTables';

/**
 * What the archive's Settings sheet says, read anew each time because a manager may have changed it.
 * @throws WorkbookProblem `schemeInvalid` or `settingInvalid` with what is wrong where.
 */
export async function readArchiveSettings(
  context: Excel.RequestContext,
  archive: FoundArchive,
): Promise<ArchiveSettings> {
  const [settings, schemes] = await readTables(context, [
    { table: tableOf(archive, 'settings'), fields: ['key', 'setting', 'value'] },
    { table: tableOf(archive, 'tierSchemes'), fields: ['scheme', 'rankedBy', 'tier', 'upTo'] },
  ]);
  const outcome = readSettings({
    keys: settings('key'),
    settings: settings('setting'),
    values: settings('value'),
    schemes: {
      schemes: schemes('scheme'),
      rankedBy: schemes('rankedBy'),
      tiers: schemes('tier'),
      upTo: schemes('upTo'),
    },
    headerLanguage: archive.language,
  });
  if (!outcome.ok) {
    throw new WorkbookProblem(outcome.problem.code, outcome.problem.details);
  }
  return outcome.value;
}

/** The archive's currency as far as it can be read; `''` where the Settings themselves are what is missing. */
export async function readCurrency(context: Excel.RequestContext, archive: FoundArchive): Promise<string> {
  const isReadable = archive.missing.every(({ table }) => table !== 'settings' && table !== 'tierSchemes');
  return isReadable ? (await readArchiveSettings(context, archive)).currency : '';
}
