import type { CellValue } from '../../../src/archive/cellValue';
import { defaultEvaluationPolicy } from '../../../src/domain/evaluation/evaluationPolicy';
import { defaultCreditPolicy } from '../../../src/domain/credit/creditPolicy';
import { defaultLoyaltyPolicy } from '../../../src/domain/loyalty/loyaltyPolicy';
import { defaultClassificationPolicy } from '../../../src/domain/classificationPolicy';
import type { Policy } from '../../../src/usecases/policy/policy';
import type { FigureTable, TableColumns } from '../../../src/usecases/figures/figuresSnapshot';
import { figureFields } from '../../../src/usecases/figures/figuresSnapshot';
import { gatherFigures } from '../../../src/usecases/figures/gatherFigures';
import { runSteps } from '../../../src/usecases/importList/steps';
import type { EvaluationBasis } from '../../../src/usecases/evaluation/evaluationBasis';
import { evaluationFields, scoreFields } from '../../../src/usecases/evaluation/evaluationBasis';
import type { Plan } from '../../../src/archive/plan';
import { recordKeys } from '../../../src/archive/recordKeys';

export type Row = Readonly<Record<string, CellValue>>;

/** Rows of the tables of a small invented archive; the customers are existing ones unless they say otherwise. */
export interface Rows {
  readonly customers: readonly Row[];
  readonly monthlySales?: readonly Row[];
  readonly orders?: readonly Row[];
  readonly receivables?: readonly Row[];
  readonly evaluations?: readonly Row[];
}

const policy: Policy = {
  scheme: { name: 'Key accounts', rankedBy: 'expectedValue', tiers: [{ tier: 'A', upTo: 1 }] },
  classification: defaultClassificationPolicy,
  evaluation: defaultEvaluationPolicy,
  credit: defaultCreditPolicy,
  loyalty: defaultLoyaltyPolicy,
};

/** What a year is evaluated from, as of 22 November 2026. */
export function createBasis(rows: Rows, language: EvaluationBasis['language'] = 'en-US'): EvaluationBasis {
  const customers = rows.customers.map((row) => ({ stage: 'Existing', ...row }));
  const snapshot = new Map<FigureTable, TableColumns>();
  for (const [table, content] of Object.entries({ ...rows, customers })) {
    if (table !== 'evaluations') {
      snapshot.set(table as FigureTable, toColumns(content, figureFields[table as FigureTable]));
    }
  }
  return {
    language,
    policy: defaultEvaluationPolicy,
    figures: runSteps(gatherFigures(snapshot, '2026-11-22', policy)),
    evaluations: toColumns(rows.evaluations ?? [], evaluationFields),
  };
}

/** Numbers and scores of the customers, as a decision asks for them. */
export function scoresOf(rows: Rows): TableColumns {
  return toColumns(rows.customers, ['customerNumber', ...scoreFields]);
}

/** The archive after a plan, without its change log. */
export function applyTo(rows: Rows, plan: Plan): Rows {
  const change = (table: 'customers' | 'evaluations', keyField: string): Row[] => {
    const before = rows[table] ?? [];
    const keys = recordKeys(before.map((row) => row[keyField] ?? ''));
    const after = before.map((row) => ({ ...row }));
    for (const { field, changes } of plan.columnChanges.filter((column) => column.table === table)) {
      for (const cell of changes) {
        const row = after[keys.indexOf(cell.record)];
        if (row === undefined || (row[field] ?? '') !== cell.before) throw new Error(`Conflict in ${field}`);
        Object.assign(row, { [field]: cell.after });
      }
    }
    const added = plan.appended.find((records) => records.table === table);
    return [
      ...after,
      ...(added?.records ?? []).map((values) =>
        Object.fromEntries((added?.fields ?? []).map((field, index) => [field, values[index] ?? ''])),
      ),
    ];
  };
  return {
    ...rows,
    customers: change('customers', 'customerNumber'),
    evaluations: change('evaluations', 'evaluationNumber'),
  };
}

function toColumns(rows: readonly Row[], fields: readonly string[]): TableColumns {
  return {
    rowCount: rows.length,
    columns: new Map(fields.map((field) => [field, rows.map((row) => row[field] ?? '')])),
  };
}

/** The case of 003: target 5 million, actual 4 million, 3 payments late, 1 on time; grades are a person's. */
export const caseOf003: Rows = {
  customers: [{ customerNumber: 'C1', name: '华东贸易', region: 'East', owner: 'Ann' }],
  monthlySales: Array.from({ length: 10 }, (_, month) => ({
    customerNumber: 'C1',
    month: 45658 + month * 31,
    amount: 400_000,
    target: 500_000,
  })),
  receivables: [46_000, 46_010, 46_020, 46_022].map((due, index) => ({
    customerNumber: 'C1',
    date: due - 30,
    due,
    amount: 1_000_000,
    paid: 1_000_000,
    paidOn: index === 0 ? due : due + 9,
  })),
};
