import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EvaluationDecision } from '../../usecases/evaluation/customerEvaluation';
import { Notice } from '../frame/Notice';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ counts: { margin: 0, paddingInlineStart: '20px' } });

export interface EvaluationPreviewProps {
  readonly year: number;
  readonly decision: EvaluationDecision;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

/** What saving the evaluations writes, counted, before it is written. */
export function EvaluationPreview({ year, decision, onApply, onBack }: EvaluationPreviewProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.evaluation;
  const { added, changed, unchanged, incomplete, scored, decided } = decision;
  const isEmpty = added === 0 && changed === 0 && scored === 0;
  const counts = [
    [added, texts.added],
    [changed, texts.changed],
    [unchanged, texts.unchanged],
    [incomplete, texts.incompleteRows],
    [scored, texts.scored],
    [decided, texts.decidedStay],
  ] as const;
  return (
    <Screen
      title={texts.previewTitle(String(year))}
      actions={
        <>
          {!isEmpty && (
            <Button appearance="primary" onClick={onApply}>
              {texts.apply}
            </Button>
          )}
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      {isEmpty && <Body1>{texts.nothingToSave}</Body1>}
      <ul className={styles.counts}>
        {counts
          .filter(([count]) => count > 0)
          .map(([count, describe]) => (
            <li key={describe(formats.count(count))}>{describe(formats.count(count))}</li>
          ))}
      </ul>
      {!isEmpty && <Caption1>{texts.previewHint}</Caption1>}
      {!isEmpty && !decision.isLogged && <Notice intent="warning" text={texts.unlogged} />}
    </Screen>
  );
}
