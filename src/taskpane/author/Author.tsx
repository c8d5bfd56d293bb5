import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { AuthorForm } from './AuthorForm';

/** Says in whose name changes are logged, who can read it, and lets it be changed. */
export function Author({ onBack }: ArchiveTaskProps): ReactNode {
  const { strings } = usePane();
  return (
    <Screen title={strings.author.title} actions={<Button onClick={onBack}>{strings.common.back}</Button>}>
      <AuthorForm onSaved={onBack} />
      <Body1>{strings.author.privacy}</Body1>
    </Screen>
  );
}
