import type { ReactNode } from 'react';
import { Notice } from '../frame/Notice';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';

/** What an archive of an earlier version lacks, and the way to get it. */
export function OutdatedNotice(): ReactNode {
  const { card } = usePane().strings;
  const { openTask, offers } = useNavigation();
  const action = offers('upgrade') ? { action: { label: card.upgrade, run: () => openTask('upgrade') } } : {};
  return <Notice intent="info" text={card.outdated} {...action} />;
}
