import { useEffect, useState } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { FileRecord } from '../../usecases/customerFiles';
import type { CopyOffer } from '../../usecases/issueCopy/copyIssuing';
import { usePane } from '../paneContext';

/** What can be issued now. */
export interface Offered {
  /** For all customers; `undefined` until it is read. */
  readonly offer: CopyOffer | undefined;
  /** How many customers the filters of the sheet show; `undefined` until they are counted. */
  readonly shown: number | undefined;
  /** The customer that the screen was opened for, else the one whose row is selected. */
  readonly selected: FileRecord | undefined;
}

/** Reads what a copy may hold once, when the screen is opened. */
export function useCopyOffer(customer: RecordKey | undefined): Offered {
  const { workbook, work } = usePane();
  const [offer, setOffer] = useState<CopyOffer>();
  const [shown, setShown] = useState<number>();
  const [selected, setSelected] = useState<FileRecord>();

  useEffect(() => {
    work.attempt(async () => {
      setOffer(await workbook.copies.readOffer({ kind: 'all' }));
      setShown((await workbook.copies.readOffer({ kind: 'shown' })).customers);
    });
    work.attempt(async () => {
      if (customer !== undefined) {
        setSelected((await workbook.files.read(customer)).customer);
        return;
      }
      const found = await workbook.files.readSelected();
      if (found.kind === 'customer') setSelected(found.file.customer);
    });
  }, [customer, workbook, work]);

  return { offer, shown, selected };
}
