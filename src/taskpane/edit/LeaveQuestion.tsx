import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';

export interface LeaveQuestionProps {
  /** Whose changes they are. */
  readonly name: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onKeepEditing: () => void;
}

/** Another row was selected while something typed is not saved. It is read out, and takes no focus from the sheet. */
export function LeaveQuestion({ name, onSave, onDiscard, onKeepEditing }: LeaveQuestionProps): ReactNode {
  const { edit } = usePane().strings;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{edit.leave.title(name)}</MessageBarTitle>
        <div>{edit.leave.explanation}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onSave}>
          {edit.save}
        </Button>
        <Button size="small" onClick={onDiscard}>
          {edit.leave.discard}
        </Button>
        <Button size="small" onClick={onKeepEditing}>
          {edit.leave.keepEditing}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
