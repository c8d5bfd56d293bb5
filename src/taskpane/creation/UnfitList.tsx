import type { ReactNode } from 'react';
import type { UnfitValue } from '../../usecases/readCustomers';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { RowText } from '../list/RowText';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';

export interface UnfitListProps {
  readonly unfit: readonly UnfitValue[];
  /** The sheet of this workbook that they stand on; absent where they come from outside. */
  readonly sheetName?: string;
}

/** The values that do not fit, each with its place and the reason; choosing one selects its cell in the source sheet, if there is one. */
export function UnfitList({ unfit, sheetName }: UnfitListProps): ReactNode {
  const { workbook, work, strings, formats } = usePane();
  const cap = useCap(unfit);
  return (
    <CappedList label={strings.creation.unfitTitle(formats.count(unfit.length))} cap={cap} keyOf={keyOf}>
      {({ value, address, row, header, reason }) => {
        const main = `${String(value)}: ${strings.unfitReasons[reason]}`;
        const detail = strings.creation.unfitPlace(String(row), header);
        if (sheetName === undefined) return <RowText main={main} detail={detail} />;
        return (
          <RowButton
            main={main}
            detail={detail}
            onClick={() => work.attempt(() => workbook.selectCell(sheetName, address))}
          />
        );
      }}
    </CappedList>
  );
}

function keyOf({ address, reason }: UnfitValue): string {
  return `${address} ${reason}`;
}
