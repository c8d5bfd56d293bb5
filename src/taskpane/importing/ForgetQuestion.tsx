import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusWhereLost } from '../frame/focusWhereLost';
import { usePane } from '../paneContext';

/** What waits for the user's word, because what was set for the list at hand would be forgotten. */
export type AskedImport =
  | { readonly kind: 'leave'; readonly run: () => void }
  | { readonly kind: 'replace'; readonly name: string; readonly run: () => void };

export interface ForgetQuestionProps {
  readonly asked: AskedImport;
  /** The question has its answer, whichever. */
  readonly onAnswered: () => void;
}

/** Asks before something that took the user some work is forgotten. */
export function ForgetQuestion({ asked, onAnswered }: ForgetQuestionProps): ReactNode {
  const { leaveQuestion, replaceQuestion } = usePane().strings.importing;
  const words =
    asked.kind === 'leave'
      ? { ...leaveQuestion, confirm: leaveQuestion.leave, keep: leaveQuestion.stay }
      : { ...replaceQuestion, title: replaceQuestion.title(asked.name), confirm: replaceQuestion.replace };
  const confirm = (): void => {
    onAnswered();
    asked.run();
  };
  return (
    <MessageBar intent="warning" layout="multiline" role="alert" ref={focusWhereLost} tabIndex={-1}>
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <div>{words.explanation}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onAnswered}>
          {words.keep}
        </Button>
        <Button size="small" onClick={confirm}>
          {words.confirm}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
