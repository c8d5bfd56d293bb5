import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: { padding: '6px 8px', overflowWrap: 'anywhere' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface RowTextProps {
  readonly main: ReactNode;
  readonly detail?: ReactNode;
}

/** A row of a list that looks like one that leads somewhere, but has nowhere in the workbook to lead to. */
export function RowText({ main, detail }: RowTextProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {main}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </div>
  );
}
