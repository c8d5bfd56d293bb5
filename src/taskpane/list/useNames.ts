import { useEffect, useState } from 'react';
import type { RecordKey } from '../../archive/plan';
import { usePane } from '../paneContext';

const noNames: ReadonlyMap<RecordKey, string> = new Map();

/**
 * The names of these customers as far as they are known; they appear when they have been read, in one read for all.
 *
 * @param records the same array until other names are wanted.
 */
export function useNames(records: readonly RecordKey[]): ReadonlyMap<RecordKey, string> {
  const { workbook, work } = usePane();
  const [names, setNames] = useState(noNames);
  useEffect(() => {
    let isWanted = true;
    if (records.length > 0) {
      work.attempt(async () => {
        const read = await workbook.readNames(records);
        if (isWanted) {
          setNames(new Map(records.map((record, index) => [record, read[index] ?? ''])));
        }
      });
    }
    return () => {
      isWanted = false;
    };
  }, [records, workbook, work]);
  return names;
}
