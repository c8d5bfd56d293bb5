import type { CellValue } from '../../../src/archive/cellValue';
import { giveReason } from '../../../src/usecases/policy/changePolicy';
import { judgeReview } from '../../../src/usecases/credit/judgeReview';
import type { PolicyDecision } from '../../../src/usecases/policy/policyReview';
import type { PolicyEffects } from '../../../src/usecases/policy/policyEffects';
import { createFromList, makeList, readColumn, reclassify, typeInto } from '../support/customers';
import { addRecords } from '../support/relatedRecords';
import { sortCustomers } from '../support/secondUser';
import { useWorkbook } from '../support/useWorkbook';

const number = (index: number): string => `C-${String(index).padStart(6, '0')}`;

/** Wider tiers, a lower mark, another weighting of the scorecard, and more credit for the rating AA. */
const draft = new Map<string, CellValue>([
  ['tierSchemes/Key accounts|A/upTo', 0.25],
  ['settings/passMark/value', 75],
  ['scorecards/5C|character/weight', 0.55],
  ['scorecards/5C|capacity/weight', 0.05],
  ['ratingBands/AA/limitFactor', 1.2],
  ['settings/loyalFrom/value', 40],
]);

describe('changing the policy of a workbook', () => {
  const book = useWorkbook({ hasFunctions: true });
  const engine = () => book().host.engine;
  const policies = () => book().archive.policies;

  /** 20 prospects with tiers; of the first two a year is evaluated, and the credit of the third was reviewed. */
  const fill = async (): Promise<void> => {
    await createFromList(book(), makeList(20));
    await reclassify(book());
    addRecords(
      engine(),
      'evaluations',
      [
        { attitude: 'Good', information: 'Excellent', latePayments: 3 },
        { attitude: 'Excellent', information: 'Excellent', latePayments: 1 },
      ].map((inputs, index) => ({
        evaluationNumber: `E${index + 1}`,
        customerNumber: number(index + 1),
        year: 2025,
        target: 5_000_000,
        actual: 4_000_000,
        onTimePayments: 1,
        score: 75 + 15 * index,
        grade: index === 0 ? 'Good' : 'Excellent',
        passed: index === 0 ? 'No' : 'Yes',
        recommendedReward: index === 0 ? 'Training' : 'Bonus',
        policyOf: 46_000,
        ...inputs,
      })),
    );
    addRecords(engine(), 'creditReviews', [
      {
        reviewNumber: 'K1',
        customerNumber: number(3),
        reviewedOn: 46_000,
        scorecard: '5C',
        character: 100,
        capacity: 40,
        capital: 60,
        collateral: 60,
        conditions: 60,
        state: 'Decided',
        decidedRating: 'A',
        approvedBy: 'The board',
      },
    ]);
    addRecords(engine(), 'monthlySales', [
      { entryNumber: 'S1', customerNumber: number(3), month: 46_296, amount: 90_000 },
    ]);
    await book().host.idle();
  };

  const readEffects = async (changed = draft): Promise<PolicyEffects> => {
    const preview = await policies().preview(changed, {});
    if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
    return preview.result;
  };

  const decide = async (changed = draft): Promise<PolicyDecision> => {
    const outcome = await policies().planChange(changed, {});
    if (outcome.kind !== 'ready') throw new Error(JSON.stringify(outcome));
    return outcome.result;
  };

  const apply = async (changed = draft): Promise<PolicyDecision> => {
    const decision = await decide(changed);
    await book().archive.apply(giveReason(decision.plan, 'More key accounts'), {});
    await book().host.idle();
    return decision;
  };

  it('shows before what reclassifying, evaluating and reviewing then bring', async () => {
    await fill();
    await policies().read({});
    const effects = await readEffects();
    expect(effects.tiers.moves.map(({ record, from, to }) => `${record} ${from}${to}`)).toEqual([
      `${number(4)} BA`,
      `${number(5)} BA`,
    ]);
    expect(effects.evaluation).toMatchObject({ year: 2025, evaluated: 2, passed: { before: 1, after: 2 } });
    expect(effects.evaluation.newlyPassed).toEqual([{ record: number(1), from: 75, to: 75 }]);
    expect(effects.credit.ratings).toEqual([{ record: number(3), from: 'BBB', to: 'AA' }]);
    expect(effects.credit.suggestedCredit).toEqual({ before: 54_000, after: 216_000 });
    expect(effects.visits.after).toBeGreaterThan(effects.visits.before);

    const decision = await apply();
    expect(decision.effects).toEqual(effects);

    const tiers = readColumn(engine(), 'Customers', 'Tier').join('');
    expect(tiers).toBe('AAAAABB' + 'C'.repeat(13));
    expect((await book().archive.planReclassification({})).moves).toEqual([]);
    const { customers } = await book().archive.evaluating.evaluate(2025, {});
    const passed = customers.filter(({ result }) => result?.isPassed === true).map(({ record }) => record);
    expect(passed).toEqual([number(1), number(2)]);
    const review = await book().archive.credit.openReview(number(3), {});
    expect(judgeReview(review.form, review, false).capped.rating).toBe('AA');
    expect(judgeReview(review.form, review, false).suggestion?.limit).toBe(216_000);
  });

  it('writes the values, and what was in force until today with who and why', async () => {
    await fill();
    book().archive.editing.setAuthor('Li Wei');
    await policies().read({});
    await apply();
    const history = ['Policy value', 'Value then', 'Valid from', 'Valid until', 'Changed by', 'Reason'].map((header) =>
      readColumn(engine(), 'PolicyHistory', header),
    );
    expect(history[0]).toEqual(['passMark', 'loyalFrom', 'Key accounts|A', 'AA', '5C|character', '5C|capacity']);
    expect(history.slice(1).map((column) => column[0])).toEqual(['80', '', 46_347, 'Li Wei', 'More key accounts']);
    expect(readColumn(engine(), 'RatingBands', 'Limit factor')[1]).toBe(1.2);
    expect(readColumn(engine(), 'TierHistory', 'To').slice(-2)).toEqual(['A', 'A']);
    const view = await policies().read({});
    expect(view.values.find(({ item }) => item === 'passMark')?.value).toBe(75);
    expect(view.history).toHaveLength(6);
    expect(view.history.every(({ validUntil, reason }) => validUntil === '2026-11-21' && reason !== '')).toBe(true);
  });

  it('is undone in one step: values, history and tiers are as they were', async () => {
    await fill();
    await policies().read({});
    const before = ['Settings', 'TierSchemes', 'RatingBands', 'Scorecards'].map((table) =>
      JSON.stringify(bodyOf(table)),
    );
    const tiers = readColumn(engine(), 'Customers', 'Tier');
    await apply();
    expect(book().archive.undoable()).toBe('changePolicy');
    await book().archive.undoLast({});
    await book().host.idle();
    expect(
      ['Settings', 'TierSchemes', 'RatingBands', 'Scorecards'].map((table) => JSON.stringify(bodyOf(table))),
    ).toEqual(before);
    expect(readColumn(engine(), 'Customers', 'Tier')).toEqual(tiers);
    expect(readColumn(engine(), 'PolicyHistory', 'Policy value')).toEqual(['']);
  });

  it('leaves evaluations, ratings and tiers alone that no changed rule decides', async () => {
    await fill();
    typeInto(engine(), 'Customers', 'Market potential', 19, 1_000_000);
    await book().host.idle();
    await policies().read({});
    const decision = await apply(new Map([['settings/passMark/value', 70]]));
    expect(decision.effects.tiers).toMatchObject({ areDecidedAnew: false, moves: [] });
    expect(readColumn(engine(), 'Customers', 'Tier')[19]).toBe('C');
    expect(readColumn(engine(), 'Evaluations', 'Passed')).toEqual(['No', 'Yes']);
    expect(readColumn(engine(), 'CreditReviews', 'Decided rating')).toEqual(['A']);
  });

  it('says which moves reclassifying would make anyway', async () => {
    await fill();
    typeInto(engine(), 'Customers', 'Market potential', 19, 1_000_000);
    await book().host.idle();
    await policies().read({});
    const { tiers } = await readEffects(new Map([['tierSchemes/Key accounts|B/upTo', 0.4]]));
    expect(tiers.moves.map(({ record, from, to }) => `${record} ${from}${to}`)).toEqual([
      `${number(3)} AB`,
      `${number(20)} CA`,
    ]);
    expect(tiers.pendingMoves).toBe(2);
  });

  it('refuses to write over a value that somebody else has changed meanwhile, and finds customers that were sorted', async () => {
    await fill();
    await policies().read({});
    typeInto(engine(), 'Settings', 'Value', readColumn(engine(), 'Settings', 'Key').indexOf('passMark'), 85);
    await expect(decide()).rejects.toMatchObject({ code: 'conflict' });
    await policies().read({});
    const decision = await decide();
    sortCustomers(engine());
    await book().archive.apply(decision.plan, {});
    const tiers = new Map(
      readColumn(engine(), 'Customers', 'Customer No.').map((key, row) => [
        key,
        readColumn(engine(), 'Customers', 'Tier')[row],
      ]),
    );
    expect([tiers.get(number(4)), tiers.get(number(5)), tiers.get(number(6))]).toEqual(['A', 'A', 'B']);
  });

  it('answers a draft that cannot be in force with what is wrong, and plans nothing', async () => {
    await fill();
    await policies().read({});
    const wrong = new Map([['settings/pointsPerformance/value', 60]]);
    expect(await policies().preview(wrong, {})).toMatchObject({
      kind: 'invalid',
      faults: [{ reason: 'wrongSum', sum: 110 }],
    });
    expect(await policies().planChange(wrong, {})).toMatchObject({ kind: 'invalid' });
  });

  it('recalculates a past year from what was kept with it, and says which rules were others then', async () => {
    await fill();
    await policies().read({});
    await apply(new Map([['settings/passMark/value', 95]]));
    await policies().read({});
    const outcome = await policies().recalculate(2025, new Map(), {});
    if (outcome.kind !== 'ready') throw new Error(JSON.stringify(outcome));
    expect(outcome.result).toMatchObject({ passed: { then: 1, now: 0 } });
    expect(outcome.result.different).toEqual([
      {
        evaluation: 'E2',
        customer: number(2),
        then: { score: 90, grade: 'excellent', isPassed: true, reward: 'bonus' },
        now: { score: 90, grade: 'excellent', isPassed: false, reward: 'raiseCreditLimit' },
      },
    ]);
    expect(outcome.result.policyThen).toMatchObject([{ id: 'settings/passMark/value', then: 80, now: 95 }]);
    expect(readColumn(engine(), 'Evaluations', 'Passed')).toEqual(['No', 'Yes']);
  });

  function bodyOf(table: string) {
    const state = engine()
      .tables()
      .find(({ name }) => name === table);
    return state === undefined ? [] : engine().values(state.area);
  }
});
