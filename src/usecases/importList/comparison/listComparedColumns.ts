import { catalogue, findField } from '../../../archive/catalogue';
import type { TableId } from '../../../archive/field';
import type { NeededColumn } from '../../checkChanges';
import type { ReadRecords, RecordsOfTable } from '../readRecords';
import { evidenceFields } from './evidence';
import { naturalFields } from './naturalKey';
import { originalColumns } from './readOriginals';
import { customerNames } from './References';

/**
 * The columns of the archive that have to be read before these records can be compared with it and decided: of each table that
 * gets records what these bring, by what they are known, and where values go that have no place of their own; of each that they refer to its
 * numbers. A column may be named that the archive does not have.
 * @param isResumed whether an unfinished import of the same source is gone on with: the change log says what it has changed
 */
export function listComparedColumns(read: ReadRecords, isResumed: boolean): readonly NeededColumn[] {
  const needed = new Map<TableId, Set<string>>();
  const add = (table: TableId, fields: Iterable<string>): void => {
    const known = needed.get(table) ?? new Set();
    for (const field of fields) known.add(field);
    needed.set(table, known);
  };
  for (const records of read.tables) {
    const { table } = records;
    add(table, [catalogue[table].keyField, 'importedFrom', ...records.fields, ...listKnownBy(records)]);
    if (findField(table, 'customerNumber') !== undefined && table !== 'customers') add(table, ['customerNumber']);
    const notes = clearUpField(table);
    if (notes !== undefined) add(table, [notes]);
    for (const target of listTargets(records)) {
      add(target, [catalogue[target].keyField, 'importedFrom', ...(target === 'customers' ? customerNames : [])]);
    }
  }
  if (isResumed) add('changeLog', originalColumns);
  return [...needed].flatMap(([table, fields]) => Array.from(fields, (field) => ({ table, field })));
}

/** Where the values of a record are kept that do not fit, or instead of which others are kept; `undefined` where its table has no place for them. */
export function clearUpField(table: TableId): string | undefined {
  if (table === 'customers') return 'toClearUp';
  return findField(table, 'remarks')?.id;
}

function listKnownBy({ table, fields }: RecordsOfTable): readonly string[] {
  const evidence = (evidenceFields[table] ?? []).filter((field) => fields.includes(field));
  const names = table === 'customers' ? [...customerNames, 'kind'] : [];
  return [...(naturalFields[table] ?? []), ...evidence, ...names];
}

function listTargets({ table, fields }: RecordsOfTable): readonly TableId[] {
  return fields.flatMap((field) => findField(table, field)?.references ?? []);
}
