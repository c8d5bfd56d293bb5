import type { CellValue } from '../../../archive/cellValue';
import { isBlank } from '../../../archive/isBlank';
import type { Steps } from '../steps';
import type { MatchedTable } from './MatchedTable';
import type { Settlement } from './Settlement';
import type { Targets } from './Targets';

const STRETCH = 4000;

const dealerField = 'suppliedThrough';

/**
 * Rejects rows by which a customer would be supplied through itself, at once or by way of others (domain.md section 1). Cycles
 * that stand in the archive already are none of the import's.
 */
export function* rejectSupplyCycles(customers: MatchedTable, settlement: Settlement, targets: Targets): Steps<void> {
  const { source } = customers.compared;
  if (!source.has(dealerField)) return;
  for (;;) {
    const chain = yield* DealerChain.read(customers, settlement, targets);
    const guilty = yield* findGuilty(chain);
    if (guilty.length === 0) return;
    for (const leader of guilty) {
      for (const record of customers.membersOf(leader)) {
        settlement.reject(source.rowOf(record), { kind: 'supplyCycle', value: chain.namedBy(leader) });
      }
    }
    yield* settlement.settleAgain();
  }
}

/** Who would be supplied through whom: rows of the archive, and behind them the leading groups of new customers. */
class DealerChain {
  readonly dealers: Int32Array;
  /** By node: the leading group of the source that says so, or -1. */
  readonly saidBy: Int32Array;
  private readonly values = new Map<number, CellValue>();

  private constructor(private readonly customers: MatchedTable) {
    const { archive, groups } = customers.compared;
    this.dealers = new Int32Array(archive.rowCount + groups.count).fill(-1);
    this.saidBy = new Int32Array(archive.rowCount + groups.count).fill(-1);
  }

  static *read(customers: MatchedTable, settlement: Settlement, targets: Targets): Steps<DealerChain> {
    const { archive, groups, source } = customers.compared;
    const chain = new DealerChain(customers);
    for (let row = 0; row < archive.rowCount; row++) {
      const dealer = archive.valueOf(row, dealerField);
      chain.dealers[row] = isBlank(dealer) ? -1 : (archive.rowOf(dealer) ?? -1);
      if (row % STRETCH === STRETCH - 1) yield undefined;
    }
    const place = source.fields.indexOf(dealerField);
    for (let leader = 0; leader < groups.count; leader++) {
      const record = settlement.recordOf(customers, leader);
      const value = record?.values[place] ?? '';
      if ((record?.action === 'add' || record?.action === 'update') && !isBlank(value)) {
        chain.say(leader, value, targets);
      }
      if (leader % STRETCH === STRETCH - 1) yield undefined;
    }
    return chain;
  }

  namedBy(leader: number): CellValue {
    return this.values.get(leader) ?? '';
  }

  private say(leader: number, value: CellValue, targets: Targets): void {
    const target = targets.find('customers', value);
    if (target === undefined) return;
    const node = this.nodeOf(leader);
    this.dealers[node] = target.kind === 'archive' ? target.row : this.nodeOf(target.leader);
    this.saidBy[node] = leader;
    this.values.set(leader, targets.show(value));
  }

  private nodeOf(leader: number): number {
    const row = this.customers.rowOf(leader);
    return row >= 0 ? row : this.customers.compared.archive.rowCount + leader;
  }
}

/** The groups of the source that have a part in a cycle. Each node is walked over once. */
function* findGuilty({ dealers, saidBy }: DealerChain): Steps<readonly number[]> {
  const walkOf = new Int32Array(dealers.length).fill(-1);
  const guilty: number[] = [];
  for (let start = 0; start < dealers.length; start++) {
    let node = start;
    while (node >= 0 && walkOf[node] === -1) {
      walkOf[node] = start;
      node = dealers[node] ?? -1;
    }
    if (node >= 0 && walkOf[node] === start) addCycle(node);
    if (start % STRETCH === STRETCH - 1) yield undefined;
  }
  return guilty;

  function addCycle(first: number): void {
    let node = first;
    do {
      const leader = saidBy[node] ?? -1;
      if (leader >= 0) guilty.push(leader);
      node = dealers[node] ?? first;
    } while (node !== first);
  }
}
