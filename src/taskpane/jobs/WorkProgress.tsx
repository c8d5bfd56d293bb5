import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusWhereLost } from '../frame/focusWhereLost';
import { usePane } from '../paneContext';
import type { Progress } from './PaneWork';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '8px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', justifyContent: 'space-between' },
  phase: { color: tokens.colorNeutralForeground3 },
});

/** The work under way: what, how far, and how to stop it. */
export function WorkProgress({ progress }: { readonly progress: Progress }): ReactNode {
  const styles = useStyles();
  const { strings, formats, work } = usePane();
  const phase = progress.phase && strings.common.phases[progress.phase];
  const shown = phase === undefined ? undefined : strings.common.phaseAt(phase, formats.percent(progress.share ?? 0));
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        {/* Read out when it begins, not at every step: the bar tells those who ask. */}
        <span role="status">{progress.isStopping ? strings.common.stopping : progress.label}</span>
        <Button ref={focusWhereLost} size="small" disabledFocusable={progress.isStopping} onClick={() => work.stop()}>
          {strings.common.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={progress.label}
        {...(progress.share === undefined ? {} : { value: progress.share, 'aria-valuetext': shown })}
      />
      <Caption1 className={styles.phase}>{shown ?? strings.common.loading}</Caption1>
    </div>
  );
}
