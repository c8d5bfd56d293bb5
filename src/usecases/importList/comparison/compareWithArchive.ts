import type { TableId } from '../../../archive/field';
import type { ImportMapping } from '../importMapping';
import type { ReadRecords } from '../readRecords';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';
import { ArchiveRecords } from './ArchiveRecords';
import type { ArchiveSnapshot } from './archiveSnapshot';
import type { ComparedImport, ComparedTable } from './comparedImport';
import { findDuplicates } from './findDuplicates';
import { listComparedColumns } from './listComparedColumns';
import type { CustomerOf } from './openSureRows';
import { openSureRows, rememberCustomers, several } from './openSureRows';
import { References } from './References';
import { readOriginals } from './readOriginals';
import { SourceGroups } from './SourceGroups';
import { SourceRecords } from './SourceRecords';

/** What is compared with the archive: the records of a source, and what they were read from. */
export interface ReadSource {
  readonly table: SourceTable;
  readonly mapping: ImportMapping;
  readonly read: ReadRecords;
}

/** Tables to which others refer come before these. */
const order: readonly TableId[] = ['customers', 'products', 'contacts', 'orders'];

/**
 * Finds which records of the source are the same among themselves and in the archive: surely by their number, by what a record
 * without a number is known by, or because an unfinished import of the same source has written them; possibly by tax number,
 * e-mail, phone and name (checklist 5), of which only a person can know.
 */
export function* compareWithArchive(source: ReadSource, archive: ArchiveSnapshot): Steps<ComparedImport> {
  const { table, read } = source;
  const archived = yield* openTables(read, archive);
  const records = inOrder(read).map((each) => new SourceRecords(table, each));
  const tables: ComparedTable[] = [];
  let references: References | undefined;
  for (const each of records) {
    const own = archived.get(each.table);
    if (own === undefined) continue;
    const groups = yield* SourceGroups.find(each, archive.simplify);
    const part = { table: each.table, source: each, groups, archive: own };
    const sureRows = yield* openSureRows(part, archive);
    if (each.table !== 'customers') references ??= yield* References.open(archived, tables, records);
    const customerOf = makeCustomerOf(references, archived, tables);
    const findSure = (group: number): number | undefined => {
      const row = sureRows.find(group, customerOf);
      return row === several ? undefined : row;
    };
    const pairs = yield* findDuplicates(
      { ...part, findSure, findUnlike: sureRows.findUnlike, customerOf },
      archive.simplify,
    );
    tables.push({ ...part, sureRows, pairs });
  }
  references ??= yield* References.open(archived, tables, records);
  const duplicates = tables.flatMap(({ pairs }) => [...pairs.values()].flat());
  return { ...source, archive, tables, archived, references, duplicates };
}

/** As far as it is known before a person has said which records are the same. */
function makeCustomerOf(
  references: References | undefined,
  archived: ReadonlyMap<TableId, ArchiveRecords>,
  tables: readonly ComparedTable[],
): CustomerOf {
  const customers = tables.find(({ table }) => table === 'customers');
  return rememberCustomers((reference) => {
    const numbers = new Set(
      (references?.find('customers', reference) ?? []).map((each) => {
        const row = each.kind === 'archive' ? each.row : customers?.sureRows.find(each.group, () => '');
        if (row !== undefined) return archived.get('customers')?.numberOf(row) ?? '';
        return each.kind === 'source' ? (customers?.groups.numberOf(each.group) ?? '') : '';
      }),
    );
    const [number = ''] = numbers;
    return numbers.size === 1 ? number : '';
  });
}

function* openTables(read: ReadRecords, archive: ArchiveSnapshot): Steps<ReadonlyMap<TableId, ArchiveRecords>> {
  const { tables, unfinishedImport } = archive;
  const originals = yield* readOriginals(archive);
  const archived = new Map<TableId, ArchiveRecords>();
  for (const table of new Set(listComparedColumns(read, false).map((column) => column.table))) {
    archived.set(table, yield* ArchiveRecords.open(table, tables.get(table), unfinishedImport, originals.get(table)));
  }
  return archived;
}

function inOrder({ tables }: ReadRecords): readonly ReadRecords['tables'][number][] {
  const rank = (table: TableId): number => order.indexOf(table) + 1 || order.length + 1;
  return [...tables].sort((one, other) => rank(one.table) - rank(other.table));
}
