import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    padding: '6px 8px',
    boxSizing: 'border-box',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  main: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface RowButtonProps {
  readonly main: ReactNode;
  readonly detail?: ReactNode;
  readonly aside?: ReactNode;
  /** Whether its row is the one that is selected in the sheet. */
  readonly isCurrent?: boolean;
  readonly onClick: () => void;
}

/** A row of a list that leads to its place in the sheet. */
export function RowButton({ main, detail, aside, isCurrent, onClick }: RowButtonProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      onClick={onClick}
      {...(isCurrent && { 'aria-current': true })}
    >
      <span className={styles.main}>
        {main}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
      {aside}
    </button>
  );
}
