import { currentArchiveVersion, hasField, hasTable } from '../archive/archiveVersion';
import { catalogue } from '../archive/catalogue';
import type { ArchiveVersion, TableId } from '../archive/field';
import type { Language } from '../archive/language';
import type { AddedTable, AppendedRecords, Plan, RestoredColumn } from '../archive/plan';
import { isPolicyTable, writePolicyRecords } from '../archive/policyRows';
import { settingDefinitions, writeSettingRow } from '../archive/settingRows';
import type { UpgradeScope } from './archiveWorkbook';

/** An archive as far as an upgrade goes by it. */
export interface UpgradeInput {
  readonly version: ArchiveVersion;
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
  /** The fields that each of its tables has a column for. */
  readonly fields: ReadonlyMap<TableId, ReadonlySet<string>>;
  /** The keys of the settings that it has. */
  readonly settingKeys: ReadonlySet<string>;
  /** The new tables with the sheets they will stand on. */
  readonly tables: readonly AddedTable[];
}

/**
 * Decides what brings an archive up to date: the tables, columns and settings that came with later versions and are not
 * there yet. What is there is not touched; a column or setting that the archive's own version had and somebody has
 * deleted stays deleted.
 */
export function upgradeArchive(input: UpgradeInput): Plan {
  return {
    ...nothing,
    name: 'upgradeArchive',
    extension: {
      versionBefore: input.version,
      versionAfter: currentArchiveVersion,
      tables: input.tables.map((added) => fillPolicy(added, input)),
      columns: listLacking(input.version, input.fields).columns,
    },
    appended: listNewSettings(input),
  };
}

/** A new table of policy comes with its usual values, which nobody has changed before. */
function fillPolicy(added: AddedTable, { language, currency }: UpgradeInput): AddedTable {
  const { table } = added;
  return isPolicyTable(table) ? { ...added, records: writePolicyRecords(table, language, currency) } : added;
}

/** The tables and columns that came with versions after this one and that the archive does not have. */
export function listLacking(version: ArchiveVersion, fields: ReadonlyMap<TableId, ReadonlySet<string>>): UpgradeScope {
  const definitions = Object.values(catalogue).filter((table) => hasTable(currentArchiveVersion, table));
  return {
    version,
    tables: definitions.filter(({ id }) => !fields.has(id) && !hasTable(version, catalogue[id])).map(({ id }) => id),
    columns: definitions.flatMap((table): RestoredColumn[] => {
      const present = fields.get(table.id);
      const later = table.fields.filter((field) => !hasField(version, field) && present?.has(field.id) === false);
      return later.map(({ id }) => ({ table: table.id, field: id }));
    }),
  };
}

/** Decides how the table of personal facts is added on request (000, 004), or taken away while it is empty. */
export function changePersonalFacts(version: ArchiveVersion, table: AddedTable, wanted: boolean): Plan {
  const extension = { versionBefore: version, versionAfter: version, tables: [table], columns: [] };
  return wanted
    ? { ...nothing, name: 'addPersonalFacts', extension }
    : { ...nothing, name: 'removePersonalFacts', reduction: extension };
}

const nothing: Omit<Plan, 'name'> = {
  columnChanges: [],
  appended: [],
  removed: [],
  restoredColumns: [],
  ensuresColours: false,
};

function listNewSettings({ version, language, currency, settingKeys }: UpgradeInput): AppendedRecords[] {
  const records = settingDefinitions
    .filter(({ key, since }) => (since ?? 1) > version && !settingKeys.has(key))
    .map((definition) => writeSettingRow(definition, language, currency));
  const fields = catalogue.settings.fields.map(({ id }) => id);
  return records.length === 0 ? [] : [{ table: 'settings', fields, records }];
}
