import { Body1, Caption1, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Language } from '../../archive/language';
import { headerOf } from '../catalogue/headerOf';
import { showValue } from '../card/showValue';
import { usePane } from '../paneContext';
import { tableOfDraft, type EditDraft } from './editDraft';
import type { FieldConflict } from './findConflicts';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', gap: '12px' },
  field: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 12px',
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  before: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  // Side by side where there is room, so that the two can be compared at a glance.
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '0 8px' },
  value: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  whose: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface ConflictQuestionProps {
  readonly draft: EditDraft;
  readonly archiveLanguage: Language;
  readonly onKeep: (field: string, keeps: 'mine' | 'now') => void;
}

/** What the user has typed beside what somebody else has put there meanwhile, value by value, to choose from. */
export function ConflictQuestion({ draft, archiveLanguage, onKeep }: ConflictQuestionProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { conflicts } = draft;
  return (
    <div className={styles.question}>
      <Body1 role="alert">{strings.edit.conflict.explanation(formats.count(conflicts.length))}</Body1>
      {conflicts.map((conflict) => (
        <FieldChoice
          key={conflict.field}
          conflict={conflict}
          name={headerOf(tableOfDraft(draft), conflict.field, archiveLanguage)}
          show={(value) => showValue(tableOfDraft(draft), conflict.field, value, formats)}
          onKeep={(keeps) => onKeep(conflict.field, keeps)}
        />
      ))}
    </div>
  );
}

interface FieldChoiceProps {
  readonly conflict: FieldConflict;
  readonly name: string;
  readonly show: (value: FieldConflict['now']) => string;
  readonly onKeep: (keeps: 'mine' | 'now') => void;
}

function FieldChoice({ conflict, name, show, onKeep }: FieldChoiceProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const heading = useId();
  const { conflict: words, empty } = strings.edit;
  const label = (whose: string, value: string) => ({
    children: (
      <>
        <span className={styles.whose}>{whose}</span>
        <span className={styles.value}>{value === '' ? empty : value}</span>
      </>
    ),
  });
  return (
    <section className={styles.field} aria-labelledby={heading}>
      <h2 id={heading} className={styles.name}>
        {name}
      </h2>
      <Caption1 className={styles.before}>{words.before(show(conflict.before) || empty)}</Caption1>
      <RadioGroup
        aria-labelledby={heading}
        className={styles.choices}
        value={conflict.keeps ?? ''}
        onChange={(_event, data) => onKeep(data.value === 'mine' ? 'mine' : 'now')}
      >
        <Radio value="mine" label={label(words.mine, conflict.mine.trim())} />
        <Radio value="now" label={label(words.now, show(conflict.now))} />
      </RadioGroup>
    </section>
  );
}
