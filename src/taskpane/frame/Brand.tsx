import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  brand: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Whose pane this is, and the promise about the data, small at the foot. */
export function Brand(): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <Caption1 className={styles.brand}>
      {strings.common.productName} · {strings.common.nothingLeaves}
    </Caption1>
  );
}
