import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { EnteredInputs, EvaluatedCustomer, YearEvaluation } from '../../usecases/evaluation/customerEvaluation';
import { Screen } from '../frame/Screen';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';
import { describeResult } from './describeResult';
import { EnterInputs } from './EnterInputs';
import { listParts, scoreParts } from './listParts';
import { PartSection } from './PartSection';
import { RewardSection } from './RewardSection';
import { ScoreBar } from './ScoreBar';
import type { Evaluation } from './useEvaluation';

const useStyles = makeStyles({
  total: { ...typographyStyles.subtitle2, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export interface EvaluatedFileProps {
  readonly customer: EvaluatedCustomer;
  readonly evaluation: YearEvaluation;
  readonly onEnter: Evaluation['enter'];
  readonly onDecide: Evaluation['decide'];
  readonly onBack: () => void;
}

/** One customer's evaluation: what each part is made of and where that comes from, what is missing, and the reward. */
export function EvaluatedFile({ customer, evaluation, onEnter, onDecide, onBack }: EvaluatedFileProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { showCustomer } = useNavigation();
  const [isEntering, setIsEntering] = useState(false);
  const texts = strings.evaluation;
  const { record, name, number, region, owner, result, previous } = customer;
  const enter = (inputs: EnteredInputs): void =>
    onEnter(new Map([[record, inputs]]), { doing: texts.applying, done: texts.savedInputs(name || number) }, () =>
      setIsEntering(false),
    );
  return (
    <Screen
      isDense
      title={name || number}
      actions={
        <>
          <Button onClick={onBack}>{texts.back}</Button>
          <Button onClick={() => showCustomer(record)}>{texts.openCard}</Button>
        </>
      }
    >
      <Caption1 className={styles.quiet}>
        {[texts.title(String(evaluation.year)), number, region, owner].filter((text) => text !== '').join(' · ')}
      </Caption1>
      <div>
        <p className={styles.total}>{describeResult(result, texts, formats)}</p>
        {result && <ScoreBar score={result.score} isPassed={result.isPassed} />}
        <Caption1 className={styles.quiet}>{listParts(customer, texts, formats)}</Caption1>
      </div>
      <Body1 className={styles.quiet}>
        {previous?.score === undefined
          ? texts.noPrevious(String(evaluation.year - 1))
          : texts.previousScore(String(previous.year), [
              texts.scorePoints(formats.decimal(previous.score)),
              ...(previous.grade === undefined ? [] : [texts.grade[previous.grade]]),
              ...(previous.isPassed === undefined ? [] : [previous.isPassed ? texts.passed : texts.notPassed]),
            ])}
      </Body1>
      {scoreParts.map((part) => (
        <PartSection key={part} part={part} customer={customer} evaluation={evaluation} onGrade={enter} />
      ))}
      {isEntering ? (
        <EnterInputs customer={customer} onSave={enter} onCancel={() => setIsEntering(false)} />
      ) : (
        <div>
          <Button size="small" onClick={() => setIsEntering(true)}>
            {texts.enter}
          </Button>
        </div>
      )}
      <RewardSection customer={customer} onDecide={onDecide} />
    </Screen>
  );
}
