import type { CellValue } from '../../archive/cellValue';
import { catalogue } from '../../archive/catalogue';
import type { AppendedRecords, CellChange, ColumnChange, Plan } from '../../archive/plan';
import { recordKeys } from '../../archive/recordKeys';
import { settingDefinitions, writeSettingRow } from '../../archive/settingRows';
import type { ReclassifyDecision } from '../reclassify';
import type { LocatedValue } from './locateValues';
import type { PolicyDraft } from './policyDraft';
import type { PolicyStamp } from './policyHistory';
import { historyFields, writeHistory } from './policyHistory';
import type { PolicySheets } from './policySheets';
import { columnOfSheet } from './policySheets';
import type { PolicyHistoryEntry, PolicyTable } from './policyView';

/** What a change of policy is decided from. */
export interface PolicyChangeInput {
  readonly sheets: PolicySheets;
  readonly values: readonly LocatedValue[];
  /** What changes, and nothing that stays. */
  readonly draft: PolicyDraft;
  readonly history: readonly PolicyHistoryEntry[];
  /** Numbers of the entries that the history has. */
  readonly entryNumbers: readonly CellValue[];
  /** What becomes of the tiers; absent where they stay. */
  readonly tiers?: ReclassifyDecision;
  readonly stamp: PolicyStamp;
}

/**
 * Decides what applying a draft writes: the cells of the Settings, what they were until now into the history, and the tiers that
 * follow at once with their own history. Evaluations, ratings and limits that were decided stay as they are.
 */
export function changePolicy(input: PolicyChangeInput): Plan {
  const { values, draft, history, entryNumbers, stamp, tiers } = input;
  const changed = values.filter(({ id }) => draft.has(id));
  return {
    name: 'changePolicy',
    columnChanges: [...writeCells(input, changed), ...(tiers?.plan.columnChanges ?? [])],
    appended: [
      ...(changed.length === 0 ? [] : [writeHistory(values, draft, history, entryNumbers, stamp)]),
      ...writeMissingSettings(input, changed),
      ...(tiers?.plan.appended ?? []),
    ],
    removed: [],
    restoredColumns: [],
    ensuresColours: true,
  };
}

/** The plan of a change of policy with the reason for it in every entry that it makes in the history. */
export function giveReason(plan: Plan, reason: string): Plan {
  const place = historyFields.indexOf('reason');
  return {
    ...plan,
    appended: plan.appended.map((appended) =>
      appended.table === 'policyHistory'
        ? { ...appended, records: appended.records.map((record) => record.with(place, reason)) }
        : appended,
    ),
  };
}

/** A draft without the values that are as they stand already. */
export function keepChanges(values: readonly LocatedValue[], draft: PolicyDraft): PolicyDraft {
  const standing = new Map(values.map(({ id, value }) => [id, value]));
  return new Map([...draft].filter(([id, value]) => standing.has(id) && standing.get(id) !== value));
}

function writeCells({ sheets, draft }: PolicyChangeInput, changed: readonly LocatedValue[]): ColumnChange[] {
  const columns = new Map<string, { readonly table: PolicyTable; readonly field: string; changes: CellChange[] }>();
  const keys = new Map<PolicyTable, readonly string[]>();
  for (const { id, table, field, row } of changed) {
    const after = draft.get(id);
    if (row === undefined || after === undefined) continue;
    const records = keys.get(table) ?? recordKeys(columnOfSheet(sheets, table, catalogue[table].keyField));
    keys.set(table, records);
    const column = columns.get(`${table} ${field}`) ?? { table, field, changes: [] };
    columns.set(`${table} ${field}`, column);
    const before = columnOfSheet(sheets, table, field)[row] ?? '';
    column.changes.push({ record: records[row] ?? '', before, after });
  }
  return [...columns.values()];
}

/** Settings whose row somebody has deleted get it again. */
function writeMissingSettings(
  { sheets, draft }: PolicyChangeInput,
  changed: readonly LocatedValue[],
): AppendedRecords[] {
  const fields = catalogue.settings.fields.map(({ id }) => id);
  const place = fields.indexOf('value');
  const records = changed.flatMap(({ id, item, row }) => {
    const definition = settingDefinitions.find(({ key }) => key === item);
    if (row !== undefined || definition === undefined) return [];
    const values = [...writeSettingRow(definition, sheets.language, '')];
    values[place] = draft.get(id) ?? '';
    return [values];
  });
  return records.length === 0 ? [] : [{ table: 'settings', fields, records }];
}
