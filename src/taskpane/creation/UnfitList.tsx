import type { ReactNode } from 'react';
import type { UnfitValue } from '../../usecases/readCustomers';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';

export interface UnfitListProps {
  readonly unfit: readonly UnfitValue[];
  readonly sheetName: string;
}

/** The values that do not fit, each with its place and the reason; choosing one selects its cell in the source sheet. */
export function UnfitList({ unfit, sheetName }: UnfitListProps): ReactNode {
  const { workbook, work, strings, formats } = usePane();
  const cap = useCap(unfit);
  return (
    <CappedList label={strings.creation.unfitTitle(formats.count(unfit.length))} cap={cap} keyOf={keyOf}>
      {({ value, address, row, header, reason }) => (
        <RowButton
          main={`${String(value)}: ${strings.unfitReasons[reason]}`}
          detail={strings.creation.unfitPlace(String(row), header)}
          onClick={() => work.attempt(() => workbook.selectCell(sheetName, address))}
        />
      )}
    </CappedList>
  );
}

function keyOf({ address, reason }: UnfitValue): string {
  return `${address} ${reason}`;
}
