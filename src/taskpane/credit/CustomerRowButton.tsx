import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ratingColour } from '../../archive/ratingColours';
import type { CreditRow } from '../../usecases/credit/creditOverview';
import { RowButton } from '../list/RowButton';
import { usePane } from '../paneContext';
import { ColourChip } from '../tier/TierChip';
import type { Wording } from './saleLines';

const useStyles = makeStyles({
  aside: { display: 'inline-flex', alignItems: 'center', gap: '8px', flexShrink: 0 },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

export interface CustomerRowButtonProps {
  readonly row: CreditRow;
  /** The amount that the list is about. */
  readonly amount: number;
  readonly onOpen: () => void;
}

/** A customer in a list of the overview; it leads to the review of its credit. */
export function CustomerRowButton({ row, amount, onOpen }: CustomerRowButtonProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  return (
    <RowButton
      main={row.name}
      detail={describeRow(row, { strings, formats })}
      aside={
        <span className={styles.aside}>
          <span className={styles.amount}>{formats.money(amount)}</span>
          {row.rating !== undefined && <ColourChip text={row.rating} colour={ratingColour(row.rating)} />}
        </span>
      }
      onClick={onOpen}
    />
  );
}

/** What matters of a customer's credit in a line: overdue, limit, review. */
function describeRow(row: CreditRow, { strings, formats }: Wording): string {
  const texts = strings.credit;
  const { limit, exposure, overdue, daysOverdue, reviewDue, rating } = row;
  const used =
    limit === undefined
      ? texts.noLimit
      : texts.utilisation(
          limit > 0 ? formats.percent(exposure / limit) : formats.money(exposure),
          formats.money(limit),
        );
  const review = reviewDue === undefined ? texts.neverReviewed : texts.reviewOn(formats.date(reviewDue));
  return [
    row.number,
    ...(overdue > 0 ? [texts.overdueBy(formats.money(overdue), formats.count(daysOverdue))] : []),
    used,
    rating === undefined ? texts.noRating : review,
  ].join(' · ');
}
