import type { CellValue } from '../archive/cellValue';
import type { Plan, RecordKey } from '../archive/plan';
import { keyOfRecord } from '../archive/recordKeys';
import { assignTiers } from '../domain/assignTiers';
import type { ClassificationPolicy } from '../domain/classificationPolicy';
import { isoToPlainDate } from '../domain/plainDate';
import { plainDateToSerial } from '../domain/serialDate';
import type { TierScheme } from '../domain/tierScheme';
import type { Steps } from './importList/steps';
import { runSteps } from './importList/steps';
import type { Ranking } from './rankCustomers';
import { rankInSteps } from './rankCustomers';

/** Only the columns that reclassifying needs, one entry a row, in the order of the sheet. */
export interface ReclassifySnapshot {
  readonly numbers: readonly CellValue[];
  readonly stages: readonly CellValue[];
  readonly marketPotentials: readonly CellValue[];
  readonly expectedShares: readonly CellValue[];
  readonly probabilities: readonly CellValue[];
  readonly currentBusinesses: readonly CellValue[];
  readonly additionalVolumes: readonly CellValue[];
  readonly tiers: readonly CellValue[];
  /** Names by position, of those rows that are blank in all the columns above: with a name they are customers. */
  readonly namesOfBlankRows: ReadonlyMap<number, CellValue>;
  /** EV cells into which a person typed a constant, by position; everywhere else the inputs count. */
  readonly typedExpectedValues: ReadonlyMap<number, CellValue>;
  /** For schemes that rank by another column than EV; empty otherwise. */
  readonly rankedValues: readonly CellValue[];
  /** Zero-based, so that the sheet row of a customer can be named. */
  readonly firstRow: number;
}

export interface ReclassifyInput {
  readonly snapshot: ReclassifySnapshot;
  readonly scheme: TierScheme;
  /** As `readSettings` finds it in the Settings table. */
  readonly policy: ClassificationPolicy;
  /** ISO date. */
  readonly today: string;
  /** Who reclassifies; '' where nobody has said so. */
  readonly changedBy: string;
}

export interface ReclassifyDecision {
  readonly plan: Plan;
  readonly schemeName: string;
  readonly counts: readonly { readonly tier: string; readonly count: number }[];
  readonly moves: readonly TierMove[];
  /** Customers that a tie at a boundary lifted into a better tier. */
  readonly tiedUp: number;
  readonly unclassified: readonly UnclassifiedCustomer[];
  readonly customers: number;
}

export interface TierMove {
  readonly record: RecordKey;
  /** `''`: had no tier. */
  readonly from: string;
  /** `''`: lost its tier, because it could not be classified. */
  readonly to: string;
  readonly direction: 'up' | 'down' | 'new' | 'lost';
  /** The ranked value. */
  readonly value?: number;
}

export interface UnclassifiedCustomer {
  readonly record: RecordKey;
  /** One-based row in the sheet. */
  readonly row: number;
  readonly reason: UnclassifiedReason;
  /** Field whose value is the reason. */
  readonly field?: string;
}

export type UnclassifiedReason =
  'missing' | 'notANumber' | 'negative' | 'notAShare' | 'notAProbability' | 'errorValue' | 'notCalculatedYet';

/**
 * Decides the tier of every customer by a scheme (domain.md sections 2 and 3): ranks by expected value (a typed one if there is
 * one, else from the inputs), by purchases or by potential; plans only tiers that change, with one entry each in the history
 * (where moves of tiers stand, and not in the change log as well).
 * Whoever cannot be ranked is listed with the reason and loses its tier, unless the reason is only that a formula is still being
 * calculated. Takes O(n log n).
 *
 * @throws Error if `today` is not an ISO date.
 */
export function reclassify(input: ReclassifyInput): ReclassifyDecision {
  return runSteps(reclassifyInSteps(input));
}

/** The same, in steps. */
export function* reclassifyInSteps(input: ReclassifyInput): Steps<ReclassifyDecision> {
  const { snapshot, scheme, policy, today, changedBy } = input;
  const ranking = yield* rankInSteps(snapshot, scheme.rankedBy, policy);
  const assignment = assignTiers(ranking.values, scheme, policy.tiers);
  yield undefined;
  const moves = findMoves(snapshot, scheme, ranking, assignment.tiers);
  yield undefined;
  return {
    plan: writePlan(moves, scheme.name, today, changedBy),
    schemeName: scheme.name,
    counts: scheme.tiers.map(({ tier }, position) => ({ tier, count: assignment.counts[position] ?? 0 })),
    moves: moves.map(({ move }) => move),
    tiedUp: assignment.moved,
    unclassified: ranking.unranked.map(({ position, ...problem }) => ({
      record: ranking.records[position] ?? '',
      row: snapshot.firstRow + position + 1,
      ...problem,
    })),
    customers: ranking.customers,
  };
}

interface FoundMove {
  readonly move: TierMove;
  readonly before: CellValue;
}

function findMoves(
  snapshot: ReclassifySnapshot,
  scheme: TierScheme,
  { values, unranked, records }: Ranking,
  tiers: readonly string[],
): FoundMove[] {
  const positions = new Map(scheme.tiers.map(({ tier }, position) => [tier, position]));
  const isPending = new Set(
    unranked.filter(({ reason }) => reason === 'notCalculatedYet').map(({ position }) => position),
  );
  const found: FoundMove[] = [];
  tiers.forEach((to, position) => {
    const before = snapshot.tiers[position] ?? '';
    const from = String(before);
    if (from === to || isPending.has(position)) return;
    const value = values[position];
    const direction = findDirection(positions.get(from), positions.get(to));
    const move = { record: records[position] ?? '', from, to, direction };
    found.push({ before, move: typeof value === 'number' ? { ...move, value } : move });
  });
  return found;
}

/** A tier that the scheme does not know counts as none: it comes from another scheme. */
function findDirection(from: number | undefined, to: number | undefined): TierMove['direction'] {
  if (to === undefined) return 'lost';
  if (from === undefined) return 'new';
  return to < from ? 'up' : 'down';
}

function writePlan(moves: readonly FoundMove[], schemeName: string, today: string, changedBy: string): Plan {
  const date = isoToPlainDate(today);
  const serial = date && plainDateToSerial(date);
  if (serial === undefined) throw new Error(`Not an ISO date that a spreadsheet can hold: ${today}`);
  const changes = moves.map(({ before, move: { record, to } }) => ({ record, before, after: to }));
  const history = moves.map(({ move: { record, from, to, value } }) => [
    keyOfRecord(record),
    from,
    to,
    serial,
    value ?? '',
    schemeName,
    changedBy,
  ]);
  return {
    name: 'reclassify',
    columnChanges: moves.length === 0 ? [] : [{ table: 'customers', field: 'tier', changes }],
    appended: moves.length === 0 ? [] : [{ table: 'tierHistory', fields: historyFields, records: history }],
    removed: [],
    restoredColumns: [],
    ensuresColours: true,
  };
}

const historyFields = ['customerNumber', 'from', 'to', 'date', 'value', 'scheme', 'changedBy'];
