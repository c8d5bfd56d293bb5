import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import { readCount, readNumber } from '../../domain/operand';
import type { FigureSource, YearFigures } from '../figures/customerFigures';
import { numberInputs } from './customerEvaluation';
import type {
  EnteredInputs,
  GivenGrades,
  GradeInput,
  MissingInput,
  NumberInput,
  SourcedNumber,
  SourcedNumbers,
} from './customerEvaluation';
import { cellOf } from './evaluationBasis';
import type { EvaluationBasis } from './evaluationBasis';
import { readFiguresFrom } from './readFiguresFrom';
import type { KeptRows } from './readKeptEvaluations';

/** What the archive keeps of a year at all, whoever's: then a customer of whom it keeps nothing has none. */
export interface KeptSources {
  readonly hasSales: boolean;
  readonly hasPayments: boolean;
}

/** What inputs are collected with, whoever's they are. */
export interface InputContext {
  readonly basis: EvaluationBasis;
  readonly sources: KeptSources;
  readonly rows: Pick<KeptRows, 'readGrade'>;
}

/** What is there of a customer in a year, and what is not. */
export interface CollectedInputs {
  readonly numbers: SourcedNumbers;
  readonly grades: GivenGrades;
  readonly missing: readonly MissingInput[];
}

/**
 * What a customer's score is made of: what a person gives now or has typed into its row before what the tables say; grades are
 * always a person's. A number of the row that the tables gave when it was kept is no entry and makes way for that of now.
 * @param row Of the table Evaluations; absent where the customer has none in the year.
 */
export function collectInputs(
  { basis, sources, rows }: InputContext,
  year: YearFigures | undefined,
  row: number | undefined,
  entered: EnteredInputs = {},
): CollectedInputs {
  const measured = measure(year, sources);
  const taken = row === undefined ? undefined : readFiguresFrom(cellOf(basis, 'figuresFrom', row));
  const numbers: Partial<Record<NumberInput, SourcedNumber>> = {};
  const missing: MissingInput[] = [];
  for (const input of numberInputs) {
    const cell = entered[input] ?? (row === undefined ? '' : cellOf(basis, input, row));
    const isEntered = !isBlank(cell) && (entered[input] !== undefined || taken?.get(input) !== cell);
    const number = isEntered ? readEntered(input, cell, measured[input]) : measured[input];
    if (number === undefined) {
      missing.push(isEntered ? { input, reason: 'unreadable', value: cell } : { input, reason: 'missing' });
    } else if (input === 'target' && number.value <= 0) {
      missing.push({ input, reason: 'notPositive', value: number.value });
    } else {
      numbers[input] = number;
    }
  }
  const grades: Partial<Record<GradeInput, GivenGrades[GradeInput]>> = {};
  for (const input of ['attitude', 'information'] as const) {
    const cell = row === undefined ? '' : cellOf(basis, input, row);
    const grade = entered[input] ?? rows.readGrade(cell);
    if (grade !== undefined) grades[input] = grade;
    else missing.push(isBlank(cell) ? { input, reason: 'missing' } : { input, reason: 'unreadable', value: cell });
  }
  return { numbers, grades: grades as GivenGrades, missing };
}

function readEntered(
  input: NumberInput,
  cell: CellValue,
  measured: SourcedNumber | undefined,
): SourcedNumber | undefined {
  const isCount = input === 'latePayments' || input === 'onTimePayments';
  const read = isCount ? readCount(cell) : readNumber(cell);
  if (!read.ok) return undefined;
  return { value: read.value, source: 'entered', ...(measured && { measured: measured.value }) };
}

/** What the tables say of the year. */
function measure(
  year: YearFigures | undefined,
  { hasSales, hasPayments }: KeptSources,
): Readonly<Record<NumberInput, SourcedNumber | undefined>> {
  const target = toNumber(year?.target, year?.targetSource);
  const actual = toNumber(year?.actual, year?.actualSource) ?? (hasSales ? noneRecorded : undefined);
  const hasInvoices = year !== undefined && year.latePayments + year.onTimePayments > 0;
  const noPayments = hasPayments ? noneRecorded : undefined;
  return {
    target,
    actual,
    latePayments: hasInvoices ? { value: year.latePayments, source: 'receivables' } : noPayments,
    onTimePayments: hasInvoices ? { value: year.onTimePayments, source: 'receivables' } : noPayments,
  };
}

const noneRecorded: SourcedNumber = { value: 0, source: 'noneRecorded' };

function toNumber(value: number | undefined, source: FigureSource | undefined): SourcedNumber | undefined {
  return value === undefined ? undefined : { value, source: source ?? 'customer' };
}
