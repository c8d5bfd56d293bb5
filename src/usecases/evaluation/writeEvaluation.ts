import { choiceOf, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Language } from '../../archive/language';
import { evaluationInputs } from './customerEvaluation';
import type { EvaluatedCustomer } from './customerEvaluation';
import type { EvaluationField } from './evaluationBasis';
import { writeFiguresFrom } from './writeFiguresFrom';

/** The cells of a row of Evaluations that follow from an evaluation, without those that a decision fills. */
export type EvaluationCells = Readonly<Partial<Record<EvaluationField, CellValue>>>;

/**
 * An evaluation as the row of its customer and year holds it: values only, so that it stays what it was when policies change. What
 * a person has typed and nobody can read stays as it is; what is not known is empty.
 */
export function writeEvaluation(
  { number, numbers, grades, parts, result, missing }: EvaluatedCustomer,
  year: number,
  language: Language,
): EvaluationCells {
  const label = (field: EvaluationField, id: string | undefined): string =>
    id === undefined ? '' : choiceOf(fieldOf('evaluations', field), id).label[language];
  const inputs: Partial<Record<EvaluationField, CellValue>> = {};
  for (const input of evaluationInputs) {
    const unread = missing.find((problem) => problem.input === input)?.value;
    const value =
      input === 'attitude' || input === 'information' ? label(input, grades[input]) : (numbers[input]?.value ?? '');
    inputs[input] = value === '' ? (unread ?? '') : value;
  }
  return {
    customerNumber: number,
    year,
    ...inputs,
    performancePoints: parts.performance ?? '',
    attitudePoints: parts.attitude ?? '',
    creditPoints: parts.credit ?? '',
    informationPoints: parts.information ?? '',
    score: result?.score ?? '',
    grade: label('grade', result?.grade),
    passed: label('passed', result && (result.isPassed ? 'yes' : 'no')),
    recommendedReward: label('recommendedReward', result?.recommended),
    figuresFrom: writeFiguresFrom(numbers, language),
  };
}
