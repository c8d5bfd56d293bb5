import { Body1, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { EvaluatedCustomer } from '../../usecases/evaluation/customerEvaluation';
import { isSaved } from '../../usecases/evaluation/summariseEvaluation';
import { usePane } from '../paneContext';
import { isComplete, RewardChoice } from './RewardChoice';
import type { RewardDraft } from './RewardChoice';
import type { Evaluation } from './useEvaluation';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: '8px',
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

export interface RewardSectionProps {
  readonly customer: EvaluatedCustomer;
  readonly onDecide: Evaluation['decide'];
}

/** The reward that is recommended for a customer, and what the manager decides or has decided. */
export function RewardSection({ customer, onDecide }: RewardSectionProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.rewards;
  const { record, name, result, kept } = customer;
  const [draft, setDraft] = useState<RewardDraft>(() => ({
    reason: kept?.reason ?? '',
    ...(kept?.reward && { reward: kept.reward }),
  }));
  const { reward, reason } = draft;
  const isChanged = reward !== kept?.reward || reason.trim() !== (kept?.reason ?? '');
  const save = (): void => {
    if (reward !== undefined) onDecide([{ customer: record, reward, reason }], () => undefined);
  };
  return (
    <section aria-labelledby="evaluation-reward" className={styles.section}>
      <h2 id="evaluation-reward" className={styles.heading}>
        {texts.heading}
      </h2>
      {result && <Body1>{texts.recommended(texts.names[result.recommended])}</Body1>}
      {kept?.reward && <Body1>{texts.decided(texts.names[kept.reward])}</Body1>}
      {kept?.reason && <Body1>{texts.because(kept.reason)}</Body1>}
      {result === undefined ? (
        <Body1>{texts.notYet}</Body1>
      ) : isSaved(customer) ? (
        <>
          <RewardChoice name={name || record} recommended={kept?.recommended} draft={draft} onChange={setDraft} />
          {isChanged && (
            <Button size="small" disabledFocusable={!isComplete(draft, kept?.recommended)} onClick={save}>
              {texts.saveOne}
            </Button>
          )}
        </>
      ) : (
        <Body1>{texts.unsavedFirst(formats.count(1))}</Body1>
      )}
    </section>
  );
}
