import { serviceGradeChoices } from '../../archive/tables/evaluationChoices';
import type { ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import type { EvaluatedScore, PartData } from '../../usecases/portfolio/scoreExplanation';
import type { WhyWords } from './describeFactors';
import type { Fact } from './FactTable';

/** The four parts of an evaluation with points, rule and data (003), and their sum. */
export function describeParts({ parts, score }: EvaluatedScore, words: WhyWords): readonly Fact[] {
  const { strings, formats } = words;
  const full = parts.reduce((sum, part) => sum + part.full, 0);
  const outOf = (points: number | undefined, most: number): string =>
    points === undefined ? '' : strings.why.of(formats.decimal(points), formats.decimal(most));
  return [
    ...parts.map((part) => ({
      label: strings.why.score.parts[part.part],
      detail: describeData(part.data, words),
      value: outOf(part.points, part.full),
    })),
    { label: strings.why.score.total, value: outOf(score, full), isTotal: true },
  ];
}

/** The name of a grade in the language of the screens. */
export function nameGrade(grade: ServiceGrade, { language }: WhyWords): string {
  return serviceGradeChoices.find(({ id }) => id === grade)?.label[language] ?? grade;
}

function describeData(data: PartData, words: WhyWords): string {
  const { strings, formats } = words;
  const texts = strings.why.score;
  switch (data.kind) {
    case 'performance': {
      const { actual, target } = data;
      if (actual === undefined || target === undefined || target <= 0) return texts.noData;
      return texts.performance(formats.money(actual), formats.money(target), formats.share(actual / target));
    }
    case 'grade':
      return data.grade === undefined ? texts.noData : texts.graded(nameGrade(data.grade, words));
    case 'payments': {
      const { late, onTime, penalty } = data;
      if (late === undefined || onTime === undefined) return texts.noData;
      return texts.payments(formats.count(late), formats.count(onTime), formats.decimal(penalty));
    }
  }
}
