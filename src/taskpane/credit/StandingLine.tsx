import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ratingColour } from '../../archive/ratingColours';
import type { CreditCase } from '../../usecases/credit/creditCase';
import { usePane } from '../paneContext';
import { ColourChip } from '../tier/TierChip';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** What holds for the customer now. */
export function StandingLine({ opened }: { readonly opened: CreditCase }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.creditReview.standing;
  const { rating, limit, period } = opened.standing.terms;
  const marks = [
    {
      name: texts.rating,
      value: rating === undefined ? texts.none : <ColourChip text={rating} colour={ratingColour(rating)} />,
    },
    { name: texts.limit, value: limit === undefined ? texts.none : formats.money(limit) },
    { name: texts.period, value: period === undefined ? texts.none : texts.days(formats.count(period)) },
  ];
  return (
    <div className={styles.marks}>
      {marks.map(({ name, value }) => (
        <span key={name} className={styles.mark}>
          <Caption1>{name}</Caption1>
          <span className={styles.value}>{value}</span>
        </span>
      ))}
    </div>
  );
}
