import { Field, Textarea } from '@fluentui/react-components';
import type { ClipboardEvent, ReactNode } from 'react';
import { usePane } from '../paneContext';
import { useSourceActions } from './useSourceActions';

/** Takes what was copied elsewhere. Nothing is kept in it: what is pasted is read at once. */
export function PasteField(): ReactNode {
  const { strings } = usePane();
  const { readPasted } = useSourceActions();
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    readPasted({ text: event.clipboardData.getData('text/plain'), ...(html !== '' && { html }) });
  };
  return (
    <Field label={strings.importSource.paste}>
      <Textarea
        value=""
        rows={2}
        resize="none"
        placeholder={strings.importSource.pasteHint}
        onPaste={paste}
        onChange={(_event, data) => readPasted({ text: data.value })}
      />
    </Field>
  );
}
