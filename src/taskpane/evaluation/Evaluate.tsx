import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { Screen } from '../frame/Screen';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { Button } from '@fluentui/react-components';

/** The yearly evaluation of the customers (003). */
export function Evaluate({ onBack }: ArchiveTaskProps): ReactNode {
  const { strings } = usePane();
  return (
    <Screen
      title={strings.archiveTasks.evaluate.name}
      actions={<Button onClick={onBack}>{strings.common.back}</Button>}
    >
      {null}
    </Screen>
  );
}
