import { useEffect, useState } from 'react';
import type { UnfinishedImport } from '../../usecases/importList/listImport';
import { usePane } from '../paneContext';

/** An import into this workbook that was begun and did not come to its end, as soon as it is known. */
export function useUnfinished(): UnfinishedImport | undefined {
  const { workbook, work } = usePane();
  const [unfinished, setUnfinished] = useState<UnfinishedImport>();
  useEffect(() => {
    let isWanted = true;
    work.attempt(async () => {
      const found = await workbook.importing.findUnfinished();
      if (isWanted) setUnfinished(found);
    });
    return () => {
      isWanted = false;
    };
  }, [workbook, work]);
  return unfinished;
}
