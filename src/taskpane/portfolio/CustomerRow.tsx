import type { ReactNode } from 'react';
import type { PortfolioCustomer } from '../../usecases/portfolio/customerPortfolio';
import { RowButton } from '../list/RowButton';
import { usePane } from '../paneContext';
import { TierChip } from '../tier/TierChip';

export interface CustomerRowProps {
  readonly customer: PortfolioCustomer;
  readonly detail: ReactNode;
  /** From best to last. */
  readonly tiers: readonly string[];
}

/** A customer in a list; choosing it selects its row, which the customer's card follows. */
export function CustomerRow({ customer, detail, tiers }: CustomerRowProps): ReactNode {
  const { workbook, work } = usePane();
  const { record, name, tier } = customer;
  return (
    <RowButton
      main={name === '' ? record : name}
      detail={detail}
      aside={tier !== '' && <TierChip tier={tier} position={tiers.indexOf(tier)} />}
      onClick={() => work.attempt(() => workbook.selectRecord('customers', record))}
    />
  );
}
