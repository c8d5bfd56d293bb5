import { creditFactorChoices } from '../../archive/tables/creditChoices';
import type { Language } from '../../archive/language';
import type { Strings } from '../../strings/strings';
import type { ExplainedFactor, ReviewedRating } from '../../usecases/portfolio/ratingExplanation';
import type { Formats } from '../createFormats';
import type { Fact } from './FactTable';

export interface WhyWords {
  readonly strings: Strings;
  readonly formats: Formats;
  /** Language of the screens. */
  readonly language: Language;
}

/** The factors of a scorecard with what each contributes (002, 004), and the score and rating that they give. */
export function describeFactors(rating: ReviewedRating, words: WhyWords): readonly Fact[] {
  const { strings, formats } = words;
  const texts = strings.why.rating;
  const { score, scoredRating, today } = rating;
  const then = score === undefined ? '' : texts.scored(formats.decimal(score), scoredRating);
  return [
    ...rating.factors.map((factor) => describeFactor(factor, words)),
    { label: today === undefined ? texts.score : texts.scoreThen, value: then, isTotal: true },
    ...(today
      ? [{ label: texts.scoreToday, value: texts.scored(formats.decimal(today.score), today.rating), isTotal: true }]
      : []),
  ];
}

function describeFactor({ factor, points, weight }: ExplainedFactor, { strings, formats, language }: WhyWords): Fact {
  const texts = strings.why.rating;
  const share = formats.share(weight);
  return {
    label: creditFactorChoices.find(({ id }) => id === factor)?.label[language] ?? factor,
    detail: points === undefined ? texts.noData(share) : texts.factor(formats.decimal(points), share),
    value: formats.decimal((points ?? 0) * weight),
  };
}
