import { Body1, Button, Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CustomerFile } from '../../usecases/customerFiles';
import type { EvaluatedScore, ScoreExplanation } from '../../usecases/portfolio/scoreExplanation';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';
import { describeParts } from './describeParts';
import { describeResult } from './describeResult';
import { FactTable } from './FactTable';
import { ShowRecords } from './ShowRecords';
import { useWhyStyles } from './useWhyStyles';

export interface WhyScoreProps {
  readonly score: ScoreExplanation;
  readonly file: CustomerFile;
}

/** The customer's score: each part's points, its rule and its data, and the rows behind them (003). */
export function WhyScore({ score, file }: WhyScoreProps): ReactNode {
  const { strings } = usePane();
  const { offers, openTask } = useNavigation();
  if (score.kind === 'evaluated') return <Evaluated score={score} file={file} />;
  return (
    <>
      <Body1>{strings.why.score.notEvaluated}</Body1>
      {offers('evaluate') && (
        <div>
          <Button onClick={() => openTask('evaluate')}>{strings.archiveTasks.evaluate.name}</Button>
        </div>
      )}
    </>
  );
}

function Evaluated({ score, file }: { readonly score: EvaluatedScore; readonly file: CustomerFile }): ReactNode {
  const styles = useWhyStyles();
  const { workbook, work, strings, formats, language } = usePane();
  const texts = strings.why.score;
  const words = { strings, formats, language };
  const evaluated = strings.why.by(formats.date(score.evaluatedOn), score.evaluatedBy);
  return (
    <>
      <Body1>
        {texts.year(String(score.year))} {evaluated !== '' && texts.evaluated(evaluated)}
      </Body1>
      <FactTable heading={strings.why.calculation} facts={describeParts(score, words)} />
      {score.figuresFrom !== '' && <Caption1>{texts.figuresFrom(score.figuresFrom)}</Caption1>}
      <FactTable heading={texts.caption} facts={describeResult(score, words)} />
      <Caption1>{describeRules(score, words)}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => work.attempt(() => workbook.selectRecord('evaluations', score.evaluation))}>
          {texts.show}
        </Button>
        <ShowRecords file={file} table="monthlySales" label={strings.why.show.months} />
        <ShowRecords file={file} table="receivables" label={strings.why.show.invoices} />
      </div>
    </>
  );
}

/** By which rules it was scored, and what those of today would say. */
function describeRules(
  { score, todayScore, policyOf }: EvaluatedScore,
  words: Parameters<typeof describeParts>[1],
): string {
  const { strings, formats } = words;
  const texts = strings.why.score;
  const then = policyOf === '' ? [] : [texts.policyOf(formats.date(policyOf))];
  if (todayScore === undefined) return then.join(' ');
  const isSame = formats.decimal(todayScore) === formats.decimal(score);
  return [...then, isSame ? texts.sameToday : texts.today(formats.decimal(todayScore))].join(' ');
}
