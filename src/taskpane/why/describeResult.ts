import { rewardChoices } from '../../archive/tables/evaluationChoices';
import type { Reward } from '../../domain/evaluation/evaluationPolicy';
import type { EvaluatedScore } from '../../usecases/portfolio/scoreExplanation';
import type { WhyWords } from './describeFactors';
import { nameGrade } from './describeParts';
import type { Fact } from './FactTable';

/** The grade, the reward that was recommended, and the one that was decided on with its reason. */
export function describeResult(
  { grade, isPassed, recommended, decision }: EvaluatedScore,
  words: WhyWords,
): readonly Fact[] {
  const { strings, formats } = words;
  const texts = strings.why.score;
  return [
    ...(grade === undefined
      ? []
      : [{ label: strings.why.topics.score, value: texts.grade(nameGrade(grade, words), isPassed) }]),
    ...(recommended === undefined ? [] : [{ label: texts.recommended, value: nameReward(recommended, words) }]),
    decision === undefined
      ? { label: texts.decided, value: texts.undecided }
      : {
          label: texts.decided,
          detail: [strings.why.by(formats.date(decision.on), decision.by), decision.reason]
            .filter((text) => text !== '')
            .join(' · '),
          value: nameReward(decision.reward, words),
        },
  ];
}

function nameReward(reward: Reward, { language }: WhyWords): string {
  return rewardChoices.find(({ id }) => id === reward)?.label[language] ?? reward;
}
