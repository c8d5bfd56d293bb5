import type { CellValue } from '../../../archive/cellValue';
import type { ComparedImport } from '../comparison/comparedImport';
import type { DuplicatePair } from '../comparison/DuplicatePair';
import { makeNaturalKey, naturalFields } from '../comparison/naturalKey';
import type { CustomerOf } from '../comparison/openSureRows';
import { rememberCustomers, several } from '../comparison/openSureRows';
import type { Referred } from '../comparison/References';
import type { ImportChoices, MatchReason } from '../listImport';
import type { Steps } from '../steps';
import { MatchedTable } from './MatchedTable';

const STRETCH = 2000;

/** What the user's answers make of one group. */
interface Answer {
  readonly isSkipped: boolean;
  readonly undecided: readonly MatchReason[];
  readonly same: readonly DuplicatePair[];
}

/** Settles, with the user's answers, which groups of the source are one record, and which row of the archive that is. */
export function* matchGroups(comparison: ComparedImport, choices: ImportChoices): Steps<readonly MatchedTable[]> {
  const tables: MatchedTable[] = [];
  for (const compared of comparison.tables) {
    const matched = new MatchedTable(compared);
    const customerOf = makeCustomerOf(comparison, tables);
    const uniteNatural = makeUniteNatural(comparison, tables, matched);
    for (let group = 0; group < compared.groups.count; group++) {
      matchGroup(matched, group, customerOf, choices);
      uniteNatural(group);
      if (group % STRETCH === STRETCH - 1) yield { done: group, total: compared.groups.count };
    }
    tables.push(matched);
  }
  return tables;
}

function matchGroup(matched: MatchedTable, group: number, customerOf: CustomerOf, choices: ImportChoices): void {
  const { sureRows, pairs } = matched.compared;
  const sure = sureRows.find(group, customerOf);
  if (sure !== undefined && sure !== several) {
    matched.join(group, sure, false);
    // What an unfinished import has written keeps what it was called the same as.
    if (matched.compared.archive.isOwn(sure)) followEarlier(matched, group, choices);
    return;
  }
  if (sure === several) matched.undecided.set(group, ['name']);
  const asked = pairs.get(group);
  if (asked === undefined) return;
  const { isSkipped, undecided, same } = readAnswer(asked, choices);
  if (isSkipped) matched.skipped.add(group);
  else if (undecided.length > 0) matched.undecided.set(group, undecided);
  else if (same.length === 0 && asked.some(({ because }) => because.includes('number')))
    matched.withTakenNumber.add(group);
  for (const { paired } of same) {
    if (paired.kind === 'archive') matched.join(group, paired.row, true);
    else matched.follow(group, paired.group);
  }
}

function followEarlier(matched: MatchedTable, group: number, { answers }: ImportChoices): void {
  for (const { id, paired } of matched.compared.pairs.get(group) ?? []) {
    if (paired.kind === 'source' && answers.get(id) === 'same') matched.follow(group, paired.group);
  }
}

/** Somebody may be the same as one of several: then nothing has to be said of the others. */
function readAnswer(pairs: readonly DuplicatePair[], { answers }: ImportChoices): Answer {
  const given = pairs.map((pair) => ({ pair, answer: answers.get(pair.id) }));
  const same = given.filter(({ answer }) => answer === 'same').map(({ pair }) => pair);
  const open = same.length > 0 ? [] : given.filter(({ answer }) => answer === undefined);
  return {
    isSkipped: given.some(({ answer }) => answer === 'skip'),
    undecided: [...new Set(open.flatMap(({ pair }) => pair.because))],
    same,
  };
}

/**
 * Unites groups that are known by the same once it is known whose they are: contacts and months of customers that are the same,
 * or that the source names in two ways.
 */
function makeUniteNatural(
  { references, archive }: ComparedImport,
  tables: readonly MatchedTable[],
  matched: MatchedTable,
): (group: number) => void {
  const { source, groups } = matched.compared;
  const customers = tables.find(({ table }) => table === 'customers');
  // Otherwise each customer is called in one way, and its records have been found by that already.
  const mayDiffer = references.isNamed || customers?.hasUnited === true;
  if (naturalFields[matched.table] === undefined || !mayDiffer) return () => undefined;
  const identityOf = (referred: Referred): string => {
    const row = referred.kind === 'archive' ? referred.row : (customers?.rowOf(referred.group) ?? -1);
    if (row >= 0) return `a${row}`;
    return referred.kind === 'source' ? `s${customers?.leaderOf(referred.group) ?? referred.group}` : '';
  };
  const customerOf = rememberCustomers((reference: CellValue) => {
    const identities = new Set(references.find('customers', reference).map(identityOf));
    const [identity = ''] = identities;
    return identities.size === 1 ? identity : '';
  });
  const toKey = makeNaturalKey(matched.table, archive.simplify);
  const seen = new Map<string, number>();
  return (group) => {
    const record = groups.firstOf(group);
    const valueOf = (field: string): CellValue => source.valueOf(record, field);
    const key = groups.numberOf(group) === '' ? toKey(valueOf, customerOf(valueOf('customerNumber'))) : '';
    const earlier = key === '' ? undefined : seen.get(key);
    if (earlier !== undefined) matched.unite(group, earlier);
    else if (key !== '') seen.set(key, group);
  };
}

function makeCustomerOf({ references, archived }: ComparedImport, tables: readonly MatchedTable[]): CustomerOf {
  const customers = tables.find(({ table }) => table === 'customers');
  const numberOf = (referred: Referred): string => {
    const row = referred.kind === 'archive' ? referred.row : (customers?.rowOf(referred.group) ?? -1);
    if (row >= 0) return archived.get('customers')?.numberOf(row) ?? '';
    if (referred.kind === 'archive' || customers === undefined) return '';
    return customers.compared.groups.numberOf(customers.leaderOf(referred.group));
  };
  return rememberCustomers((reference: CellValue) => {
    const numbers = new Set(references.find('customers', reference).map(numberOf));
    const [number = ''] = numbers;
    return numbers.size === 1 ? number : '';
  });
}
