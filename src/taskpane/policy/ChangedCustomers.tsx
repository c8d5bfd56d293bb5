import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Change } from '../../usecases/policy/policyEffects';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { useCap } from '../list/useCap';
import { useNames } from '../list/useNames';
import { usePane } from '../paneContext';
import { spokenOnly } from '../theme/spokenOnly';

const useStyles = makeStyles({
  change: { color: tokens.colorNeutralForeground3, textAlign: 'end', flexShrink: 0, maxWidth: '55%' },
  spoken: spokenOnly,
});

export interface ChangedCustomersProps<Judgement> {
  readonly label: string;
  readonly changes: readonly Change<Judgement>[];
  readonly show: (judgement: Judgement) => string;
}

/** Customers by name, each with from what to what; choosing one selects its row. */
export function ChangedCustomers<Judgement>({ label, changes, show }: ChangedCustomersProps<Judgement>): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const { fromTo, fromToSpoken } = strings.policy.details;
  const cap = useCap(changes);
  const records = useMemo(() => cap.items.map(({ record }) => record), [cap.items]);
  const names = useNames(records);
  return (
    <CappedList label={label} cap={cap} keyOf={({ record }) => record}>
      {({ record, from, to }) => {
        const name = names.get(record) ?? '';
        return (
          <RowButton
            main={name === '' ? record : name}
            {...(name !== '' && { detail: record })}
            aside={
              <>
                <span className={styles.change} aria-hidden="true">
                  {fromTo(show(from), show(to))}
                </span>
                <span className={styles.spoken}>{fromToSpoken(show(from), show(to))}</span>
              </>
            }
            onClick={() => work.attempt(() => workbook.selectRecord('customers', record))}
          />
        );
      }}
    </CappedList>
  );
}
