import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { spokenOnly } from '../theme/spokenOnly';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  total: { fontWeight: tokens.fontWeightSemibold },
  name: { padding: '5px 0', fontWeight: 'inherit', textAlign: 'start', overflowWrap: 'anywhere' },
  value: { padding: '5px 0 5px 12px', textAlign: 'end', fontVariantNumeric: 'tabular-nums', verticalAlign: 'top' },
  source: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  hidden: spokenOnly,
});

/** One number of a calculation, and where it comes from. */
export interface CalculationLine {
  readonly name: string;
  readonly value: string;
  readonly source?: string;
  /** A result of the lines above. */
  readonly isTotal?: boolean;
}

export interface CalculationLinesProps {
  readonly caption: string;
  readonly lines: readonly CalculationLine[];
}

/** A calculation line by line, every number with its source. */
export function CalculationLines({ caption, lines }: CalculationLinesProps): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{caption}</caption>
      <tbody>
        {lines.map(({ name, value, source, isTotal }) => (
          <tr key={name} className={isTotal === true ? `${styles.row} ${styles.total}` : styles.row}>
            <th scope="row" className={styles.name}>
              {name}
              {source !== undefined && <span className={styles.source}>{source}</span>}
            </th>
            <td className={styles.value}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
