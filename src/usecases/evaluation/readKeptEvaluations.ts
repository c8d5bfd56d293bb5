import type { CellValue } from '../../archive/cellValue';
import type { RecordKey } from '../../archive/plan';
import { readChoiceId } from '../../archive/readChoiceId';
import { startRecordKeys } from '../../archive/recordKeys';
import { rewardChoices, serviceGradeChoices } from '../../archive/tables/evaluationChoices';
import type { ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import { readNumber } from '../../domain/operand';
import type { Steps } from '../importList/steps';
import type { KeptEvaluation } from './customerEvaluation';
import { cellOf } from './evaluationBasis';
import type { EvaluationBasis, EvaluationField } from './evaluationBasis';

/** Where the evaluations of customers stand in their table. */
export interface KeptRows {
  /** The row of a customer's evaluation of a year; of several the first counts, as in Excel's own lookups. */
  rowOf(customer: string, year: number): number | undefined;
  /** The rows of a customer, the newest year first. */
  rowsOf(customer: string): readonly KeptRow[];
  recordAt(row: number): RecordKey;
}

export interface KeptRow {
  readonly row: number;
  readonly year: number;
}

const stepRows = 4_000;

/** Finds the rows of each customer, in one pass. */
export function* findKeptRows({ evaluations }: EvaluationBasis): Steps<KeptRows> {
  const column = (field: EvaluationField): readonly CellValue[] => evaluations.columns.get(field) ?? [];
  const [numbers, customers, years] = [column('evaluationNumber'), column('customerNumber'), column('year')];
  const byCustomer = new Map<string, KeptRow[]>();
  const keyOf = startRecordKeys();
  const records: RecordKey[] = [];
  for (let row = 0; row < evaluations.rowCount; row += 1) {
    records.push(keyOf(numbers[row] ?? ''));
    const year = readNumber(years[row]);
    const customer = String(customers[row] ?? '').trim();
    if (year.ok && customer !== '') {
      const rows = byCustomer.get(customer) ?? [];
      rows.push({ row, year: year.value });
      byCustomer.set(customer, rows);
    }
    if (row % stepRows === 0) yield { done: row, total: evaluations.rowCount };
  }
  const none: readonly KeptRow[] = [];
  return {
    rowOf: (customer, year) => byCustomer.get(customer)?.find((kept) => kept.year === year)?.row,
    rowsOf: (customer) => byCustomer.get(customer)?.toSorted((one, other) => other.year - one.year) ?? none,
    recordAt: (row) => records[row] ?? '',
  };
}

/** What a row says. Cells that hold no such number or grade count as empty here; they are named where they matter. */
export function readKeptEvaluation(basis: EvaluationBasis, rows: KeptRows, { row, year }: KeptRow): KeptEvaluation {
  const score = readNumber(cellOf(basis, 'score', row));
  const grade = readGrade(cellOf(basis, 'grade', row));
  const passed = readChoiceId('evaluations', 'passed', ['yes', 'no'], cellOf(basis, 'passed', row));
  const recommended = readChoiceId('evaluations', 'reward', rewards, cellOf(basis, 'recommendedReward', row));
  const reward = readChoiceId('evaluations', 'reward', rewards, cellOf(basis, 'reward', row));
  const attitude = readGrade(cellOf(basis, 'attitude', row));
  const information = readGrade(cellOf(basis, 'information', row));
  return {
    record: rows.recordAt(row),
    year,
    grades: { ...(attitude && { attitude }), ...(information && { information }) },
    ...(score.ok && { score: score.value }),
    ...(grade && { grade }),
    ...(passed !== undefined && { isPassed: passed === 'yes' }),
    ...(recommended && { recommended }),
    ...(reward && { reward }),
    reason: String(cellOf(basis, 'reason', row)),
  };
}

/** The grade that a cell names in any language. */
export function readGrade(cell: CellValue): ServiceGrade | undefined {
  return readChoiceId('evaluations', 'grade', serviceGrades, cell);
}

const serviceGrades = serviceGradeChoices.map(({ id }) => id);

const rewards = rewardChoices.map(({ id }) => id);
