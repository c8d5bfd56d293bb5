import { Body1, Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';

export interface CloseFileProps {
  readonly name: string;
  /** What was typed so far. */
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: (reason: string) => void;
  readonly onCancel: () => void;
}

/** What closing a customer's file does, before it is done, and why it is closed (002). */
export function CloseFile({ name, reason, onReason, onClose, onCancel }: CloseFileProps): ReactNode {
  const { edit, common } = usePane().strings;
  const [isMissing, setIsMissing] = useState(false);
  const close = (): void => {
    setIsMissing(reason.trim() === '');
    if (reason.trim() !== '') onClose(reason.trim());
  };
  return (
    <Screen
      title={edit.close.title(name)}
      isDense
      actions={
        <>
          <Button appearance="primary" onClick={close}>
            {edit.close.confirm}
          </Button>
          <Button onClick={onCancel}>{common.cancel}</Button>
        </>
      }
    >
      <Body1>{edit.close.explanation}</Body1>
      <Field
        label={edit.close.reason}
        required
        {...(isMissing && { validationState: 'error', validationMessage: edit.faults.required })}
      >
        <Textarea
          value={reason}
          rows={3}
          onChange={(_event, data) => onReason(data.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel();
          }}
        />
      </Field>
    </Screen>
  );
}
