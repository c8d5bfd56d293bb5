import { catalogue } from '../../src/archive/catalogue';
import type { CellValue } from '../../src/archive/cellValue';
import { carryOut } from '../../src/excel/importing/carryOut';
import { readEvaluations, readScores } from '../../src/excel/evaluating/readEvaluationColumns';
import { readFigures } from '../../src/excel/figures/readFigures';
import { requireArchive } from '../../src/excel/findArchive';
import { readArchiveSettings } from '../../src/excel/readArchiveSettings';
import { runInExcel } from '../../src/excel/runInExcel';
import { overviewCredit } from '../../src/usecases/credit/overviewCredit';
import { planDrafts } from '../../src/usecases/credit/planDrafts';
import type { EnteredInputs } from '../../src/usecases/evaluation/customerEvaluation';
import { decideEvaluation } from '../../src/usecases/evaluation/decideEvaluation';
import { evaluateYear } from '../../src/usecases/evaluation/evaluateYear';
import type { FiguresSnapshot } from '../../src/usecases/figures/figuresSnapshot';
import { gatherFigures } from '../../src/usecases/figures/gatherFigures';
import { composePortfolio } from '../../src/usecases/portfolio/composePortfolio';
import type { Engine } from '../../workbench/engine/Engine';
import type { BenchWorkbook } from './benchWorkbook';
import { decideCreation, measureColumn, surroundingsOf } from './benchWorkbook';
import { fill, numberOf } from './makeRelated';
import type { Scenario } from './scenario';

const YEAR = 2026;

/** Invoices a customer has. */
const INVOICES = 5;

/** What managers have judged, the customers in turn. */
const graded: readonly EnteredInputs[] = [
  { attitude: 'excellent', information: 'good' },
  { attitude: 'good', information: 'fair' },
  { attitude: 'poor', information: 'excellent' },
];

/** Months of sales a customer has. */
const MONTHS = 2;

/**
 * All customers evaluated and rated in one go: everything is read once, then added up, evaluated for the year, rated from payment
 * history, placed by volume and loyalty, and the plan is made that keeps the evaluations.
 */
export const evaluateScenario: Scenario = {
  name: 'evaluate',
  mostCustomers: Infinity,
  prepare: async (book) => {
    await book.archive.apply((await decideCreation(book)).plan, {});
    fillJudged(book.host.engine, book.customers);
  },
  run: evaluateAndRate,
};

async function evaluateAndRate(book: BenchWorkbook): Promise<() => number> {
  const surroundings = surroundingsOf(book.host);
  const { snapshot, policy, evaluations, scores, language } = await runInExcel(surroundings, async (context) => {
    const archive = await requireArchive(context);
    return {
      language: archive.language,
      policy: (await readArchiveSettings(context, archive)).policy,
      snapshot: await readFigures(context, archive, {}),
      evaluations: await readEvaluations(context, archive, {}),
      scores: await readScores(context, archive, {}),
    };
  });
  const today = surroundings.today();
  const figures = await carryOut(gatherFigures(snapshot, today, policy), {});
  const basis = { language, policy: policy.evaluation, figures, evaluations };
  const { customers } = await carryOut(evaluateYear(basis, YEAR), {});
  const chosen = customers.map(({ record }) => record);
  const reviews = new Map();
  const credit = { figures, policy: policy.credit, keepsReceivables: true, keepsOrders: false, reviews };
  const { invoices } = await carryOut(overviewCredit(credit), {});
  const drafts = await carryOut(
    planDrafts(
      figures.customers.map(({ record }) => record),
      {
        figures,
        policy,
        reviews,
        columns: () => [],
        fieldsOf: (table) => catalogue[table].fields.map(({ id }) => id),
        stamp: undefined,
        language,
        today,
        author: '',
      },
    ),
    {},
  );
  const portfolio = await carryOut(composePortfolio(figures, policy.loyalty, 'none'), {});
  const order = {
    year: YEAR,
    customers: chosen,
    entered: new Map(chosen.map((record, index) => [record, graded[index % graded.length] ?? {}])),
  };
  const kept = await carryOut(decideEvaluation(order, basis, scores, { today, author: '' }), {});
  const counts = [kept.scored, drafts.drafts.length, portfolio.customers.length, invoices / INVOICES];
  if (counts.some((count) => count < book.customers / 4)) {
    throw new Error(`Too few were judged: ${counts.join(', ')}.`);
  }
  return () => measureRead(snapshot);
}

function measureRead(snapshot: FiguresSnapshot): number {
  const columns = [...snapshot.values()].flatMap(({ columns: read }): (readonly CellValue[])[] => [...read.values()]);
  return columns.reduce((sum, column) => sum + measureColumn(column), 0);
}

/** Invoices of two years, some paid in time, some late, some open, and sales with targets, the customers in turn. */
function fillJudged(engine: Engine, customers: number): void {
  const invoices = Array.from({ length: customers * INVOICES }, (_, index) => index);
  const amountOf = (index: number): number => 1_000 + (index % 977) * 10;
  const dayOf = (index: number): number => 45_700 + ((index * 7) % 640);
  const isPaid = (index: number): boolean => index % 4 !== 0;
  fill(engine, 'receivables', {
    invoiceNumber: invoices.map((index) => `R-${index}`),
    customerNumber: invoices.map((index) => numberOf(index % customers)),
    date: invoices.map(dayOf),
    due: invoices.map((index) => dayOf(index) + 30),
    amount: invoices.map(amountOf),
    paid: invoices.map((index) => (isPaid(index) ? amountOf(index) : '')),
    paidOn: invoices.map((index) => (isPaid(index) ? dayOf(index) + 20 + (index % 50) : '')),
    disputed: invoices.map((index) => (index % 50 === 0 ? 'Yes' : 'No')),
  });
  const months = Array.from({ length: customers * MONTHS }, (_, index) => index);
  fill(engine, 'monthlySales', {
    entryNumber: months.map((index) => `S-${index}`),
    customerNumber: months.map((index) => numberOf(index % customers)),
    month: months.map((index) => 46_054 + 31 * Math.floor(index / customers)),
    amount: months.map(amountOf),
    target: months.map((index) => amountOf(index + 100)),
  });
}
