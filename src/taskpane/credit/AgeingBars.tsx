import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgeingBucket } from '../../usecases/credit/creditOverview';
import { RowButton } from '../list/RowButton';
import { usePane } from '../paneContext';
import { nameBucket } from './nameBucket';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  name: { display: 'flex', justifyContent: 'space-between', gap: '12px', overflowWrap: 'anywhere' },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  track: {
    display: 'block',
    height: '8px',
    marginTop: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { display: 'none' },
  },
  bar: { display: 'block', height: '100%', minWidth: '2px' },
  due: { backgroundColor: tokens.colorBrandBackground },
  overdue: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  late: { backgroundColor: tokens.colorPaletteRedBackground3 },
});

export interface AgeingBarsProps {
  readonly ageing: readonly AgeingBucket[];
  readonly onOpen: (position: number) => void;
}

/** Receivables by age: each a bar with its amount, and a click from its customers. */
export function AgeingBars({ ageing, onOpen }: AgeingBarsProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const most = ageing.reduce((upToHere, { amount }) => Math.max(upToHere, amount), 0);
  return (
    <ul className={styles.list} aria-label={strings.credit.ageing}>
      {ageing.map((bucket, place) => (
        <li key={bucket.from}>
          <RowButton
            main={
              <>
                <span className={styles.name}>
                  {nameBucket(bucket, { strings, formats })}
                  <span className={styles.amount}>{formats.money(bucket.amount)}</span>
                </span>
                <span className={styles.track} aria-hidden="true">
                  {bucket.amount > 0 && (
                    <span
                      className={`${styles.bar} ${place === 0 ? styles.due : place === ageing.length - 1 ? styles.late : styles.overdue}`}
                      style={{ width: `${(bucket.amount / most) * 100}%` }}
                    />
                  )}
                </span>
              </>
            }
            detail={strings.credit.customers(formats.count(bucket.customers.length))}
            onClick={() => onOpen(place)}
          />
        </li>
      ))}
    </ul>
  );
}
