import { Body1, Button, Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CustomerFile } from '../../usecases/customerFiles';
import type { RatingExplanation, ReviewedRating } from '../../usecases/portfolio/ratingExplanation';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';
import { describeDecision } from './describeDecision';
import { describeFactors } from './describeFactors';
import { FactTable } from './FactTable';
import { Notice } from '../frame/Notice';
import { ShowRecords } from './ShowRecords';
import { useWhyStyles } from './useWhyStyles';

export interface WhyRatingProps {
  readonly rating: RatingExplanation;
  readonly file: CustomerFile;
}

/** The customer's credit rating: factor by factor, what capped it, and what was decided in the end. */
export function WhyRating({ rating, file }: WhyRatingProps): ReactNode {
  const { strings } = usePane();
  const { offers, openTask } = useNavigation();
  const texts = strings.why.rating;
  if (rating.kind === 'reviewed') return <Reviewed rating={rating} file={file} />;
  return (
    <>
      <Body1>{texts.notReviewed(rating.rating)}</Body1>
      {offers('credit') && (
        <div>
          <Button onClick={() => openTask('credit', file.customer.record)}>{strings.archiveTasks.credit.name}</Button>
        </div>
      )}
    </>
  );
}

function Reviewed({ rating, file }: { readonly rating: ReviewedRating; readonly file: CustomerFile }): ReactNode {
  const styles = useWhyStyles();
  const { workbook, work, strings, formats, language } = usePane();
  const texts = strings.why.rating;
  const { decision, nextReview } = rating;
  return (
    <>
      <Body1>
        {texts.review(rating.scorecard, formats.date(rating.reviewedOn))}{' '}
        {nextReview !== undefined && texts.next(formats.date(nextReview))}
      </Body1>
      {decision === undefined && <Notice intent="info" text={texts.draft} />}
      {decision?.isSuperseded === true && <Notice intent="warning" text={texts.superseded} />}
      <FactTable heading={strings.why.calculation} facts={describeFactors(rating, { strings, formats, language })} />
      {rating.capReasons !== '' && (
        <Caption1>
          {texts.capped(rating.cappedRating)}: {rating.capReasons}
        </Caption1>
      )}
      <FactTable heading={texts.caption} facts={describeDecision(rating, { strings, formats, language })} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => work.attempt(() => workbook.selectRecord('creditReviews', rating.review))}>
          {texts.show}
        </Button>
        <ShowRecords file={file} table="receivables" label={strings.why.show.invoices} />
      </div>
    </>
  );
}
