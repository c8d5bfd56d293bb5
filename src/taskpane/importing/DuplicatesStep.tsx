import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { DuplicateAnswer, PossibleDuplicate } from '../../usecases/importList/listImport';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import { DuplicatePair } from './DuplicatePair';
import { groupDuplicates, type DuplicateGroup } from './groupDuplicates';
import { ImportScreen } from './ImportScreen';
import { useImport } from './importContext';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  all: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '4px 0' },
  pairs: { padding: '0 8px' },
  answered: { color: tokens.colorNeutralForeground3 },
});

/** Records that may be the same, each beside the other; nothing is one without the user's word. */
export function DuplicatesStep(): ReactNode {
  const styles = useStyles();
  const { work, strings, formats } = usePane();
  const { session, state } = useImport();
  const texts = strings.importDuplicates;
  const { comparison, choices } = state;
  const groups = useMemo(() => groupDuplicates(comparison?.duplicates ?? []), [comparison]);
  if (comparison === undefined) return null;
  const answered = comparison.duplicates.filter(({ id }) => choices.answers.has(id)).length;
  return (
    <ImportScreen
      title={texts.heading}
      primary={
        <Button
          appearance="primary"
          onClick={() => work.start(strings.importChoices.deciding, (job) => session.decide(job))}
        >
          {strings.importing.next}
        </Button>
      }
    >
      <Body1>{texts.introduction}</Body1>
      <Caption1 role="status" className={styles.answered}>
        {texts.answered(formats.count(answered), formats.count(comparison.duplicates.length))}
      </Caption1>
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </ImportScreen>
  );
}

/** The pairs that are alike by the same reason: answered one by one, or all at once where the reason says enough. */
function Group({ group }: { readonly group: DuplicateGroup }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { session, state } = useImport();
  const texts = strings.importDuplicates;
  const { pairs } = group;
  const cap = useCap(pairs);
  const { answers } = state.choices;
  const count = formats.count(pairs.length);
  const heading = texts.group(group.because.map((reason) => texts.reasons[reason]).join(' + '), count);
  const answer = (answered: readonly PossibleDuplicate[], given: DuplicateAnswer | undefined): void => {
    const next = new Map(answers);
    for (const { id } of answered) {
      if (given === undefined) next.delete(id);
      else next.set(id, given);
    }
    session.setChoices({ answers: next });
  };
  return (
    <section aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {pairs.length > 1 && (
        <div className={styles.all}>
          <Button size="small" onClick={() => answer(pairs, 'same')}>
            {texts.allSame(count)}
          </Button>
          <Button size="small" onClick={() => answer(pairs, 'different')}>
            {texts.allDifferent(count)}
          </Button>
        </div>
      )}
      <div className={styles.pairs}>
        <CappedList label={heading} cap={cap} keyOf={({ id }) => id}>
          {(pair) => (
            <DuplicatePair pair={pair} answer={answers.get(pair.id)} onAnswer={(given) => answer([pair], given)} />
          )}
        </CappedList>
      </div>
    </section>
  );
}
