import type { ReactNode } from 'react';
import type { UnplacedCustomer } from '../../usecases/portfolio/groupCustomers';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import { CustomerRow } from './CustomerRow';

export interface UnplacedListProps {
  readonly customers: readonly UnplacedCustomer[];
  /** From best to last. */
  readonly tiers: readonly string[];
}

/** Who stands in no quadrant, each with the reason. */
export function UnplacedList({ customers, tiers }: UnplacedListProps): ReactNode {
  const { strings, formats } = usePane();
  const { unplaced, unplacedReasons } = strings.portfolio;
  const cap = useCap(customers);
  return (
    <CappedList label={unplaced(formats.count(customers.length))} cap={cap} keyOf={({ customer }) => customer.record}>
      {({ customer, reason }) => <CustomerRow customer={customer} tiers={tiers} detail={unplacedReasons[reason]} />}
    </CappedList>
  );
}
