import type { CellValue } from '../../archive/cellValue';
import type { RecordKey } from '../../archive/plan';
import { fieldOf } from '../../archive/catalogue';
import { startRecordKeys } from '../../archive/recordKeys';
import { rewardChoices, serviceGradeChoices } from '../../archive/tables/evaluationChoices';
import type { Reward, ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import { readNumber } from '../../domain/operand';
import { ChoiceReader } from '../figures/ChoiceReader';
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
  /** The grade that a cell names in any language. */
  readGrade(cell: CellValue): ServiceGrade | undefined;
  readReward(cell: CellValue): Reward | undefined;
  readPassed(cell: CellValue): boolean | undefined;
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
  const grades = new ChoiceReader(fieldOf('evaluations', 'grade'));
  const rewards = new ChoiceReader(fieldOf('evaluations', 'reward'));
  const passed = new ChoiceReader(fieldOf('evaluations', 'passed'));
  return {
    rowOf: (customer, year) => byCustomer.get(customer)?.find((kept) => kept.year === year)?.row,
    rowsOf: (customer) => byCustomer.get(customer)?.toSorted((one, other) => other.year - one.year) ?? none,
    recordAt: (row) => records[row] ?? '',
    readGrade: (cell) => serviceGrades.find((id) => id === grades.read(cell)),
    readReward: (cell) => rewardIds.find((id) => id === rewards.read(cell)),
    readPassed: (cell) => {
      const choice = passed.read(cell);
      return choice === undefined ? undefined : choice === 'yes';
    },
  };
}

/** What a row says. Cells that hold no such number or grade count as empty here; they are named where they matter. */
export function readKeptEvaluation(basis: EvaluationBasis, rows: KeptRows, { row, year }: KeptRow): KeptEvaluation {
  const score = readNumber(cellOf(basis, 'score', row));
  const grade = rows.readGrade(cellOf(basis, 'grade', row));
  const isPassed = rows.readPassed(cellOf(basis, 'passed', row));
  const recommended = rows.readReward(cellOf(basis, 'recommendedReward', row));
  const reward = rows.readReward(cellOf(basis, 'reward', row));
  const attitude = rows.readGrade(cellOf(basis, 'attitude', row));
  const information = rows.readGrade(cellOf(basis, 'information', row));
  return {
    record: rows.recordAt(row),
    year,
    grades: { ...(attitude && { attitude }), ...(information && { information }) },
    ...(score.ok && { score: score.value }),
    ...(grade && { grade }),
    ...(isPassed !== undefined && { isPassed }),
    ...(recommended && { recommended }),
    ...(reward && { reward }),
    reason: String(cellOf(basis, 'reason', row)),
  };
}

const serviceGrades = serviceGradeChoices.map(({ id }) => id);

const rewardIds = rewardChoices.map(({ id }) => id);
