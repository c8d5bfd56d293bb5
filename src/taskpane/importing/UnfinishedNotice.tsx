import type { ReactNode } from 'react';
import type { UnfinishedImport } from '../../usecases/importList/listImport';
import { Notice } from '../frame/Notice';
import { usePane } from '../paneContext';
import { nameSource } from './nameSource';
import { wordRecordsIn } from './wordRecordsIn';

/** An import that was begun, by whomever, and did not come to its end: how far it came, and how to finish it. */
export function UnfinishedNotice({ unfinished }: { readonly unfinished: UnfinishedImport }): ReactNode {
  const { strings, formats } = usePane();
  const { source, rowCount, begunAt, added } = unfinished;
  return (
    <Notice
      intent="warning"
      text={strings.importSource.unfinished(
        nameSource(source, strings),
        formats.count(rowCount),
        formats.dateTime(begunAt),
        wordRecordsIn(added, strings, formats),
      )}
    />
  );
}
