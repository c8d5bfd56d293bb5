import fc from 'fast-check';
import type { CellValue } from '../../../src/archive/cellValue';
import { runSteps } from '../../../src/usecases/importList/steps';
import { giveReason } from '../../../src/usecases/policy/changePolicy';
import { decideTiers } from '../../../src/usecases/policy/effects/tierEffects';
import { overlayDraft } from '../../../src/usecases/policy/overlayDraft';
import { decideChange, previewDraft } from '../../../src/usecases/policy/policyBasis';
import type { PolicyBasis } from '../../../src/usecases/policy/policyBasis';
import type { PolicyDraft } from '../../../src/usecases/policy/policyDraft';
import type { PolicyEffects } from '../../../src/usecases/policy/policyEffects';
import { createBasis, today } from './support/createBasis';
import type { KnownCustomer } from './support/createBasis';

const stamp = { today, changedBy: 'Li Wei' };

function preview(basis: PolicyBasis, draft: PolicyDraft): PolicyEffects {
  const outcome = runSteps(previewDraft(basis, draft, stamp));
  if (outcome.kind !== 'ready') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

function decide(basis: PolicyBasis, draft: PolicyDraft) {
  const outcome = runSteps(decideChange(basis, draft, stamp));
  if (outcome.kind !== 'ready') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const customer = (index: number, given: Partial<KnownCustomer> = {}): KnownCustomer => ({
  number: `C${index}`,
  business: index * 1_000,
  tier: 'C',
  target: 100,
  actual: 80,
  attitude: 'Good',
  late: 0,
  factors: 75,
  purchases: index * 100,
  loyalty: 50,
  state: 'Draft',
  invoices: [],
  ...given,
});

describe('what another policy changes', () => {
  const basis = createBasis(Array.from({ length: 20 }, (_, index) => customer(index + 1)));

  it('is nothing where the draft says what stands there already', () => {
    const effects = preview(basis, new Map([['settings/passMark/value', 80]]));
    expect(effects).toMatchObject({
      tiers: { areDecidedAnew: false, moves: [] },
      evaluation: { evaluated: 20, grades: [], noLongerPassed: [], newlyPassed: [], rewards: [] },
      credit: { rated: 20, ratings: [], limits: [] },
      loyalty: { placed: 20, quadrants: [] },
    });
    expect(decide(basis, new Map([['settings/passMark/value', 80]]))).toMatchObject({ changedValues: 0 });
  });

  it('is said for the rule that was changed and for no other', () => {
    const passMark = preview(basis, new Map([['settings/passMark/value', 90]]));
    expect(passMark.evaluation.noLongerPassed).toHaveLength(20);
    expect(passMark.credit.ratings).toEqual([]);
    const bands = preview(basis, new Map([['ratingBands/A/scoreFrom', 76]]));
    expect(bands.credit.ratings[0]).toEqual({ record: 'C1', from: 'A', to: 'BBB' });
    expect(bands.evaluation.noLongerPassed).toEqual([]);
    const loyal = preview(basis, new Map([['settings/loyalFrom/value', 50]]));
    expect(loyal.loyalty.quadrants).toHaveLength(20);
  });

  it('counts suggested credit before and after by the factor of the rating', () => {
    const { credit } = preview(basis, new Map([['ratingBands/A/limitFactor', 1.6]]));
    expect(credit.suggestedCredit.after).toBeCloseTo(2 * credit.suggestedCredit.before, 6);
    expect(credit.limits[0]).toMatchObject({ record: 'C20' });
  });

  it('asks for more visits where better tiers grow', () => {
    const { visits, tiers } = preview(basis, new Map([['tierSchemes/Key accounts|A/upTo', 0.3]]));
    expect(tiers.counts.slice(0, 2)).toEqual([
      { tier: 'A', before: 0, after: 6 },
      { tier: 'B', before: 0, after: 1 },
    ]);
    expect(visits).toEqual({
      before: Math.round((20 * 365) / 180),
      after: Math.round(365 * (6 / 30 + 1 / 90 + 13 / 180)),
    });
  });

  it('shows a scheme that ranks by something else', () => {
    const { tiers } = preview(basis, new Map([['settings/scheme/value', 'VIP pyramid']]));
    expect(tiers.schemeName).toBe('VIP pyramid');
    expect(tiers.moves.find(({ record }) => record === 'C20')).toMatchObject({ to: 'A', value: 2_000 });
  });

  it('gives every entry of the history the reason, and nothing else', () => {
    const { plan } = decide(basis, new Map([['settings/passMark/value', 75]]));
    const [history] = giveReason(plan, 'Too few passed').appended;
    expect(history?.records.map((record) => record.at(-1))).toEqual(['Too few passed']);
    expect(plan.appended[0]?.records.map((record) => record.at(-1))).toEqual(['']);
  });
});

const listRatings = ({ effects: { credit, standing } }: PolicyBasis) =>
  standing.credit.map(({ rating }, index) => [credit[index]?.figures.record, rating]);

const known = fc
  .record({
    business: fc.integer({ min: 0, max: 50 }).map((value) => value * 1_000),
    tier: fc.constantFrom('A', 'B', 'C', ''),
    actual: fc.integer({ min: 0, max: 150 }),
    attitude: fc.constantFrom<CellValue>('Excellent', 'Good', 'Fair', 'Poor', ''),
    late: fc.nat(5),
    factors: fc.nat(100),
    purchases: fc.nat(5_000),
    loyalty: fc.nat(100),
    state: fc.constantFrom('Draft', 'Decided'),
    invoices: fc.array(fc.record({ paid: fc.integer({ min: 1, max: 900 }), daysLate: fc.nat(75) }), { maxLength: 3 }),
  })
  .map((given) => (index: number) => customer(index, given));

const draft = fc
  .record({
    'tierSchemes/Key accounts|A/upTo': fc.integer({ min: 5, max: 34 }).map((percent) => percent / 100),
    'settings/passMark/value': fc.nat(100),
    'settings/latePaymentPenalty/value': fc.nat(20),
    'settings/gradeGood/value': fc.integer({ min: 61, max: 89 }),
    'settings/pointsPerformance/value': fc.nat(70),
    'rewardRules/bonus/scoreFrom': fc.nat(100),
    'settings/scheme/value': fc.constantFrom('Key accounts', 'VIP pyramid'),
    'settings/slowness30/value': fc.integer({ min: 40, max: 100 }),
    'settings/newCustomerCap/value': fc.constantFrom('A', 'B'),
    'scorecards/5C|character/weight': fc.nat(60).map((percent) => percent / 100),
    'ratingBands/AA/scoreFrom': fc.integer({ min: 71, max: 89 }),
    'ratingBands/A/limitFactor': fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
    'settings/loyalFrom/value': fc.nat(100),
  })
  .map((values): PolicyDraft => {
    const attitude = 70 - values['settings/pointsPerformance/value'];
    const capacity = 0.6 - values['scorecards/5C|character/weight'];
    return new Map<string, CellValue>([
      ...Object.entries(values),
      ['settings/pointsAttitude/value', attitude],
      ['scorecards/5C|capacity/weight', capacity],
    ]);
  });

describe('the ladder for slowness', () => {
  it('is tried out on the payment history of those whose review is decided, and not on drafts', () => {
    const paid = {
      state: 'Decided',
      invoices: [
        { paid: 60, daysLate: 0 },
        { paid: 40, daysLate: 20 },
      ],
    } as const;
    const customers = [customer(1, { ...paid, factors: 60 }), customer(2, { ...paid, factors: 60, state: 'Draft' })];
    const before = createBasis(customers);
    // 0.35 × 92 + 0.65 × 60 = 71.2 becomes 0.35 × 60 + 0.65 × 60 = 60.
    const harsh = new Map([
      ['settings/slowness30/value', 0],
      ['settings/slowness60/value', 0],
    ]);
    expect(preview(before, harsh).credit.ratings).toEqual([{ record: 'C1', from: 'A', to: 'BBB' }]);

    const after = createBasis(customers, overlayDraft(before.sheets, before.values, harsh));
    expect(
      preview(
        after,
        new Map([
          ['settings/slowness60/value', 40],
          ['settings/slowness30/value', 80],
        ]),
      ).credit,
    ).toMatchObject({
      ratings: [{ record: 'C1', from: 'BBB', to: 'A' }],
    });
  });
});

describe('the preview of another policy', () => {
  it('is what applying brings: then nothing is left to change, and taking it back shows the same the other way round', () => {
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 12 }), draft, (makers, changed) => {
        const customers = makers.map((make, index) => make(index));
        const before = createBasis(customers);
        const { effects, plan } = decide(before, changed);
        expect(preview(before, changed)).toEqual(effects);

        const moved = new Map(
          plan.columnChanges
            .filter(({ table }) => table === 'customers')
            .flatMap(({ changes }) => changes)
            .map(({ record, after }) => [record, String(after)]),
        );
        const after = createBasis(
          customers.map((each) => ({ ...each, tier: moved.get(each.number) ?? each.tier })),
          overlayDraft(before.sheets, before.values, changed),
        );
        const { ranking, standing: judged } = after.effects;
        expect(runSteps(decideTiers(ranking, after.settings.policy, stamp)).moves).toEqual([]);
        expect(judged.evaluations.filter((result) => result?.isPassed)).toHaveLength(effects.evaluation.passed.after);
        expect(listRatings(after)).toEqual(
          listRatings(before).map(([record, rating]) => [
            record,
            effects.credit.ratings.find((each) => each.record === record)?.to ?? rating,
          ]),
        );
        expect(judged.credit.reduce((sum, { limit = 0 }) => sum + limit, 0)).toBeCloseTo(
          effects.credit.suggestedCredit.after,
          6,
        );
        const standing = new Map(before.values.map(({ id, value }) => [id, value]));
        const back = preview(after, new Map([...changed.keys()].map((id) => [id, standing.get(id) ?? ''])));
        expect(back.evaluation.passed).toEqual({
          before: effects.evaluation.passed.after,
          after: effects.evaluation.passed.before,
        });
        expect(back.evaluation.newlyPassed.map(({ record }) => record)).toEqual(
          effects.evaluation.noLongerPassed.map(({ record }) => record),
        );
        expect(back.credit.ratings).toEqual(
          effects.credit.ratings.map(({ record, from, to }) => ({ record, from: to, to: from })),
        );
        expect(back.credit.suggestedCredit.after).toBe(effects.credit.suggestedCredit.before);
        expect(back.loyalty.quadrants).toEqual(
          effects.loyalty.quadrants.map(({ record, from, to }) => ({ record, from: to, to: from })),
        );
        expect(back.visits.before).toBe(effects.visits.after);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of the customers', () => {
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 12 }), draft, (makers, changed) => {
        const customers = makers.map((make, index) => make(index));
        const forward = preview(createBasis(customers), changed);
        const backward = preview(createBasis([...customers].reverse()), changed);
        const sorted = (effects: PolicyEffects) =>
          effects.tiers.moves.map(({ record, from, to }) => `${record} ${from} ${to}`).sort();
        expect(sorted(backward)).toEqual(sorted(forward));
        expect(backward.evaluation.passed).toEqual(forward.evaluation.passed);
        expect(backward.credit.suggestedCredit.after).toBeCloseTo(forward.credit.suggestedCredit.after, 6);
        expect(backward.visits).toEqual(forward.visits);
      }),
      { numRuns: 20 },
    );
  });
});
