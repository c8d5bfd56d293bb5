import type { Plan } from '../../../src/archive/plan';
import type { CellValue } from '../../../workbench/engine/grid';
import { createEmpty, tableNamed } from '../support/customers';
import { addRecords } from '../support/relatedRecords';
import { openWorkbook } from '../support/openWorkbook';
import type { OpenWorkbook } from '../support/openWorkbook';

/** 21 November 2026, the day of these tests. */
const day = 46_347;

const tables = [
  'Customers',
  'Evaluations',
  'CreditReviews',
  'Investigations',
  'TierHistory',
  'PolicyHistory',
  'Settings',
  'TierSchemes',
];

describe('undoing a judgement', () => {
  /** One for all: each judgement leaves it as it was. */
  let book: OpenWorkbook;

  beforeAll(async () => {
    book = await openWorkbook({ hasFunctions: true });
    const { host } = book;
    await createEmpty(book);
    addRecords(host.engine, 'customers', [
      {
        customerNumber: 'C1',
        name: 'East Trading',
        stage: 'Existing',
        currentBusiness: 90_000,
        additionalVolume: 10_000,
        probability: 0.5,
        creditRating: 'AA',
        creditLimit: 100_000,
      },
      { customerNumber: 'C2', name: 'West Trading', stage: 'Existing', currentBusiness: 10, additionalVolume: 0 },
    ]);
    addRecords(host.engine, 'monthlySales', [
      { entryNumber: 'S1', customerNumber: 'C1', month: day - 60, amount: 400_000, target: 500_000 },
    ]);
    addRecords(host.engine, 'receivables', [
      { invoiceNumber: 'R1', customerNumber: 'C1', date: day - 70, due: day - 40, amount: 40_000 },
    ]);
    await host.idle();
  });

  afterAll(() => {
    const { host, faults } = book;
    book.close();
    expect([host.problems, faults]).toEqual([[], []]);
  });

  /** What stands in the tables that judgements are written into; the change log alone is never taken back. */
  const content = async (): Promise<Record<string, readonly (readonly CellValue[])[]>> => {
    const { engine } = book.host;
    await book.host.idle();
    await engine.calculated();
    return Object.fromEntries(tables.map((name) => [name, engine.values(tableNamed(engine, name).area)]));
  };

  const plans: Readonly<Record<string, (workbook: OpenWorkbook['archive']) => Promise<Plan>>> = {
    evaluate: async ({ evaluating }) => {
      await evaluating.evaluate(2026, {});
      const entered = new Map();
      return (await evaluating.planEvaluation({ year: 2026, customers: ['C1', 'C2'], entered }, {})).plan;
    },
    gradeCustomers: async ({ evaluating }) => {
      await evaluating.evaluate(2026, {});
      const entered = new Map([['C1', { attitude: 'good', information: 'excellent' }]] as const);
      return (await evaluating.planEvaluation({ year: 2026, customers: ['C1'], entered }, {})).plan;
    },
    decideReward: async (archive) => {
      await archive.apply((await plans['gradeCustomers']?.(archive)) ?? fail('no plan'), {});
      const reward = { customer: 'C1', reward: 'equipment', reason: 'The board agreed' } as const;
      return (await archive.evaluating.planRewards({ year: 2026, rewards: [reward] }, {})).plan;
    },
    reviewCredit: async ({ credit }) => (await credit.planDrafts('all', {})).plan,
    decideCredit: async ({ credit }) => {
      const opened = await credit.openReview('C1', {});
      const form = { ...opened.form, factors: { ...opened.form.factors, capacity: 60, capital: 60 } };
      const choice = { rating: 'B', limit: 1_000, period: 0, approvedBy: 'The board', reason: 'Late again' } as const;
      return (await credit.planDecision({ opened, form }, { ...choice, nextReview: '2027-05-21' })).plan;
    },
    updateFigures: async ({ figures }) => (await figures.plan({})).plan,
    changePolicy: async ({ policies }) => {
      await policies.read({});
      const draft = new Map<string, CellValue>([
        ['settings/passMark/value', 75],
        ['tierSchemes/Key accounts|A/upTo', 0.25],
      ]);
      const outcome = await policies.planChange(draft, {});
      return outcome.kind === 'ready' ? outcome.result.plan : fail(JSON.stringify(outcome));
    },
    colourRows: ({ colours }) => colours.planColours('rating'),
  };

  const fail = (message: string): never => {
    throw new Error(message);
  };

  it.each(Object.keys(plans))('brings back every cell that %s has written, and takes away every row', async (name) => {
    const { archive } = book;
    const plan = (await plans[name]?.(archive)) ?? fail('no plan');
    const before = await content();
    await archive.apply(plan, {});
    expect(await content()).not.toEqual(before);
    await archive.undoLast({});
    expect(await content()).toEqual(before);
    // What was written to prepare it goes as well.
    while (archive.undoable() !== 'createArchive') await archive.undoLast({});
  });
});
