import type { Strings } from '../../strings/strings';
import type { PolicyEffects } from '../../usecases/policy/policyEffects';
import type { Formats } from '../createFormats';

/** What a draft would change, a phrase each; empty where it touches nobody. */
export function listEffects(effects: PolicyEffects, strings: Strings, formats: Formats): readonly string[] {
  const texts = strings.policy.summary;
  const { tiers, evaluation, credit, loyalty, visits } = effects;
  const some = (items: readonly unknown[], say: (count: ReturnType<Formats['count']>) => string): string[] =>
    items.length === 0 ? [] : [say(formats.count(items.length))];
  const creditMore = Math.round(credit.suggestedCredit.after - credit.suggestedCredit.before);
  const stopped = credit.stopped.after - credit.stopped.before;
  const visitsMore = visits.after - visits.before;
  return [
    ...some(tiers.moves, texts.tiers),
    ...some(evaluation.noLongerPassed, texts.noLongerPassed),
    ...some(evaluation.newlyPassed, texts.newlyPassed),
    ...some(evaluation.grades, texts.grades),
    ...some(evaluation.rewards, texts.rewards),
    ...some(credit.ratings, texts.ratings),
    ...(creditMore === 0 ? [] : [texts.credit(formats.signed(creditMore))]),
    ...(stopped === 0 ? [] : [(stopped > 0 ? texts.stopped : texts.unstopped)(formats.count(Math.abs(stopped)))]),
    ...some(loyalty.quadrants, texts.quadrants),
    ...(visitsMore === 0
      ? []
      : [(visitsMore > 0 ? texts.visitsMore : texts.visitsLess)(formats.count(Math.abs(visitsMore)))]),
  ];
}
