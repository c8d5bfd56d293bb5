import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';

/** Says that the archive is of an older version, and leads to what an upgrade adds. */
export function UpgradeNotice(): ReactNode {
  const { strings } = usePane();
  const { openTask } = useNavigation();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{strings.upgrade.notice}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => openTask('upgrade')}>{strings.upgrade.seeUpgrade}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
