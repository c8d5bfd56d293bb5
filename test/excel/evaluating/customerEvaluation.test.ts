import type { RecordKey } from '../../../src/archive/plan';
import type { EnteredInputs, EvaluationDecision } from '../../../src/usecases/evaluation/customerEvaluation';
import { columnArea, createEmpty, readColumn, typeInto } from '../support/customers';
import { addRecords } from '../support/relatedRecords';
import { sortCustomers } from '../support/secondUser';
import { useWorkbook } from '../support/useWorkbook';

/** 1 January 2025. */
const newYear = 45_658;

describe('evaluating the customers of a workbook', () => {
  const book = useWorkbook({ hasFunctions: true });
  const engine = () => book().host.engine;
  const evaluations = (header: string) => readColumn(engine(), 'Evaluations', header);
  const customers = (header: string) => readColumn(engine(), 'Customers', header);

  /** The case of 003 (C1), and a customer who bought nothing (C2). */
  const fill = async (): Promise<void> => {
    await createEmpty(book());
    addRecords(engine(), 'customers', [
      { customerNumber: 'C1', name: 'East Trading', stage: 'Existing' },
      { customerNumber: 'C2', name: 'Quiet Ltd', stage: 'Existing' },
    ]);
    addRecords(
      engine(),
      'monthlySales',
      Array.from({ length: 10 }, (_, month) => ({
        entryNumber: `S${month}`,
        customerNumber: 'C1',
        month: newYear + month * 31,
        amount: 400_000,
        target: 500_000,
      })),
    );
    addRecords(
      engine(),
      'receivables',
      [0, 9, 9, 9].map((late, index) => ({
        invoiceNumber: `R${index}`,
        customerNumber: 'C1',
        date: newYear + index * 40,
        due: newYear + index * 40 + 30,
        amount: 1_000_000,
        paid: 1_000_000,
        paidOn: newYear + index * 40 + 30 + late,
      })),
    );
  };

  const plan = (
    entered: ReadonlyMap<RecordKey, EnteredInputs> = new Map(),
    chosen: readonly RecordKey[] = ['C1', 'C2'],
  ): Promise<EvaluationDecision> =>
    book().archive.evaluating.planEvaluation({ year: 2025, customers: chosen, entered }, {});

  const grade = async (): Promise<void> => {
    const decision = await plan(new Map([['C1', { attitude: 'good', information: 'excellent' }]]), ['C1']);
    await book().archive.apply(decision.plan, {});
    await book().host.idle();
  };

  it('comes to 75 points, good and training in the case of 003, kept in the sheet and with the customer', async () => {
    await fill();
    const before = await book().archive.evaluating.evaluate(undefined, {});
    expect(before.year).toBe(2025);
    expect(before.customers.map(({ parts }) => parts)).toEqual([{ performance: 40, credit: 10 }, { credit: 20 }]);
    await grade();
    expect(evaluations('Score')).toEqual([75]);
    expect(evaluations('Grade')).toEqual(['Good']);
    expect(evaluations('Passed')).toEqual(['No']);
    expect(evaluations('Recommended reward')).toEqual(['Training']);
    expect(evaluations('Reward')).toEqual(['']);
    expect(customers('Evaluation score')).toEqual([75, '']);
    expect(customers('Evaluation grade')).toEqual(['Good', '']);
    expect(readColumn(engine(), 'ChangeLog', 'After')).toEqual(['75', 'Good']);
    const after = await book().archive.evaluating.evaluate(2025, {});
    expect(after.customers[0]?.result).toEqual({ score: 75, grade: 'good', isPassed: false, recommended: 'training' });
    expect(after.customers[0]?.kept).toMatchObject({ score: 75, recommended: 'training' });
  });

  it('adds rows to be filled in the sheet, and takes up what was filled there', async () => {
    await fill();
    await book().archive.apply((await plan()).plan, {});
    expect(evaluations('Customer No.')).toEqual(['C1', 'C2']);
    expect(evaluations('Score')).toEqual(['', '']);
    typeInto(engine(), 'Evaluations', 'Attitude', 0, 'Good');
    typeInto(engine(), 'Evaluations', 'Information provided', 0, 'Excellent');
    typeInto(engine(), 'Evaluations', 'Target', 0, 4_000_000);
    await book().archive.apply((await plan()).plan, {});
    expect(evaluations('Score')).toEqual([85, '']);
    expect(evaluations('Target')).toEqual([4_000_000, '']);
    expect(evaluations('Figures from')[0]).toContain('Target: entered by hand');
    expect(await plan()).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 2,
      plan: { columnChanges: [], appended: [] },
    });
  });

  it('is undone in one step: rows and scores are as before', async () => {
    await fill();
    await grade();
    await book().archive.undoLast({});
    expect(evaluations('Score')).toEqual(['']);
    expect(customers('Evaluation score')).toEqual(['', '']);
  });

  it('enters the manager’s decision beside the recommendation, and keeps it through another evaluation', async () => {
    await fill();
    await grade();
    const rewards = [{ customer: 'C1', reward: 'bonus', reason: 'Won the tender' }] as const;
    const decision = await book().archive.evaluating.planRewards({ year: 2025, rewards }, {});
    await book().archive.apply(decision.plan, {});
    expect(evaluations('Reward')).toEqual(['Bonus']);
    typeInto(engine(), 'Evaluations', 'Attitude', 0, 'Poor');
    await book().archive.apply((await plan(new Map(), ['C1'])).plan, {});
    expect(evaluations('Score')).toEqual([65]);
    expect(evaluations('Recommended reward')).toEqual(['No reward']);
    expect(evaluations('Reward')).toEqual(['Bonus']);
    expect(evaluations('Reason')).toEqual(['Won the tender']);
  });

  it('gives each customer its own score after a second user has sorted the sheet', async () => {
    await fill();
    const decision = await plan(new Map([['C1', { attitude: 'good', information: 'excellent' }]]), ['C1']);
    sortCustomers(engine());
    await book().archive.apply(decision.plan, {});
    expect(customers('Customer No.')).toEqual(['C2', 'C1']);
    expect(customers('Evaluation score')).toEqual(['', 75]);
  });

  it('stops before anything is written where a second user has evaluated the same customer meanwhile', async () => {
    await fill();
    await grade();
    const decision = await plan(new Map([['C1', { attitude: 'poor' }]]), ['C1']);
    typeInto(engine(), 'Evaluations', 'Attitude', 0, 'Excellent');
    await expect(book().archive.apply(decision.plan, {})).rejects.toMatchObject({ code: 'conflict' });
    expect(evaluations('Score')).toEqual([75]);
    expect(customers('Evaluation score')).toEqual([75, '']);
  });

  it('leads to the cell that a person fills: in the evaluation, or in Customers as long as there is none', async () => {
    await fill();
    const { evaluating } = book().archive;
    const place = { customer: 'C1', year: 2025, input: 'target', source: 'missing' } as const;
    await evaluating.showSource(place);
    expect(engine().selection()).toEqual({ ...columnArea(engine(), 'Customers', 'Sales target'), rows: 1 });
    await grade();
    await evaluating.showSource(place);
    expect(engine().selection()).toEqual(columnArea(engine(), 'Evaluations', 'Target'));
  });
});
