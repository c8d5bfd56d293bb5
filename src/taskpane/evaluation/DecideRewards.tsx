import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { EvaluatedCustomer, GivenReward } from '../../usecases/evaluation/customerEvaluation';
import { isSaved, isUndecided } from '../../usecases/evaluation/summariseEvaluation';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { Notice } from '../frame/Notice';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { describeResult } from './describeResult';
import { isComplete, RewardChoice } from './RewardChoice';
import type { RewardDraft } from './RewardChoice';
import type { Evaluation } from './useEvaluation';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px' },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface DecideRewardsProps {
  /** Those that are looked at, decided or not. */
  readonly customers: readonly EvaluatedCustomer[];
  readonly onDecide: Evaluation['decide'];
  readonly onBack: () => void;
}

/** The recommended reward of each customer beside what the manager decides; all at once, or one by one. */
export function DecideRewards({ customers, onDecide, onBack }: DecideRewardsProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.rewards;
  const [drafts, setDrafts] = useState<ReadonlyMap<RecordKey, RewardDraft>>(new Map());
  const undecided = useMemo(() => customers.filter(isUndecided), [customers]);
  const cap = useCap(undecided);
  const unsaved = customers.filter((customer) => customer.result !== undefined && !isSaved(customer)).length;
  const given = undecided.flatMap(({ record, kept }): GivenReward[] => {
    const draft = drafts.get(record);
    if (draft?.reward === undefined || !isComplete(draft, kept?.recommended)) return [];
    return [{ customer: record, reward: draft.reward, reason: draft.reason }];
  });
  const recommendations = undecided.flatMap(({ record, kept }): GivenReward[] =>
    kept?.recommended === undefined || drafts.get(record)?.reward !== undefined
      ? []
      : [{ customer: record, reward: kept.recommended, reason: '' }],
  );
  const change = (record: RecordKey, draft: RewardDraft): void => setDrafts(new Map(drafts).set(record, draft));
  const save = (rewards: readonly GivenReward[]): void => onDecide(rewards, () => setDrafts(new Map()));
  const hasDecided = [...drafts.values()].some(({ reward }) => reward !== undefined);
  return (
    <Screen
      title={texts.title}
      actions={
        <>
          {recommendations.length > 0 && (
            <Button
              appearance={hasDecided ? 'secondary' : 'primary'}
              onClick={() => save([...given, ...recommendations])}
            >
              {texts.acceptAll(formats.count(recommendations.length))}
            </Button>
          )}
          {hasDecided && (
            <Button appearance="primary" disabledFocusable={given.length === 0} onClick={() => save(given)}>
              {texts.save(formats.count(given.length))}
            </Button>
          )}
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      <Body1>{texts.introduction}</Body1>
      {unsaved > 0 && <Notice intent="info" text={texts.unsavedFirst(formats.count(unsaved))} />}
      {undecided.length === 0 ? (
        <Body1 role="status">{texts.noneLeft}</Body1>
      ) : (
        <CappedList label={texts.title} cap={cap} keyOf={({ record }) => record}>
          {({ record, name, result, kept }) => (
            <div className={styles.row}>
              <span className={styles.name}>{name || record}</span>
              <Caption1 className={styles.quiet}>{describeResult(result, strings.evaluation, formats)}</Caption1>
              {kept?.recommended !== undefined && (
                <Caption1>{texts.recommended(texts.names[kept.recommended])}</Caption1>
              )}
              <RewardChoice
                name={name || record}
                recommended={kept?.recommended}
                draft={drafts.get(record) ?? { reason: '' }}
                onChange={(draft) => change(record, draft)}
              />
            </div>
          )}
        </CappedList>
      )}
    </Screen>
  );
}
