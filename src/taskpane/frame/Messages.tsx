import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { ProblemMessage } from '../problem/ProblemMessage';
import { dismissShown } from '../shown';
import { useShown } from '../useShown';
import { useWorkState } from '../jobs/useWorkState';
import { Notice } from './Notice';

const useStyles = makeStyles({
  messages: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px', '&:empty': { marginTop: 0 } },
});

/** How the last work ended, and what a ribbon button could not do. Always in the page, so that it is read out. */
export function Messages(): ReactNode {
  const styles = useStyles();
  const { strings, work } = usePane();
  const { outcome } = useWorkState();
  const shown = useShown();
  const dismiss = (): void => work.dismiss();
  return (
    <>
      <div role="alert" className={styles.messages}>
        {outcome.kind === 'failed' && (
          <ProblemMessage error={outcome.error} onRetry={outcome.retry} onDismiss={dismiss} />
        )}
        {shown.kind === 'problem' && <ProblemMessage error={shown.problem} onDismiss={dismissShown} />}
      </div>
      <div role="status" className={styles.messages}>
        {outcome.kind === 'told' && (
          <Notice
            intent="success"
            text={outcome.text}
            {...(outcome.action && { action: outcome.action })}
            onDismiss={dismiss}
          />
        )}
        {outcome.kind === 'stopped' && (
          <Notice
            intent="info"
            text={outcome.hadBegunWriting ? strings.common.stoppedWhileWriting : strings.common.stoppedBeforeWriting}
            onDismiss={dismiss}
          />
        )}
      </div>
    </>
  );
}
