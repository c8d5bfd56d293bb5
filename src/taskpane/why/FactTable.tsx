import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: '0 0 4px' },
  table: { width: '100%', borderCollapse: 'collapse' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  label: {
    padding: '6px 8px 6px 0',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: {
    padding: '6px 0',
    textAlign: 'end',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    // Unlike `anywhere` it keeps numbers in one piece as long as the label can give way.
    overflowWrap: 'break-word',
  },
  total: { fontWeight: tokens.fontWeightSemibold, borderBottom: 'none' },
});

/** A line of a calculation: what it is, what it is made from, and what comes out. */
export interface Fact {
  readonly label: string;
  readonly detail?: ReactNode;
  readonly value?: ReactNode;
  /** The last line of a sum. */
  readonly isTotal?: boolean;
}

export interface FactTableProps {
  readonly heading: string;
  readonly facts: readonly Fact[];
}

/** Lines of a calculation under one another, as on paper. */
export function FactTable({ heading, facts }: FactTableProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      <table className={styles.table} aria-labelledby={id}>
        <tbody>
          {facts.map(({ label, detail, value, isTotal = false }) => (
            <tr key={label} className={mergeClasses(styles.row, isTotal && styles.total)}>
              <th scope="row" className={mergeClasses(styles.label, isTotal && styles.total)}>
                {label}
                {detail !== undefined && <span className={styles.detail}>{detail}</span>}
              </th>
              <td className={styles.value}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
