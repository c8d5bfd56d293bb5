import type { ReviewedRating } from '../../usecases/portfolio/ratingExplanation';
import type { WhyWords } from './describeFactors';
import type { Fact } from './FactTable';

/** What the review suggested beside what was decided, and what stands with the customer today where that is something else. */
export function describeDecision(rating: ReviewedRating, words: WhyWords): readonly Fact[] {
  const { strings, formats } = words;
  const texts = strings.why.rating;
  const { decision, cappedRating, scoredRating } = rating;
  const suggestedRating = cappedRating === '' ? scoredRating : cappedRating;
  const suggested: Fact = {
    label: texts.suggested,
    value: writeTerms({ rating: suggestedRating, limit: rating.suggestedLimit, period: rating.suggestedPeriod }, words),
  };
  if (decision === undefined) return [suggested];
  const remarks = [
    strings.why.by(formats.date(decision.on), decision.by),
    ...(decision.approvedBy === '' ? [] : [texts.approved(decision.approvedBy)]),
    ...(decision.reason === '' ? [] : [texts.reason(decision.reason)]),
  ];
  const decided: Fact = {
    label: texts.decided,
    detail: remarks.filter((text) => text !== '').join(' · '),
    value: writeTerms({ rating: decision.rating, limit: decision.limit, period: decision.period }, words),
  };
  const now: Fact = { label: texts.now, value: writeTerms(rating, words) };
  return decision.isSuperseded ? [suggested, decided, now] : [suggested, decided];
}

interface Terms {
  readonly rating: string;
  readonly limit?: number | undefined;
  readonly period?: number | undefined;
}

function writeTerms({ rating, limit, period }: Terms, { strings, formats }: WhyWords): string {
  return strings.why.rating.terms(
    rating,
    limit === undefined ? '' : formats.money(limit),
    period === undefined ? '' : strings.why.days(formats.count(period)),
  );
}
