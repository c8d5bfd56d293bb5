import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusWhereLost } from '../frame/focusWhereLost';
import { usePane } from '../paneContext';

export interface UnsavedGradesProps {
  readonly text: string;
  readonly count: number;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Asks what becomes of grades that were given but not saved, before the evaluation is left. */
export function UnsavedGrades({ text, count, onSave, onDiscard, onStay }: UnsavedGradesProps): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.grading;
  return (
    <MessageBar intent="warning" layout="multiline" ref={focusWhereLost} tabIndex={-1}>
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onSave}>
          {texts.save(formats.count(count))}
        </Button>
        <Button size="small" onClick={onDiscard}>
          {texts.discard}
        </Button>
        <Button size="small" onClick={onStay}>
          {texts.stay}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
