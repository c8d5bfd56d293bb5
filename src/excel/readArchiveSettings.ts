import type { Outcome } from '../domain/outcome';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { PolicySheets } from '../usecases/policy/policySheets';
import { policyFields } from '../usecases/policy/policySheets';
import type { PolicyTable } from '../usecases/policy/policyView';
import type { BasicSettings } from '../usecases/readBasicSettings';
import { readBasicSettings } from '../usecases/readBasicSettings';
import type { SettingsProblem } from '../usecases/readSchemes';
import { readSettings } from '../usecases/readSettings';
import type { ArchiveSettings } from '../usecases/readSettings';
import { tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { requestTables } from './readTables';

const basicTables: readonly PolicyTable[] = ['settings', 'tierSchemes'];
const laterTables: readonly PolicyTable[] = ['ratingBands', 'scorecards', 'rewardRules'];

/**
 * All that the archive's Settings sheet says, read anew each time because a manager may have changed it. An archive of before
 * version 4 has the usual ratings, scorecards and rewards.
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
  const answer = requestPolicySheets(context, archive);
  return () => accept(readSettings(answer()));
}

/**
 * Asks for the settings that everything goes by, along with the next round trip, whoever makes it.
 * @returns what gives the answer after that; throws as `readArchiveSettings` does.
 */
export function requestBasicSettings(context: Excel.RequestContext, archive: FoundArchive): () => BasicSettings {
  const answer = requestSheets(context, archive, basicTables);
  return () => accept(readBasicSettings(answer()));
}

/** The settings that everything goes by, whatever state the rules of credit and evaluation are in. */
export async function readBasicArchiveSettings(
  context: Excel.RequestContext,
  archive: FoundArchive,
): Promise<BasicSettings> {
  const answer = requestBasicSettings(context, archive);
  await context.sync();
  return answer();
}

/** Asks for the tables of the Settings sheet as they stand, along with the next round trip. */
export function requestPolicySheets(context: Excel.RequestContext, archive: FoundArchive): () => PolicySheets {
  return requestSheets(context, archive, [...basicTables, ...laterTables.filter((id) => archive.tables.has(id))]);
}

function requestSheets(
  context: Excel.RequestContext,
  archive: FoundArchive,
  ids: readonly PolicyTable[],
): () => PolicySheets {
  const tables = ids.map((id) => ({ table: tableOf(archive, id), fields: policyFields[id] }));
  const answer = requestTables(context, tables);
  return () => {
    const readers = answer();
    const sheets = ids.map((id, index) => {
      const columns = policyFields[id].map((field) => [field, readers[index]?.(field) ?? []] as const);
      return [id, { rowCount: tables[index]?.table.rowCount ?? 0, columns: new Map(columns) }] as const;
    });
    return { language: archive.language, tables: new Map(sheets) };
  };
}

function accept<Settings>(outcome: Outcome<Settings, SettingsProblem>): Settings {
  if (!outcome.ok) throw new WorkbookProblem(outcome.problem.code, outcome.problem.details);
  return outcome.value;
}

/** The archive's currency as far as it can be read; `''` where the Settings themselves are what is missing. */
export async function readCurrency(context: Excel.RequestContext, archive: FoundArchive): Promise<string> {
  const isReadable = archive.missing.every(({ table }) => table !== 'settings' && table !== 'tierSchemes');
  return isReadable ? (await readBasicArchiveSettings(context, archive)).currency : '';
}
