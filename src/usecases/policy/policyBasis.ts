import type { CellValue } from '../../archive/cellValue';
import type { Outcome } from '../../domain/outcome';
import { succeed } from '../../domain/outcome';
import type { FiguresSnapshot, TableColumns } from '../figures/figuresSnapshot';
import { gatherFigures } from '../figures/gatherFigures';
import type { Steps } from '../importList/steps';
import { readSettings } from '../readSettings';
import type { ArchiveSettings } from '../readSettings';
import type { SettingsProblem } from '../readSchemes';
import type { ReclassifySnapshot } from '../reclassify';
import { changePolicy, keepChanges } from './changePolicy';
import { checkDraft } from './checkDraft';
import { compareWithDay, findPolicyDay } from './comparePolicies';
import type { EffectsBasis } from './effects/effectsBasis';
import { listEvaluatedYears, prepareEffects } from './effects/effectsBasis';
import { findEffects } from './effects/findEffects';
import type { TierStamp } from './effects/tierEffects';
import type { LocatedValue } from './locateValues';
import { locateValues } from './locateValues';
import { overlayDraft } from './overlayDraft';
import type { PastYear } from './pastYear';
import type { Policy } from './policy';
import type { PolicyDraft } from './policyDraft';
import { readHistory } from './policyHistory';
import type { PolicyDecision, PolicyOutcome, PolicyPreview } from './policyReview';
import type { PolicySheets } from './policySheets';
import type { PolicyView } from './policyView';
import { recalculateYear } from './recalculateYear';

/** All that a policy is tried out on, as it was read from the workbook. */
export interface PolicyBasis {
  readonly sheets: PolicySheets;
  readonly values: readonly LocatedValue[];
  readonly settings: ArchiveSettings;
  readonly history: TableColumns;
  readonly evaluations: TableColumns;
  readonly effects: EffectsBasis;
}

/** What stands in the workbook that a policy is tried out on. */
export interface PolicySnapshot {
  readonly sheets: PolicySheets;
  readonly history: TableColumns;
  /** With `rankedValues` of the purchases of the last 12 months. */
  readonly ranking: ReclassifySnapshot;
  readonly figures: FiguresSnapshot;
  readonly evaluations: TableColumns;
  readonly reviews: TableColumns;
}

/**
 * Makes ready what policies are compared by: gathers the figures once, however many drafts are tried out then.
 * @param today ISO date that the figures are as of.
 */
export function* buildBasis(
  { sheets, history, ranking, figures: snapshot, evaluations, reviews }: PolicySnapshot,
  today: string,
): Steps<Outcome<PolicyBasis, SettingsProblem>> {
  const settings = readSettings(sheets);
  if (!settings.ok) return settings;
  const { language, policy } = settings.value;
  const figures = yield* gatherFigures(snapshot, today, policy);
  const evaluation = { language, policy: policy.evaluation, figures, evaluations };
  const effects = yield* prepareEffects({ ranking, evaluation, reviews, policy });
  return succeed({ sheets, values: locateValues(sheets), settings: settings.value, history, evaluations, effects });
}

/** What the policy page shows before anything is tried out. */
export function composeView({ values, settings, history, evaluations, effects }: PolicyBasis): PolicyView {
  return {
    values,
    history: readHistory(history),
    years: listEvaluatedYears(evaluations),
    customers: effects.figures.customers.length,
    asOf: effects.figures.asOf,
    currency: settings.currency,
  };
}

/** Whom the draft touches. */
export function* previewDraft(basis: PolicyBasis, draft: PolicyDraft, stamp: TierStamp): Steps<PolicyPreview> {
  const judged = judgeDraft(basis, draft);
  if (judged.kind === 'invalid') return judged;
  const { effects } = yield* findEffects(basis.effects, judged.result, stamp);
  return { kind: 'ready', result: effects };
}

/** What applying the draft writes. */
export function* decideChange(
  basis: PolicyBasis,
  draft: PolicyDraft,
  stamp: TierStamp,
): Steps<PolicyOutcome<PolicyDecision>> {
  const judged = judgeDraft(basis, draft);
  if (judged.kind === 'invalid') return judged;
  const { effects, tiers } = yield* findEffects(basis.effects, judged.result, stamp);
  const { sheets, values, history } = basis;
  const changes = keepChanges(values, draft);
  const plan = changePolicy({
    sheets,
    values,
    draft: changes,
    history: readHistory(history),
    entryNumbers: history.columns.get('entryNumber') ?? [],
    stamp,
    ...(tiers && { tiers }),
  });
  return { kind: 'ready', result: { plan, effects, changedValues: changes.size } };
}

/** A year under the draft, beside what was decided then. */
export function* recalculate(basis: PolicyBasis, year: number, draft: PolicyDraft): Steps<PolicyOutcome<PastYear>> {
  const judged = judgeDraft(basis, draft);
  if (judged.kind === 'invalid') return judged;
  const { sheets, evaluations, history } = basis;
  const past = yield* recalculateYear(evaluations, year, judged.result.evaluation);
  const day = findPolicyDay(evaluations, year);
  const policyThen = day === undefined ? [] : compareWithDay(sheets, readHistory(history), day, draft);
  return { kind: 'ready', result: { ...past, policyThen } };
}

/** A value of the draft that somebody else has changed since the draft was begun on `seen`; `undefined` where there is none. */
export function findOvertaken(
  seen: readonly LocatedValue[],
  standing: readonly LocatedValue[],
  draft: PolicyDraft,
): { readonly name: string; readonly value: CellValue } | undefined {
  const values = new Map(standing.map((value) => [value.id, value]));
  return seen
    .filter(({ id }) => draft.has(id))
    .map(({ id, name, value }) => ({ name, value, now: values.get(id)?.value }))
    .find(({ value, now }) => value !== now);
}

/** The policy with the draft in it, or what is wrong with it. What the rules of reading refuse beside that is refused as well. */
function judgeDraft(basis: PolicyBasis, draft: PolicyDraft): PolicyOutcome<Policy> {
  const faults = checkDraft(basis.values, draft);
  if (faults.length > 0) return { kind: 'invalid', faults };
  const read = readSettings(overlayDraft(basis.sheets, basis.values, draft));
  return read.ok
    ? { kind: 'ready', result: read.value.policy }
    : { kind: 'invalid', faults: [{ values: [...draft.keys()], reason: 'unusable' }] };
}
