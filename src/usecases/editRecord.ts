import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import { isBlank } from '../archive/isBlank';
import type { Plan, PlanName, RecordKey } from '../archive/plan';
import { withKey } from '../archive/recordKeys';
import type { ColumnValues, NeededColumn } from './checkChanges';
import { checkChanges, listNeededColumns } from './checkChanges';
import type { FileRecord } from './customerFiles';
import { listOwnerColumns, ownerOf } from './ownerOf';
import type { LogStamp } from './logChanges';
import { logChanges } from './logChanges';
import type { EditDecision, FieldChange, InputFault } from './recordEditing';
import { isReferredTo, listReferences, renumberRecord } from './renumberRecord';

/** Changes of one record, as they were read from inputs. */
export interface ReadEdit {
  readonly name: PlanName;
  readonly record: FileRecord;
  readonly changes: readonly FieldChange[];
  /** Inputs that cannot be saved whatever else the archive holds. */
  readonly faults: readonly InputFault[];
  /** Why, for the change log. */
  readonly reason?: string;
}

/** What has to be known of the archive besides the record. */
export interface EditSnapshot {
  /** The columns of `listEditColumns`. */
  readonly columns: ColumnValues;
  /** Absent where the archive has no change log yet. */
  readonly stamp: LogStamp | undefined;
}

/** The columns that have to be read before an edit can be decided: none for most fields of a customer. */
export function listEditColumns({ record: { table }, changes }: Pick<ReadEdit, 'record' | 'changes'>): NeededColumn[] {
  const isRenumbered = changes.some(({ field }) => field === catalogue[table].keyField);
  return [
    ...listNeededColumns(table, changes),
    ...(isRenumbered ? listReferences(table) : []),
    ...(changes.length > 0 ? listOwnerColumns(table) : []),
  ];
}

/**
 * Decides what saving changes of a record writes: the cells that change and nothing else, an entry in the change log for each
 * (001), and where the record gets another number, this number wherever others refer to it.
 */
export function editRecord(edit: ReadEdit, { columns, stamp }: EditSnapshot): EditDecision {
  const { record, changes } = edit;
  if (changes.length === 0 && edit.faults.length === 0) return { kind: 'unchanged' };
  const { table } = record;
  const { keyField } = catalogue[table];
  const renumbering = changes.find(({ field }) => field === keyField);
  const number = renumbering === undefined ? record.values[keyField] : renumbering.after;
  const faults = [
    ...edit.faults,
    ...checkChanges(table, String(number ?? ''), changes, columns),
    ...checkRenumbering(table, renumbering, columns),
  ];
  if (faults.length > 0) return { kind: 'refused', faults };
  return {
    kind: 'ready',
    plan: writePlan(edit, renumbering, { columns, stamp }),
    record: renumbering === undefined ? record.record : withKey(record.record, renumbering.after),
    changes,
    isLogged: stamp !== undefined,
  };
}

function checkRenumbering(table: TableId, renumbering: FieldChange | undefined, columns: ColumnValues): InputFault[] {
  const isUsed = renumbering !== undefined && isReferredTo(table, renumbering.after, columns);
  return isUsed ? [{ field: renumbering.field, reason: 'duplicateNumber' }] : [];
}

function writePlan(
  { name, record, changes, reason }: ReadEdit,
  renumbering: FieldChange | undefined,
  { columns, stamp }: EditSnapshot,
): Plan {
  const { table, record: key, values } = record;
  // A record that had no number so far was referred to by nobody.
  const following =
    renumbering === undefined || isBlank(renumbering.before)
      ? []
      : renumberRecord(table, renumbering.before, renumbering.after, columns);
  const logged = () => {
    const customer = ownerOf(table, afterChanges(values, changes), columns);
    return changes.map((change) => ({
      table,
      record: newKey(key, renumbering),
      customer,
      ...change,
      ...(reason && { reason }),
    }));
  };
  return {
    name,
    columnChanges: [
      ...changes.map(({ field, before, after }) => ({ table, field, changes: [{ record: key, before, after }] })),
      ...following,
    ],
    appended: stamp === undefined ? [] : [logChanges(logged(), stamp)],
    removed: [],
    restoredColumns: [],
    ensuresColours: false,
  };
}

function newKey(key: RecordKey, renumbering: FieldChange | undefined): RecordKey {
  return renumbering === undefined ? key : withKey(key, renumbering.after);
}

function afterChanges(
  values: Readonly<Record<string, CellValue>>,
  changes: readonly FieldChange[],
): Readonly<Record<string, CellValue>> {
  return { ...values, ...Object.fromEntries(changes.map(({ field, after }) => [field, after])) };
}
