import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tierColour } from '../../archive/tierColours';
import { usePane } from '../paneContext';
import { spokenOnly } from '../theme/spokenOnly';
import { TierChip } from './TierChip';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '1px',
    height: '8px',
    marginBottom: '8px',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (forced-colors: active)': { display: 'none' },
  },
  segment: { minWidth: '2px' },
  table: { width: '100%', borderCollapse: 'collapse' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { padding: '6px 0', fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
  named: { display: 'flex', alignItems: 'center', gap: '8px' },
  number: { padding: '6px 0 6px 12px', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  share: { color: tokens.colorNeutralForeground3 },
  hidden: spokenOnly,
});

export interface TierCountsProps {
  readonly caption: string;
  /** From best to last. */
  readonly tiers: readonly { readonly tier: string; readonly count: number }[];
  readonly unclassified: number;
}

/** How many customers stand in each tier: a bar for the eye, a table for everybody. */
export function TierCounts({ caption, tiers, unclassified }: TierCountsProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const total = tiers.reduce((sum, { count }) => sum + count, unclassified);
  const share = (count: number): string => (total === 0 ? '' : formats.percent(count / total));
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {tiers.map(
          ({ tier, count }, position) =>
            count > 0 && (
              <div
                key={tier}
                className={styles.segment}
                style={{ flexGrow: count, backgroundColor: tierColour(position).fill }}
              />
            ),
        )}
        {unclassified > 0 && (
          <div
            className={styles.segment}
            style={{ flexGrow: unclassified, backgroundColor: tokens.colorNeutralStroke1 }}
          />
        )}
      </div>
      <table className={styles.table}>
        <caption className={styles.hidden}>{caption}</caption>
        <tbody>
          {tiers.map(({ tier, count }, position) => (
            <tr key={tier} className={styles.row}>
              <th scope="row" className={styles.name}>
                <span className={styles.named}>
                  <span aria-hidden="true">
                    <TierChip tier={tier} position={position} />
                  </span>
                  {strings.home.tier(tier)}
                </span>
              </th>
              <td className={styles.number}>{formats.count(count).text}</td>
              <td className={`${styles.number} ${styles.share}`}>{share(count)}</td>
            </tr>
          ))}
          {unclassified > 0 && (
            <tr className={styles.row}>
              <th scope="row" className={styles.name}>
                {strings.home.unclassified}
              </th>
              <td className={styles.number}>{formats.count(unclassified).text}</td>
              <td className={`${styles.number} ${styles.share}`}>{share(unclassified)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
