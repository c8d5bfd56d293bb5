import type { CellValue } from '../../../../src/archive/cellValue';
import { defaultClassificationPolicy } from '../../../../src/domain/classificationPolicy';
import { defaultCreditPolicy } from '../../../../src/domain/credit/creditPolicy';
import { defaultEvaluationPolicy } from '../../../../src/domain/evaluation/evaluationPolicy';
import { defaultLoyaltyPolicy } from '../../../../src/domain/loyalty/loyaltyPolicy';
import { isoToPlainDate } from '../../../../src/domain/plainDate';
import { plainDateToSerial } from '../../../../src/domain/serialDate';
import type { ArchiveFigures, CustomerFigures } from '../../../../src/usecases/figures/customerFigures';
import type { FiguresSnapshot, FigureTable, TableColumns } from '../../../../src/usecases/figures/figuresSnapshot';
import { figureFields } from '../../../../src/usecases/figures/figuresSnapshot';
import { gatherFigures } from '../../../../src/usecases/figures/gatherFigures';
import { runSteps } from '../../../../src/usecases/importList/steps';
import type { Policy } from '../../../../src/usecases/policy/policy';

export type Row = Readonly<Record<string, CellValue>>;

/** Rows of the tables of a small invented archive. */
export type Rows = Readonly<Partial<Record<FigureTable, readonly Row[]>>>;

export const policy: Policy = {
  scheme: { name: 'Key accounts', rankedBy: 'expectedValue', tiers: [{ tier: 'A', upTo: 1 }] },
  classification: defaultClassificationPolicy,
  evaluation: defaultEvaluationPolicy,
  credit: defaultCreditPolicy,
  loyalty: defaultLoyaltyPolicy,
};

/** The serial of an ISO date. */
export function day(iso: string): number {
  const date = isoToPlainDate(iso);
  const serial = date && plainDateToSerial(date);
  if (serial === undefined) throw new Error(`Not a day: ${iso}`);
  return serial;
}

/** The figures of these rows as of a day, 22 November 2026 unless another is said; one customer C1 unless some are given. */
export function gather(rows: Rows, asOf = '2026-11-22'): ArchiveFigures {
  return runSteps(gatherFigures(snapshotOf(rows), asOf, policy));
}

/** Those of the first customer. */
export function gatherFirst(rows: Rows, asOf?: string): CustomerFigures {
  const [first] = gather(rows, asOf).customers;
  if (first === undefined) throw new Error('There is no customer.');
  return first;
}

/** Rows as they are read from the workbook: all columns that figures need, blank where a row does not say. */
export function snapshotOf({ customers = [{ customerNumber: 'C1' }], ...others }: Rows): FiguresSnapshot {
  const tables = Object.entries({ customers, ...others }) as [FigureTable, readonly Row[]][];
  return new Map(tables.map(([table, rows]) => [table, toColumns(table, rows)]));
}

function toColumns(table: FigureTable, rows: readonly Row[]): TableColumns {
  const columns = figureFields[table].map((field) => [field, rows.map((row) => row[field] ?? '')] as const);
  return { rowCount: rows.length, columns: new Map(columns) };
}
