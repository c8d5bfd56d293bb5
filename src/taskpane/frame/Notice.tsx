import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NoticeAction } from '../jobs/PaneWork';
import { DismissButton } from './DismissButton';
import { focusWhereLost } from './focusWhereLost';

export interface NoticeProps {
  readonly intent: 'success' | 'info' | 'warning';
  readonly text: string;
  readonly action?: NoticeAction;
  /** Absent for a notice that stands as long as its cause. */
  readonly onDismiss?: () => void;
}

/** One sentence that the user should see. */
export function Notice({ intent, text, action, onDismiss }: NoticeProps): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline" ref={onDismiss && focusWhereLost} tabIndex={-1}>
      <MessageBarBody>{text}</MessageBarBody>
      {(action || onDismiss) && (
        <MessageBarActions {...(onDismiss && { containerAction: <DismissButton onClick={onDismiss} /> })}>
          {action && (
            <Button size="small" onClick={action.run}>
              {action.label}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
