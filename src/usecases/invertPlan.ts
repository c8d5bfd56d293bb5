import { catalogue } from '../archive/catalogue';
import { newArchiveTables } from '../archive/newArchiveTables';
import type { TableId } from '../archive/field';
import type {
  ArchiveCreation,
  ArchiveDissolution,
  CellChange,
  ColumnChange,
  FormulaChange,
  ImportRegister,
  MadeTable,
  Plan,
  PlanContent,
  RecordKey,
} from '../archive/plan';
import { withKey } from '../archive/recordKeys';

/**
 * The plan that takes an applied plan back: values as they were before, appended records removed, removed ones appended, a
 * new archive taken away. `undefined` for plans that put columns back, because somebody may have written into those since (those
 * that an import has put back stay), and for those that took an archive away, because they do not know what was in it, and for those
 * that are final.
 */
export function invertPlan(plan: PlanContent): Plan | undefined {
  const isLasting = plan.restoredColumns.length > 0 && plan.register === undefined;
  if (plan.dissolution !== undefined || plan.isFinal === true || isLasting) return undefined;
  if (plan.creation !== undefined) return { ...nothing, dissolution: dissolve(plan.creation) };
  return {
    ...nothing,
    ...(plan.extension && { reduction: plan.extension }),
    ...(plan.reduction && { extension: plan.reduction }),
    ...(plan.formulas && { formulas: invertFormulas(plan.formulas) }),
    columnChanges: invertChanges(plan.columnChanges),
    appended: plan.removed,
    removed: plan.appended,
    ...(plan.takenOut && { putIn: plan.takenOut }),
    ...(plan.putIn && { takenOut: plan.putIn }),
    ...(plan.register && { register: invertRegister(plan.register) }),
    ...(plan.addedSheets && { addedSheets: plan.addedSheets }),
    ...(plan.addedColumns && { addedColumns: plan.addedColumns }),
    ensuresColours: plan.ensuresColours,
  };
}

/** What the log says is undone is written by `logUndo`. */
function invertRegister({ importNumber, values }: ImportRegister): ImportRegister {
  return { importNumber, values, state: 'undone' };
}

function invertFormulas(change: FormulaChange): FormulaChange {
  return { ...change, become: change.become === 'values' ? 'formulas' : 'values' };
}

/** A record whose key was changed is found under the new one. */
function invertChanges(columnChanges: readonly ColumnChange[]): ColumnChange[] {
  const renamed = new Map<TableId, Map<RecordKey, RecordKey>>();
  for (const { table, field, changes } of columnChanges) {
    if (field !== catalogue[table].keyField) continue;
    renamed.set(table, new Map(changes.map(({ record, after }) => [record, withKey(record, after)])));
  }
  return columnChanges.map(({ table, field, numberFormat, changes }) => ({
    table,
    field,
    ...(numberFormat !== undefined && { numberFormat: formatBefore(numberFormat, changes) }),
    changes: changes.map(({ record, before, after }) => ({
      record: renamed.get(table)?.get(record) ?? record,
      before: after,
      after: before,
    })),
  }));
}

/** A number that became a text would stay one in a cell for texts. */
function formatBefore(numberFormat: string, changes: readonly CellChange[]): string {
  return numberFormat === '@' && changes.some(({ before }) => typeof before === 'number') ? 'General' : numberFormat;
}

const nothing: Plan = {
  name: 'undo',
  columnChanges: [],
  appended: [],
  removed: [],
  restoredColumns: [],
  ensuresColours: false,
};

function dissolve({ records, extraColumns, sourceSheet }: ArchiveCreation): ArchiveDissolution {
  const tables = newArchiveTables.map(({ id }): MadeTable => ({
    ...(records.find(({ table }) => table === id) ?? { table: id, fields: [], records: [] }),
    extraColumns: id === 'customers' ? extraColumns.map((column) => column.id) : [],
  }));
  return { tables, ...(sourceSheet !== undefined && { sourceSheet }) };
}
