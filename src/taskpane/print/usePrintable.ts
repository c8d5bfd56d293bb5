import { useCallback, useEffect, useState } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { FileRecord } from '../../usecases/customerFiles';
import { usePane } from '../paneContext';

/** Whose cards can be printed now. */
export interface Printable {
  /** The customer that the screen was opened for, else the one whose row was selected last. */
  readonly selected: FileRecord | undefined;
  /** How many customers the filters of the sheet show; `undefined` until they are counted. */
  readonly shown: number | undefined;
  readonly countAgain: () => void;
}

/** Follows the selection, unless the screen was opened for one customer. */
export function usePrintable(customer: RecordKey | undefined): Printable {
  const { workbook, work } = usePane();
  const [selected, setSelected] = useState<FileRecord>();
  const [shown, setShown] = useState<number>();

  const countAgain = useCallback(
    () => work.attempt(async () => setShown(await workbook.cards.countShown())),
    [workbook, work],
  );

  useEffect(() => {
    const read = async (): Promise<void> => {
      if (customer !== undefined) {
        setSelected((await workbook.files.read(customer)).customer);
        return;
      }
      const found = await workbook.files.readSelected();
      // A selection elsewhere, as on the sheet that was just made, leaves the choice as it was.
      if (found.kind === 'customer') setSelected(found.file.customer);
    };
    const readAgain = (): void => work.attempt(read);
    readAgain();
    return customer === undefined ? workbook.files.onSelection(readAgain) : undefined;
  }, [customer, workbook, work]);

  useEffect(countAgain, [countAgain]);

  return { selected, shown, countAgain };
}
