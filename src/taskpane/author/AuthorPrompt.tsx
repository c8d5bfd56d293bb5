import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { DismissButton } from '../frame/DismissButton';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';

/** Asks for a name where none was given, without standing in the way; sent away it does not come back in this session. */
export function AuthorPrompt(): ReactNode {
  const { workbook, strings } = usePane();
  const { openTask } = useNavigation();
  const [isDismissed, setIsDismissed] = useState(false);
  if (isDismissed || workbook.editing.author() !== '') return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{strings.author.ask}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={() => setIsDismissed(true)} />}>
        <Button onClick={() => openTask('author')}>{strings.author.give}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
