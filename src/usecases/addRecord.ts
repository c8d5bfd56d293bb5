import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';
import { isBlank } from '../archive/isBlank';
import { mustBeFilled } from '../archive/mustBeFilled';
import { isoToPlainDate } from '../domain/plainDate';
import { plainDateToSerial } from '../domain/serialDate';
import type { NeededColumn } from './checkChanges';
import { checkChanges, listNeededColumns } from './checkChanges';
import type { EditSnapshot } from './editRecord';
import { logChanges } from './logChanges';
import { nextNumber } from './nextNumber';
import { listOwnerColumns, ownerOf } from './ownerOf';
import type { EditDecision, FieldChange, InputFault } from './recordEditing';

/** A record to be added, as it was read from inputs. */
export interface ReadAddition {
  readonly table: TableId;
  /** The fields that were filled. */
  readonly changes: readonly FieldChange[];
  /** Inputs that cannot be saved whatever else the archive holds. */
  readonly faults: readonly InputFault[];
}

export interface AdditionSnapshot extends EditSnapshot {
  /** The fields that the table has a column for. */
  readonly fields: readonly string[];
  /** ISO date. */
  readonly today: string;
  /** Who adds the record; '' where nobody has said so. */
  readonly author: string;
}

/** The columns that have to be read before an addition can be decided. */
export function listAdditionColumns({ table, changes }: ReadAddition): NeededColumn[] {
  return [
    { table, field: catalogue[table].keyField },
    ...listNeededColumns(table, changes),
    ...listOwnerColumns(table),
  ];
}

/**
 * Decides what adding a record writes: one row with the next number of its table unless the inputs bring one, whoever adds it
 * as its owner and today as the day of its last verification unless they say otherwise (001, 002), and one entry in the
 * change log.
 * @throws Error if `today` is not an ISO date.
 */
export function addRecord({ table, changes, faults: unread }: ReadAddition, snapshot: AdditionSnapshot): EditDecision {
  const { columns, stamp, fields } = snapshot;
  const { keyField } = catalogue[table];
  const values = { ...initialValues(snapshot), ...toValues(changes) };
  const number = isBlank(values[keyField] ?? '')
    ? nextNumber(table, columns(table, keyField))
    : String(values[keyField]);
  const record: Readonly<Record<string, CellValue>> = { ...values, [keyField]: number };
  const unreadable = new Set(unread.map(({ field }) => field));
  const missing = listMissing(table, fields, record).filter(({ field }) => !unreadable.has(field));
  const faults = [...unread, ...missing, ...checkChanges(table, number, changes, columns)];
  if (faults.length > 0) return { kind: 'refused', faults };
  const filled = fields.filter((field) => !isComputed(table, field));
  const name = String(record['name'] ?? '') || number;
  const logged = { table, record: number, customer: ownerOf(table, record, columns), before: '', after: name };
  return {
    kind: 'ready',
    record: number,
    changes: filled.flatMap((field) => {
      const after = record[field] ?? '';
      return after === '' ? [] : [{ field, before: '', after }];
    }),
    isLogged: stamp !== undefined,
    plan: {
      name: 'addRecord',
      columnChanges: [],
      appended: [
        // Blank cells too, so that the new row has the formats of its columns for what is typed into it later.
        { table, fields: filled, records: [filled.map((field) => record[field] ?? '')] },
        ...(stamp === undefined ? [] : [logChanges([logged], stamp)]),
      ],
      removed: [],
      restoredColumns: [],
      ensuresColours: table === 'customers',
    },
  };
}

/** The bookkeeping of a record that begins (001: one owner, and when it was last verified). */
function initialValues({ fields, today, author }: AdditionSnapshot): Readonly<Record<string, CellValue>> {
  const date = isoToPlainDate(today);
  const serial = date && plainDateToSerial(date);
  if (serial === undefined) throw new Error(`Not an ISO date that a spreadsheet can hold: ${today}`);
  const initial = { openedOn: serial, lastVerified: serial, owner: author, verifiedBy: author };
  return Object.fromEntries(Object.entries(initial).filter(([field]) => fields.includes(field)));
}

function toValues(changes: readonly FieldChange[]): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(changes.map(({ field, after }) => [field, after]));
}

function listMissing(
  table: TableId,
  fields: readonly string[],
  record: Readonly<Record<string, CellValue>>,
): InputFault[] {
  return catalogue[table].fields
    .filter((field) => mustBeFilled(field) && fields.includes(field.id) && isBlank(record[field.id] ?? ''))
    .map(({ id }) => ({ field: id, reason: 'required' }));
}

function isComputed(table: TableId, field: string): boolean {
  return catalogue[table].fields.some(({ id, type }) => id === field && type === 'computed');
}
