import type { CellValue } from '../../archive/cellValue';
import type { Language } from '../../archive/language';
import type { EvaluationPolicy } from '../../domain/evaluation/evaluationPolicy';
import type { ArchiveFigures } from '../figures/customerFigures';
import type { TableColumns } from '../figures/figuresSnapshot';

/** What a year is evaluated from. */
export interface EvaluationBasis {
  /** The archive's, in which grades and rewards are written. */
  readonly language: Language;
  readonly policy: EvaluationPolicy;
  /** What the other tables say. */
  readonly figures: ArchiveFigures;
  /** The table Evaluations as it stands, with the columns of `evaluationFields`. */
  readonly evaluations: TableColumns;
}

/** The columns of Customers in which the score of the newest evaluation stands. */
export const scoreFields = ['score', 'scoreGrade', 'scoreYear'] as const;

/** The columns of Evaluations that are read and written here. */
export const evaluationFields = [
  'evaluationNumber',
  'customerNumber',
  'year',
  'target',
  'actual',
  'attitude',
  'latePayments',
  'onTimePayments',
  'information',
  'performancePoints',
  'attitudePoints',
  'creditPoints',
  'informationPoints',
  'score',
  'grade',
  'passed',
  'recommendedReward',
  'reward',
  'reason',
  'evaluatedOn',
  'evaluatedBy',
  'decidedOn',
  'decidedBy',
  'figuresFrom',
  'policyOf',
] as const;

export type EvaluationField = (typeof evaluationFields)[number];

/** A cell of the table Evaluations; empty where the column is not there. */
export function cellOf({ evaluations }: EvaluationBasis, field: EvaluationField, row: number): CellValue {
  return evaluations.columns.get(field)?.[row] ?? '';
}
