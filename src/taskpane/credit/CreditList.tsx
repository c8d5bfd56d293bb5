import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { CreditRow } from '../../usecases/credit/creditOverview';
import { Screen } from '../frame/Screen';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import { CustomerRowButton } from './CustomerRowButton';

/** Customers of one flag or one age. */
export interface CreditListing {
  readonly title: string;
  readonly hint?: string;
  readonly rows: readonly CreditRow[];
  /** The amount that the list is about. */
  readonly amountOf: (row: CreditRow) => number;
}

export interface CreditListProps {
  readonly listing: CreditListing;
  readonly onOpen: (customer: RecordKey) => void;
  readonly onPrepare: (customers: readonly RecordKey[]) => void;
  readonly onBack: () => void;
}

/** The customers of one flag or one age, the most urgent first. */
export function CreditList({ listing, onOpen, onPrepare, onBack }: CreditListProps): ReactNode {
  const { strings, formats } = usePane();
  const { title, hint, rows, amountOf } = listing;
  const cap = useCap(rows);
  return (
    <Screen
      title={title}
      actions={
        <>
          {rows.length > 0 && (
            <Button onClick={() => onPrepare(rows.map(({ record }) => record))}>
              {strings.credit.prepareDrafts(formats.count(rows.length))}
            </Button>
          )}
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      <Body1>
        {hint === undefined
          ? strings.credit.customers(formats.count(rows.length))
          : strings.credit.listed(formats.count(rows.length), hint)}
      </Body1>
      <CappedList label={title} cap={cap} keyOf={({ record }) => record}>
        {(row) => <CustomerRowButton row={row} amount={amountOf(row)} onOpen={() => onOpen(row.record)} />}
      </CappedList>
    </Screen>
  );
}
