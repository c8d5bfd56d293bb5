import { choiceOf, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { CellChange, ColumnChange } from '../../archive/plan';
import type { Steps } from '../importList/steps';
import { logChanges } from '../logChanges';
import type { LoggedChange } from '../logChanges';
import { addChange } from './addChange';
import type { GivenReward, KeptEvaluation, LeftOutReward, RewardDecision, RewardOrder } from './customerEvaluation';
import { cellOf } from './evaluationBasis';
import type { EvaluationBasis, EvaluationField } from './evaluationBasis';
import type { EvaluationStamp } from './EvaluationDraft';
import { isoToSerial } from '../../domain/isoToSerial';
import { needsReason } from './needsReason';
import { findKeptRows, readKeptEvaluation } from './readKeptEvaluations';

const stepRewards = 1_000;

/**
 * Decides what entering rewards writes: the decision, its reason, who and when, beside the recommendation (domain.md section 5). Only where
 * the evaluation is kept and has a score; a decision that stands there already is not entered again.
 * @throws Error if the stamp's day is not an ISO date.
 */
export function* decideRewards(
  order: RewardOrder,
  basis: EvaluationBasis,
  { today, author, log }: EvaluationStamp,
): Steps<RewardDecision> {
  const rows = yield* findKeptRows(basis);
  const numbers = new Map(basis.figures.customers.map(({ record, number }) => [record, number]));
  const marks = { decidedOn: isoToSerial(today), decidedBy: author };
  const changes = new Map<EvaluationField, CellChange[]>();
  const logged: LoggedChange[] = [];
  const leftOut: LeftOutReward[] = [];
  let decided = 0;
  for (const [index, given] of order.rewards.entries()) {
    const number = numbers.get(given.customer) ?? '';
    const row = rows.rowOf(number, order.year);
    const kept = row === undefined ? undefined : readKeptEvaluation(basis, rows, { row, year: order.year });
    const why = findObstacle(given, kept);
    if (row === undefined || kept === undefined || why !== undefined) {
      leftOut.push({ customer: given.customer, why: why ?? 'notEvaluated' });
    } else if (given.reward !== kept.reward || given.reason.trim() !== kept.reason) {
      decided += 1;
      for (const [field, after] of Object.entries({ ...writeReward(given, basis), ...marks })) {
        enter(row, kept, number, field as EvaluationField, after);
      }
    }
    if (index % stepRewards === 0) yield { done: index, total: order.rewards.length };
  }
  const columnChanges = [...changes].map(([field, cells]): ColumnChange => ({
    table: 'evaluations',
    field,
    changes: cells,
  }));
  const appended = log === undefined || logged.length === 0 ? [] : [logChanges(logged, log)];
  return {
    plan: {
      name: 'decideReward',
      columnChanges,
      appended,
      removed: [],
      restoredColumns: [],
      ensuresColours: false,
    },
    decided,
    leftOut,
    isLogged: log !== undefined,
  };

  function enter(
    row: number,
    { record }: KeptEvaluation,
    customer: string,
    field: EvaluationField,
    after: CellValue,
  ): void {
    const before = cellOf(basis, field, row);
    if (before === after || !basis.evaluations.columns.has(field)) return;
    addChange(changes, field, { record, before, after });
    if (field === 'reward' || field === 'reason') {
      logged.push({ table: 'evaluations', record, customer, field, before, after });
    }
  }
}

function findObstacle(
  { reward, reason }: GivenReward,
  kept: KeptEvaluation | undefined,
): LeftOutReward['why'] | undefined {
  if (kept?.score === undefined) return 'notEvaluated';
  return needsReason(reward, kept.recommended) && reason.trim() === '' ? 'reasonMissing' : undefined;
}

function writeReward(
  { reward, reason }: GivenReward,
  { language }: EvaluationBasis,
): Readonly<Record<string, CellValue>> {
  return { reward: choiceOf(fieldOf('evaluations', 'reward'), reward).label[language], reason: reason.trim() };
}
