import { WorkbookProblem } from '../usecases/archiveWorkbook';
import { readSettings } from '../usecases/readSettings';
import type { ArchiveSettings } from '../usecases/readSettings';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { requestTables } from './readTables';
import type { ColumnReader } from './readTables';

/**
 * What the archive's Settings sheet says, read anew each time because a manager may have changed it.
 * @throws WorkbookProblem `schemeInvalid` or `settingInvalid` with what is wrong where.
 */
export async function readArchiveSettings(
  context: Excel.RequestContext,
  archive: FoundArchive,
): Promise<ArchiveSettings> {
  const answer = requestArchiveSettings(context, archive);
  await context.sync();
  return answer();
}

/**
 * Asks the same along with the next round trip, whoever makes it.
 * @returns what gives the answer after that; throws as `readArchiveSettings` does.
 */
export function requestArchiveSettings(context: Excel.RequestContext, archive: FoundArchive): () => ArchiveSettings {
  const answer = requestTables(context, [
    { table: tableOf(archive, 'settings'), fields: ['key', 'setting', 'value'] },
    { table: tableOf(archive, 'tierSchemes'), fields: ['scheme', 'rankedBy', 'tier', 'upTo', 'service'] },
  ]);
  return () => understandSettings(archive, ...answer());
}

function understandSettings(archive: FoundArchive, settings: ColumnReader, schemes: ColumnReader): ArchiveSettings {
  const outcome = readSettings({
    keys: settings('key'),
    settings: settings('setting'),
    values: settings('value'),
    schemes: {
      schemes: schemes('scheme'),
      rankedBy: schemes('rankedBy'),
      tiers: schemes('tier'),
      upTo: schemes('upTo'),
      services: schemes('service'),
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
