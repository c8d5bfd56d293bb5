import { catalogue } from '../../../archive/catalogue';
import { isBlank } from '../../../archive/isBlank';
import { NumberSeries } from '../../NumberSeries';
import { isTemporaryKey } from '../readRecords';
import type { Steps } from '../steps';
import type { MatchedTable } from './MatchedTable';
import type { Settlement } from './Settlement';

const STRETCH = 4000;

/** The number of each record that is taken, those included that the archive gives. */
export class RecordNumbers {
  private readonly numbers = new Map<MatchedTable, string[]>();

  static *give(tables: readonly MatchedTable[], settlement: Settlement): Steps<RecordNumbers> {
    const given = new RecordNumbers();
    for (const matched of tables) given.numbers.set(matched, yield* numberTable(matched, settlement));
    return given;
  }

  of(matched: MatchedTable, leader: number): string {
    const row = matched.rowOf(leader);
    return row >= 0 ? matched.compared.archive.numberOf(row) : (this.numbers.get(matched)?.[leader] ?? '');
  }
}

/**
 * New records keep the number that the source gives them; the others get the next ones, in the order of the source. No number
 * that the source names is given to another one, though its row be rejected or one with another: who corrects it and imports it
 * again, or goes on with an import that was cut off, would mean somebody else by it. Numbers that
 * an unfinished import of the same source has given are passed over, so that going on with it gives the same numbers.
 */
function* numberTable(matched: MatchedTable, settlement: Settlement): Steps<string[]> {
  const { source, groups, archive } = matched.compared;
  const { keyField } = catalogue[matched.table];
  const place = source.fields.indexOf(keyField);
  const numbers: string[] = [];
  const missing: number[] = [];
  const series = new NumberSeries(matched.table);
  for (let leader = 0; leader < groups.count; leader++) {
    const named = groups.numberOf(leader);
    if (named !== '') series.take(named);
    const record = settlement.recordOf(matched, leader);
    if (record !== undefined && record.action !== 'pass' && matched.isLeader(leader)) {
      const number = record.values[place] ?? '';
      const isGiven = !isBlank(number) && !isTemporaryKey(number);
      if (isGiven) numbers[leader] = String(number);
      else if (record.action === 'add') missing.push(leader);
    }
    if (leader % STRETCH === STRETCH - 1) yield undefined;
  }
  if (missing.length === 0) return numbers;
  const own = new Set<string>();
  for (let row = 0; row < archive.rowCount; row++) {
    const number = archive.numberOf(row);
    if (archive.isOwn(row)) own.add(number);
    else if (!isBlank(number)) series.take(number);
    if (row % STRETCH === STRETCH - 1) yield undefined;
  }
  const next = series.start();
  for (const [index, leader] of missing.entries()) {
    let number = next();
    while (own.has(number)) number = next();
    numbers[leader] = number;
    if (index % STRETCH === STRETCH - 1) yield undefined;
  }
  return numbers;
}
