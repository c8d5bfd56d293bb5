import { catalogue } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import { isBlank } from '../../../archive/isBlank';
import { writeImportedFrom } from '../../../archive/importedFrom';
import { areUnlikeNames } from '../../../domain/areUnlikeNames';
import { isTemporaryKey } from '../readRecords';
import type { Steps } from '../steps';
import type { ArchiveRecords } from './ArchiveRecords';
import { makeNaturalKey, naturalFields } from './naturalKey';
import type { SourceGroups } from './SourceGroups';
import type { SourceRecords } from './SourceRecords';

const STRETCH = 4000;

/** The number of the customer that a reference means; `''` where it has none yet, or it is not known which it is. */
export type CustomerOf = (reference: CellValue) => string;

/** The same, each reference looked up once: a customer has many months. */
export function rememberCustomers(customerOf: CustomerOf): CustomerOf {
  const known = new Map<CellValue, string>();
  return (reference) => {
    const customer = known.get(reference) ?? customerOf(reference);
    known.set(reference, customer);
    return customer;
  };
}

/** Finds the rows of the archive that groups of the source are. */
export interface SureRows {
  /** The row that a group surely is; `several` where some are known by the same, so that none of them surely is it. */
  readonly find: (group: number, customerOf: CustomerOf) => number | undefined;
  /** The customer who has the number of a group, but a name that has nothing in common with it: perhaps another one. */
  readonly findUnlike: (group: number) => number | undefined;
}

/** Stands for several rows. */
export const several = -1;

interface SurePart {
  readonly source: SourceRecords;
  readonly groups: SourceGroups;
  readonly archive: ArchiveRecords;
}

/**
 * Prepares to find the rows of the archive that groups of the source surely are: those that the unfinished import of the same
 * source has written for them, those with their number, unless it is a customer by quite another name, and without a number those that are known by the same.
 */
export function* openSureRows(
  { source, groups, archive }: SurePart,
  { simplify, unfinishedImport }: { readonly simplify: (text: string) => string; readonly unfinishedImport?: string },
): Steps<SureRows> {
  const { keyField } = catalogue[source.table];
  const toKey = makeNaturalKey(source.table, simplify);
  const rowsByKey = yield* indexNatural(archive, toKey);
  const findNatural = (group: number, customerOf: CustomerOf): number | undefined => {
    const record = groups.firstOf(group);
    const number = source.valueOf(record, keyField);
    if (rowsByKey.size === 0 || (!isBlank(number) && !isTemporaryKey(number))) return undefined;
    const customer = customerOf(source.valueOf(record, 'customerNumber'));
    const key = customer === '' ? '' : toKey((field) => source.valueOf(record, field), customer);
    return key === '' ? undefined : rowsByKey.get(key);
  };
  return {
    find: (group, customerOf) => {
      const own = unfinishedImport === undefined ? undefined : findOwn(group, unfinishedImport);
      if (own !== undefined) return own;
      const row = findByNumber(group);
      if (row !== undefined) return isUnlike(group, row) ? undefined : row;
      return findNatural(group, customerOf);
    },
    findUnlike: (group) => {
      if (unfinishedImport !== undefined && findOwn(group, unfinishedImport) !== undefined) return undefined;
      const row = findByNumber(group);
      return row !== undefined && isUnlike(group, row) ? row : undefined;
    },
  };

  function findByNumber(group: number): number | undefined {
    const number = source.valueOf(groups.firstOf(group), keyField);
    return isBlank(number) ? undefined : archive.rowOf(number);
  }

  function isUnlike(group: number, row: number): boolean {
    if (source.table !== 'customers' || archive.isOwn(row)) return false;
    const [name, known] = [source.valueOf(groups.firstOf(group), 'name'), archive.originalOf(row, 'name')];
    return !isBlank(name) && !isBlank(known) && areUnlikeNames(String(name), String(known), simplify);
  }

  function findOwn(group: number, importNumber: string): number | undefined {
    for (const record of groups.membersOf(group)) {
      const place = { importNumber, row: source.sheetRowOf(record), part: source.partOf(record) };
      const row = archive.rowImportedFrom(writeImportedFrom(place));
      if (row !== undefined) return row;
    }
    return undefined;
  }
}

function* indexNatural(
  archive: ArchiveRecords,
  toKey: ReturnType<typeof makeNaturalKey>,
): Steps<ReadonlyMap<string, number>> {
  const rows = new Map<string, number>();
  if (naturalFields[archive.table] === undefined) return rows;
  for (let row = 0; row < archive.rowCount; row++) {
    if (!archive.isOwn(row)) {
      const key = toKey((field) => archive.valueOf(row, field), String(archive.valueOf(row, 'customerNumber')));
      if (key !== '') rows.set(key, rows.has(key) ? several : row);
    }
    if (row % STRETCH === STRETCH - 1) yield { done: row, total: archive.rowCount };
  }
  return rows;
}
