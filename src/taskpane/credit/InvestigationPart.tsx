import { Body1Strong, Caption1, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { choiceOf, fieldOf } from '../../archive/catalogue';
import { stepStates } from '../../usecases/credit/creditCase';
import type { StepEntry } from '../../usecases/credit/creditCase';
import { usePane } from '../paneContext';
import { CreditSelect } from './CreditSelect';
import type { ReviewPartProps } from './ReviewScreen';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(120px, 100%), 1fr))',
    gap: '6px 12px',
    paddingBottom: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  whole: { gridColumn: '1 / -1' },
  control: { minWidth: 0, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The checklist of the investigation (004): how far each step is, and what it found. */
export function InvestigationPart({ opened, inputs, read, archiveLanguage, onInputs }: ReviewPartProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.creditReview;
  const { steps } = inputs;
  const settled = steps.filter(({ state }) => state === 'done' || state === 'notNeeded').length;
  const change = (entry: StepEntry, changed: Partial<StepEntry>): void =>
    onInputs({ ...inputs, steps: steps.map((each) => (each === entry ? { ...each, ...changed } : each)) });
  return (
    <>
      <Caption1 className={styles.quiet}>{texts.done(formats.count(settled), formats.count(steps.length))}</Caption1>
      <ol className={styles.list}>
        {steps.map((entry, position) => {
          const name = choiceOf(fieldOf('investigations', 'step'), entry.step).label[archiveLanguage];
          const isUnread = read.unreadSteps.includes(entry.step);
          return (
            <li key={entry.step}>
              <div className={styles.step} role="group" aria-label={name}>
                <Body1Strong className={styles.whole}>{`${position + 1}. ${name}`}</Body1Strong>
                <CreditSelect
                  label={texts.state}
                  table="investigations"
                  field="state"
                  ids={stepStates}
                  value={entry.state}
                  archiveLanguage={archiveLanguage}
                  onChoose={(state) =>
                    // What is settled today was settled today, unless somebody says otherwise.
                    change(entry, {
                      state,
                      ...(state === 'done' && entry.date === '' && { date: opened.standing.asOf }),
                    })
                  }
                />
                <Field
                  size="small"
                  label={texts.date}
                  {...(isUnread && { validationState: 'error', validationMessage: texts.faults.notADay })}
                >
                  <Input
                    size="small"
                    className={styles.control}
                    autoComplete="off"
                    placeholder={texts.dateHint}
                    value={entry.date}
                    onChange={(_event, data) => change(entry, { date: data.value })}
                  />
                </Field>
                <Field size="small" className={styles.whole} label={texts.finding}>
                  <Textarea
                    size="small"
                    rows={2}
                    resize="vertical"
                    value={entry.finding}
                    onChange={(_event, data) => change(entry, { finding: data.value })}
                  />
                </Field>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
