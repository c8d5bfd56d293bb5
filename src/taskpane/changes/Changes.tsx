import { Body1, Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { keyOfRecord } from '../../archive/recordKeys';
import type { EditDecision, InputFault } from '../../usecases/recordEditing';
import type { LogEntry } from '../../usecases/archiveChanges';
import { Looking } from '../frame/Looking';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { ChangeList } from './ChangeList';
import { RestorePreview } from './RestorePreview';
import { useChanges } from './useChanges';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px 12px' },
  narrow: { minWidth: 0, '& select': { minWidth: 0 } },
});

type Ready = Extract<EditDecision, { kind: 'ready' }>;

/** Who changed what, the newest first, of one customer or person where asked for; each value can be put back. */
export function Changes({ onChanged, onBack, customer: askedFor }: ArchiveTaskProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings, formats } = usePane();
  const [customer, setCustomer] = useState(() => (askedFor === undefined ? '' : keyOfRecord(askedFor)));
  const [person, setPerson] = useState('');
  const [restored, setRestored] = useState<{ readonly entry: LogEntry; readonly decision: Ready }>();
  const { read, showMore, readAgain } = useChanges({ customer: customer.trim(), person });
  const texts = strings.changes;

  const explainRefusal = (faults: readonly InputFault[]): string =>
    faults.some(({ reason }) => reason === 'unknownBefore') ? strings.edit.faults.unknownBefore : texts.preview.refused;

  const plan = (entry: LogEntry): void =>
    work.start(texts.preview.reading, async () => {
      const decision = await workbook.editing.planRestoring(entry.record);
      if (decision.kind === 'ready') setRestored({ entry, decision });
      else work.tell(decision.kind === 'unchanged' ? texts.preview.unchanged : explainRefusal(decision.faults));
    });

  if (restored !== undefined) {
    const { entry, decision } = restored;
    const apply = (): void =>
      work.start(
        texts.preview.applying,
        async (job) => {
          await workbook.apply(decision.plan, job);
          setRestored(undefined);
          work.tell(texts.preview.applied);
          readAgain();
          await onChanged();
        },
        // What stands there may be another value by now.
        () => plan(entry),
      );
    return (
      <RestorePreview
        entry={entry}
        changes={decision.changes}
        onApply={apply}
        onCancel={() => setRestored(undefined)}
      />
    );
  }

  const isFiltered = customer.trim() !== '' || person !== '';
  return (
    <Screen title={texts.title} actions={<Button onClick={onBack}>{strings.common.back}</Button>}>
      {read === undefined ? (
        <Looking label={texts.reading} />
      ) : (
        <>
          <div className={styles.filters}>
            <Field label={texts.customer} className={styles.narrow}>
              <Input
                type="search"
                className={styles.narrow}
                value={customer}
                placeholder={texts.allCustomers}
                onChange={(_event, data) => setCustomer(data.value)}
              />
            </Field>
            <Field label={texts.person} className={styles.narrow}>
              <Select className={styles.narrow} value={person} onChange={(_event, data) => setPerson(data.value)}>
                <option value="">{texts.everybody}</option>
                {read.people.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            </Field>
          </div>
          <Body1 role="status">
            {read.total > 0 ? texts.total(formats.count(read.total)) : isFiltered ? texts.noneFound : texts.none}
          </Body1>
          <ChangeList read={read} onMore={showMore} onRestore={plan} />
        </>
      )}
    </Screen>
  );
}
