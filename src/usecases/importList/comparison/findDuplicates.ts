import { catalogue } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import { isBlank } from '../../../archive/isBlank';
import type { MatchReason } from '../listImport';
import { isTemporaryKey } from '../readRecords';
import type { Steps } from '../steps';
import type { ArchiveRecords } from './ArchiveRecords';
import type { PairedRecord } from './DuplicatePair';
import { DuplicatePair } from './DuplicatePair';
import type { Evidence } from './evidence';
import { listEvidence } from './evidence';
import type { CustomerOf } from './openSureRows';
import type { SourceGroups } from './SourceGroups';
import type { SourceRecords } from './SourceRecords';

const STRETCH = 1000;

/** What many have in common, such as a hotline, tells nobody apart: more of them are not asked about. */
const MOST_ALIKE = 3;

/** What is compared with what. */
export interface ComparedPart {
  readonly source: SourceRecords;
  readonly groups: SourceGroups;
  readonly archive: ArchiveRecords;
  /** The row of the archive that a group surely is, if there is one. */
  readonly findSure: (group: number) => number | undefined;
  /** The row that has a group's number and quite another name, if there is one. */
  readonly findUnlike: (group: number) => number | undefined;
  readonly customerOf: CustomerOf;
}

/**
 * The pairs of which a person has to say whether they are the same, by group: groups that no row of the archive surely is, with
 * rows of the archive and with earlier groups of the source. Each pair is named once; groups that may both be the same row of
 * the archive are not asked about each other.
 */
export function* findDuplicates(
  part: ComparedPart,
  simplify: (text: string) => string,
): Steps<ReadonlyMap<number, readonly DuplicatePair[]>> {
  const { source, groups } = part;
  const evidence = listEvidence(source.table, simplify).filter(({ field }) => source.has(field));
  const pairs = new Map<number, readonly DuplicatePair[]>();
  if (evidence.length === 0) return pairs;
  const archived = yield* indexArchive(part, evidence);
  const seen = evidence.map(() => new Map<string, number>());
  const rowsOf = new Map<number, readonly number[]>();
  for (let group = 0; group < groups.count; group++) {
    const record = groups.firstOf(group);
    const keys = evidence.map((each) => readSource(each, part, record));
    const sure = part.findSure(group);
    // What an unfinished import has written is asked about as if it had not been written yet.
    const isKnown = sure !== undefined && !part.archive.isOwn(sure);
    const alike = isKnown
      ? new Map<number, MatchReason[]>()
      : findAlike(part, group, groupReasons(keys, evidence, archived));
    rowsOf.set(group, isKnown ? [sure] : [...alike.keys()]);
    const earlier = groupReasons(
      keys,
      evidence,
      seen.map((groupsOf) => ({ get: (key: string) => toList(groupsOf.get(key)) })),
    );
    const found = [
      ...[...alike].map(([row, because]) => makePair(part, record, { kind: 'archive', row }, because)),
      ...(isKnown ? [] : [...earlier])
        .filter(([other]) => !haveCommon(rowsOf.get(group), rowsOf.get(other)))
        .map(([other, because]) =>
          makePair(part, record, { kind: 'source', group: other, record: groups.firstOf(other) }, because),
        ),
    ];
    if (found.length > 0) pairs.set(group, found);
    keys.forEach((key, index) => {
      if (key !== '' && seen[index]?.has(key) === false) seen[index].set(key, group);
    });
    if (group % STRETCH === STRETCH - 1) yield { done: group, total: groups.count };
  }
  return pairs;
}

/** A row with the same number comes before those that are alike otherwise. */
function findAlike(
  { findUnlike }: ComparedPart,
  group: number,
  alike: ReadonlyMap<number, MatchReason[]>,
): ReadonlyMap<number, readonly MatchReason[]> {
  const unlike = findUnlike(group);
  if (unlike === undefined) return alike;
  return new Map([
    [unlike, ['number' as const, ...(alike.get(unlike) ?? [])]],
    ...[...alike].filter(([row]) => row !== unlike),
  ]);
}

function makePair(
  { source, archive }: ComparedPart,
  record: number,
  paired: PairedRecord,
  because: readonly MatchReason[],
): DuplicatePair {
  return new DuplicatePair(source, archive, record, paired, because);
}

interface Index {
  readonly get: (key: string) => readonly number[] | undefined;
}

/** The rows of the archive by each piece of evidence; those that the unfinished import has written stand for themselves. */
function* indexArchive({ archive }: ComparedPart, evidence: readonly Evidence[]): Steps<readonly Index[]> {
  const indexes = evidence.map(() => new Map<string, number[]>());
  for (let row = 0; row < archive.rowCount; row++) {
    if (archive.isOwn(row)) continue;
    const valueOf = (field: string): CellValue => archive.originalOf(row, field);
    evidence.forEach((each, index) => {
      const key = readEvidence(each, archive.table, valueOf);
      if (key === '') return;
      const rows = indexes[index]?.get(key);
      if (rows === undefined) indexes[index]?.set(key, [row]);
      else if (rows.length < MOST_ALIKE) rows.push(row);
    });
    if (row % STRETCH === STRETCH - 1) yield { done: row, total: archive.rowCount };
  }
  return indexes;
}

function readSource(evidence: Evidence, { source, customerOf }: ComparedPart, record: number): string {
  const valueOf = (field: string): CellValue => {
    const value = source.valueOf(record, field);
    return source.table === 'contacts' && field === 'customerNumber' ? customerOf(value) || value : value;
  };
  const number = valueOf(catalogue[source.table].keyField);
  // Variants of a product share its name: only one without a number may be another.
  const isNumberedProduct = source.table === 'products' && !isBlank(number) && !isTemporaryKey(number);
  return isNumberedProduct ? '' : readEvidence(evidence, source.table, valueOf);
}

function readEvidence(
  { field, read }: Evidence,
  table: SourceRecords['table'],
  valueOf: (field: string) => CellValue,
): string {
  const value = valueOf(field);
  const key = isBlank(value) ? '' : read(value, valueOf);
  // A person is only ever looked for among the people of the same customer.
  return key === '' || table !== 'contacts' ? key : `${valueOf('customerNumber')}\u001F${key}`;
}

function groupReasons(
  keys: readonly string[],
  evidence: readonly Evidence[],
  indexes: readonly Index[],
): Map<number, MatchReason[]> {
  const reasons = new Map<number, MatchReason[]>();
  keys.forEach((key, index) => {
    const reason = evidence[index]?.reason;
    if (key === '' || reason === undefined) return;
    for (const other of indexes[index]?.get(key) ?? []) {
      const known = reasons.get(other);
      if (known === undefined) reasons.set(other, [reason]);
      else if (!known.includes(reason)) known.push(reason);
    }
  });
  return reasons;
}

function toList(group: number | undefined): readonly number[] | undefined {
  return group === undefined ? undefined : [group];
}

function haveCommon(ones: readonly number[] = [], others: readonly number[] = []): boolean {
  return ones.some((one) => others.includes(one));
}
