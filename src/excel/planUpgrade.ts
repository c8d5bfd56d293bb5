import { catalogue } from '../archive/catalogue';
import type { TableId } from '../archive/field';
import type { AddedTable, Plan } from '../archive/plan';
import { changePersonalFacts, listLacking, upgradeArchive } from '../usecases/upgradeArchive';
import { requireArchive, tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { layOutAddedTables } from './layOutAddedTables';
import { readBasicArchiveSettings } from './readArchiveSettings';
import { readTables } from './readTables';
import { refuseReduction } from './reduceArchive';

/** Reads what an upgrade goes by and decides what it adds; never writes. */
export async function planUpgrade(context: Excel.RequestContext): Promise<Plan> {
  const archive = await requireArchive(context);
  const { currency } = await readBasicArchiveSettings(context, archive);
  const [settings] = await readTables(context, [{ table: tableOf(archive, 'settings'), fields: ['key'] }]);
  const fields = fieldsOf(archive);
  const { tables } = listLacking(archive.version, fields);
  return upgradeArchive({
    version: archive.version,
    language: archive.language,
    currency,
    fields,
    settingKeys: new Set(settings('key').map((key) => String(key).trim())),
    tables: await nameSheets(context, archive, tables),
  });
}

/** The fields that each table of the archive has a column for. */
export function fieldsOf({ tables }: FoundArchive): ReadonlyMap<TableId, ReadonlySet<string>> {
  return new Map([...tables].map(([id, { offsets }]) => [id, new Set(offsets.keys())]));
}

/** Whether the archive has the table of personal facts. */
export async function findPersonalFacts(context: Excel.RequestContext): Promise<boolean> {
  return (await requireArchive(context)).tables.has('personalFacts');
}

/**
 * Decides how the table of personal facts is added, or taken away; never writes.
 * @throws WorkbookProblem `archiveOutdated` while there are no contacts that the facts could be about, `conflict` with the
 * `sheet` while facts stand in the table that is to go.
 */
export async function planPersonalFacts(context: Excel.RequestContext, wanted: boolean): Promise<Plan> {
  const archive = await requireArchive(context);
  tableOf(archive, 'contacts');
  const standing = archive.tables.get('personalFacts');
  const [added] = standing === undefined ? await nameSheets(context, archive, ['personalFacts']) : [];
  const sheetName = standing?.sheetName ?? added?.sheetName ?? catalogue.personalFacts.sheetName[archive.language];
  const plan = changePersonalFacts(archive.version, { table: 'personalFacts', sheetName }, wanted);
  if (plan.reduction !== undefined) {
    await refuseReduction(context, plan.reduction, {});
  }
  return plan;
}

async function nameSheets(
  context: Excel.RequestContext,
  archive: FoundArchive,
  tables: readonly TableId[],
): Promise<AddedTable[]> {
  const { sheets, beside } = await layOutAddedTables(
    context,
    archive,
    tables.map((table) => ({ table })),
  );
  return [...sheets, ...(beside === undefined ? [] : [beside])].flatMap((sheet) =>
    sheet.tables.map(({ id, sheetName }) => ({ table: id, sheetName })),
  );
}
