import { useEffect, useState, useSyncExternalStore } from 'react';
import { usePane } from '../paneContext';
import { FollowedFile, type Followed } from './FollowedFile';

/** The customer whose row is selected, as long as the view is seen; `file` is for leading it by hand. */
export function useFollowedFile(): { readonly file: FollowedFile; readonly followed: Followed } {
  const { workbook, work } = usePane();
  const [file] = useState(() => new FollowedFile(workbook.files, (error, retry) => work.fail(error, retry)));
  const followed = useSyncExternalStore(file.subscribe, file.getFollowed);
  useEffect(() => file.begin(), [file]);
  return { file, followed };
}
