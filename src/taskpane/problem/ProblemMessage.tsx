import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DismissButton } from '../frame/DismissButton';
import { focusWhereLost } from '../frame/focusWhereLost';
import { usePane } from '../paneContext';
import { isWorthRetrying } from './isWorthRetrying';
import { textOfProblem } from './textOfProblem';

export interface ProblemMessageProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** What happened, why, what next, and "Try again" where that makes sense. */
export function ProblemMessage({ error, onRetry, onDismiss }: ProblemMessageProps): ReactNode {
  const { strings } = usePane();
  const text = textOfProblem(error, strings);
  const canRetry = onRetry !== undefined && isWorthRetrying(error);
  return (
    <MessageBar intent="error" layout="multiline" ref={focusWhereLost} tabIndex={-1}>
      <MessageBarBody>
        <MessageBarTitle>{text.title}</MessageBarTitle>
        <div>{text.why}</div>
        <div>{text.next}</div>
      </MessageBarBody>
      {(canRetry || onDismiss !== undefined) && (
        <MessageBarActions {...(onDismiss && { containerAction: <DismissButton onClick={onDismiss} /> })}>
          {canRetry && (
            <Button size="small" onClick={onRetry}>
              {strings.common.tryAgain}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
