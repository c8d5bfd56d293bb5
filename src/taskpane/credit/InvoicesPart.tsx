import { Body1, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { bucketOf } from '../../domain/credit/ageAmounts';
import type { AgedInvoice, CreditCase } from '../../usecases/credit/creditCase';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import { CalculationLines } from './CalculationLines';
import { nameBucket } from './nameBucket';
import type { Wording } from './saleLines';

const useStyles = makeStyles({ amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } });

/** The customer's open invoices by age; a click selects the row of one. */
export function InvoicesPart({ opened }: { readonly opened: CreditCase }): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings, formats } = usePane();
  const { invoices, policy } = opened;
  const cap = useCap(invoices);
  if (invoices.length === 0) return <Body1>{strings.creditReview.noInvoices}</Body1>;
  return (
    <>
      <CalculationLines
        caption={strings.credit.ageing}
        lines={listAges(invoices, policy.ageingEdges, { strings, formats })}
      />
      <CappedList label={strings.credit.ageing} cap={cap} keyOf={({ record }) => record}>
        {(invoice) => (
          <RowButton
            main={invoice.record}
            detail={describeInvoice(invoice, { strings, formats })}
            aside={<span className={styles.amount}>{formats.money(invoice.open)}</span>}
            onClick={() => work.attempt(() => workbook.selectRecord('receivables', invoice.record))}
          />
        )}
      </CappedList>
    </>
  );
}

function listAges(invoices: readonly AgedInvoice[], edges: readonly number[], wording: Wording) {
  const sums = Array.from({ length: edges.length + 2 }, () => 0);
  for (const { open, daysOverdue } of invoices) {
    const place = bucketOf(daysOverdue, edges);
    sums[place] = (sums[place] ?? 0) + open;
  }
  return sums.map((amount, place) => {
    const upTo = place === 0 ? 0 : edges[place - 1];
    const bucket = { from: place === 0 ? 0 : (edges[place - 2] ?? 0) + 1, ...(upTo !== undefined && { upTo }) };
    return { name: nameBucket(bucket, wording), value: wording.formats.money(amount) };
  });
}

function describeInvoice(
  { due, amount, open, daysOverdue, isDisputed }: AgedInvoice,
  { strings, formats }: Wording,
): string {
  const texts = strings.creditReview;
  return [
    ...(due === undefined ? [] : [texts.invoiceDue(formats.date(due))]),
    daysOverdue > 0 ? texts.invoiceOverdue(formats.count(daysOverdue)) : texts.invoiceNotDue,
    ...(open === amount ? [] : [texts.invoiceOpenOf(formats.money(amount))]),
    ...(isDisputed ? [texts.invoiceDisputed] : []),
  ].join(' · ');
}
