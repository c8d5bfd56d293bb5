import type { ReactNode } from 'react';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';

export function Credit(_props: ArchiveTaskProps): ReactNode {
  return null;
}
