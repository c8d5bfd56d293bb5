import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DismissButton } from './DismissButton';
import { focusWhereLost } from './focusWhereLost';

export interface NoticeProps {
  readonly intent: 'success' | 'info' | 'warning';
  readonly text: string;
  /** Absent for a notice that stands as long as its cause. */
  readonly onDismiss?: () => void;
}

/** One sentence that the user should see. */
export function Notice({ intent, text, onDismiss }: NoticeProps): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline" ref={onDismiss && focusWhereLost} tabIndex={-1}>
      <MessageBarBody>{text}</MessageBarBody>
      {onDismiss && <MessageBarActions containerAction={<DismissButton onClick={onDismiss} />} />}
    </MessageBar>
  );
}
