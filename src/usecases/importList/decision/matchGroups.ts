import type { CellValue } from '../../../archive/cellValue';
import type { ComparedImport } from '../comparison/comparedImport';
import type { DuplicatePair } from '../comparison/DuplicatePair';
import type { CustomerOf } from '../comparison/openSureRows';
import { rememberCustomers } from '../comparison/openSureRows';
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
    for (let group = 0; group < compared.groups.count; group++) {
      matchGroup(matched, group, customerOf, choices);
      if (group % STRETCH === STRETCH - 1) yield { done: group, total: compared.groups.count };
    }
    tables.push(matched);
  }
  return tables;
}

function matchGroup(matched: MatchedTable, group: number, customerOf: CustomerOf, choices: ImportChoices): void {
  const { sureRows, pairs } = matched.compared;
  const sure = sureRows.find(group, customerOf);
  if (sure !== undefined) {
    matched.join(group, sure, false);
    return;
  }
  if (sureRows.isUncertain(group, customerOf)) matched.undecided.set(group, ['name']);
  const { isSkipped, undecided, same } = readAnswer(pairs.get(group) ?? [], choices);
  if (isSkipped) matched.skipped.add(group);
  else if (undecided.length > 0) matched.undecided.set(group, undecided);
  for (const { paired } of same) {
    if (paired.kind === 'archive') matched.join(group, paired.row, true);
    else matched.follow(group, paired.group);
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

function makeCustomerOf({ references, archived }: ComparedImport, tables: readonly MatchedTable[]): CustomerOf {
  return rememberCustomers((reference: CellValue) => {
    const customers = tables.find(({ table }) => table === 'customers');
    const rows = new Set(references.find('customers', reference).map((each) => rowOf(each, customers)));
    const [row] = rows;
    return rows.size === 1 && row !== undefined && row >= 0 ? (archived.get('customers')?.numberOf(row) ?? '') : '';
  });
}

function rowOf(referred: Referred, customers: MatchedTable | undefined): number {
  return referred.kind === 'archive' ? referred.row : (customers?.rowOf(referred.group) ?? -1);
}
