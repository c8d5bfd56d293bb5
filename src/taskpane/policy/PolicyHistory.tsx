import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PolicyHistoryEntry, PolicyView } from '../../usecases/policy/policyView';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import { showPolicyValue } from './policyInput';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', padding: '4px 8px' },
  detail: { color: tokens.colorNeutralForeground3 },
});

/** Values that were in force before, the newest first, each with its days, who changed it and why. */
export function PolicyHistory({ view }: { readonly view: PolicyView }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.policy.history;
  const cap = useCap(view.history);
  if (view.history.length === 0) return <Body1>{texts.none}</Body1>;
  const kinds = new Map(view.values.map(({ id, kind }) => [id, kind]));
  const show = ({ id, value }: PolicyHistoryEntry): string =>
    showPolicyValue({ kind: kinds.get(id) ?? 'choice' }, value, formats);
  const period = ({ validFrom, validUntil }: PolicyHistoryEntry): string =>
    validFrom === undefined
      ? texts.sinceBeginning(formats.date(validUntil))
      : texts.period(formats.date(validFrom), formats.date(validUntil));
  return (
    <CappedList label={texts.heading} cap={cap} keyOf={({ entryNumber }) => entryNumber}>
      {(entry) => (
        <div className={styles.entry}>
          <span>{strings.policy.labelled(entry.name, texts.was(show(entry)))}</span>
          <Caption1 className={styles.detail}>
            {period(entry)} · {entry.changedBy === '' ? texts.unnamed : entry.changedBy}
          </Caption1>
          {entry.reason !== '' && <Caption1 className={styles.detail}>{texts.reason(entry.reason)}</Caption1>}
        </div>
      )}
    </CappedList>
  );
}
