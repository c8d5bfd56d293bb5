import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { rewardChoices } from '../../archive/tables/evaluationChoices';
import type { Reward } from '../../domain/evaluation/evaluationPolicy';
import { needsReason } from '../../usecases/evaluation/needsReason';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ choice: { display: 'flex', flexDirection: 'column', gap: '4px' } });

const rewards = rewardChoices.map(({ id }) => id);

/** A decision as far as it was made. */
export interface RewardDraft {
  /** Absent: not decided. */
  readonly reward?: Reward;
  readonly reason: string;
}

export interface RewardChoiceProps {
  readonly name: string;
  readonly recommended: Reward | undefined;
  readonly draft: RewardDraft;
  readonly onChange: (draft: RewardDraft) => void;
}

/** What the manager decides beside what is recommended; the reason is asked for where the two differ. */
export function RewardChoice({ name, recommended, draft, onChange }: RewardChoiceProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const texts = strings.rewards;
  const { reward, reason } = draft;
  const isAsked = reward !== undefined && needsReason(reward, recommended);
  const choose = (value: string): void => {
    const chosen = rewards.find((each) => each === value);
    onChange({ reason, ...(chosen && { reward: chosen }) });
  };
  return (
    <div className={styles.choice}>
      <Select
        size="small"
        aria-label={texts.decisionOf(name)}
        value={reward ?? ''}
        onChange={(_event, data) => choose(data.value)}
      >
        <option value="">{texts.undecided}</option>
        {rewards.map((each) => (
          <option key={each} value={each}>
            {texts.names[each]}
          </option>
        ))}
      </Select>
      {isAsked && (
        <Field
          size="small"
          label={texts.reason}
          required
          {...(reason.trim() === '' && { validationMessage: texts.reasonNeeded, validationState: 'warning' as const })}
        >
          <Input
            aria-label={texts.reasonOf(name)}
            value={reason}
            onChange={(_event, data) => onChange({ ...draft, reason: data.value })}
          />
        </Field>
      )}
    </div>
  );
}

/** Whether a draft can be saved: a decision, with a reason where one is needed. */
export function isComplete({ reward, reason }: RewardDraft, recommended: Reward | undefined): boolean {
  return reward !== undefined && (!needsReason(reward, recommended) || reason.trim() !== '');
}
