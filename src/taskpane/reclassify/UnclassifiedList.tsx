import { useMemo, type ReactNode } from 'react';
import type { UnclassifiedCustomer } from '../../usecases/reclassify';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { useCap } from '../list/useCap';
import { useNames } from '../list/useNames';
import { usePane } from '../paneContext';

export interface UnclassifiedListProps {
  readonly label: string;
  readonly customers: readonly UnclassifiedCustomer[];
  /** What the archive calls a field. */
  readonly headerOf: (field: string) => string;
}

/** Customers without a tier, each with the reason; choosing one selects its row. */
export function UnclassifiedList({ label, customers, headerOf }: UnclassifiedListProps): ReactNode {
  const { workbook, work, strings } = usePane();
  const cap = useCap(customers);
  const records = useMemo(() => cap.items.map((customer) => customer.record), [cap.items]);
  const names = useNames(records);
  return (
    <CappedList label={label} cap={cap} keyOf={(customer) => customer.record}>
      {(customer) => {
        const field = customer.field === undefined ? strings.someValue : headerOf(customer.field);
        const row = strings.reclassify.row(String(customer.row));
        return (
          <RowButton
            main={names.get(customer.record) || customer.record || row}
            detail={`${row} · ${strings.unclassifiedReasons[customer.reason](field)}`}
            onClick={() => work.attempt(() => workbook.selectRecord('customers', customer.record))}
          />
        );
      }}
    </CappedList>
  );
}
