import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { choiceOf, fieldOf } from '../../archive/catalogue';
import { ratingColour } from '../../archive/ratingColours';
import { writeInput } from '../../archive/writeInput';
import type { RatingCap } from '../../domain/credit/capRating';
import type { CreditFactor } from '../../domain/credit/creditPolicy';
import { knockOuts } from '../../usecases/credit/creditCase';
import { scorecards } from '../../usecases/credit/readReviews';
import { usePane } from '../paneContext';
import { ColourChip } from '../tier/TierChip';
import { CreditSelect } from './CreditSelect';
import { FactorInput } from './FactorInput';
import type { ReviewPartProps } from './ReviewScreen';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  factors: { display: 'flex', flexDirection: 'column', gap: '8px' },
  result: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 12px' },
  score: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  reasons: { margin: 0, paddingInlineStart: '18px' },
});

/** The scorecard: each factor with its weight, and what comes of it. */
export function ScorecardPart(props: ReviewPartProps): ReactNode {
  const { opened, inputs, read, signs, archiveLanguage, onInputs } = props;
  const styles = useStyles();
  const { strings } = usePane();
  const texts = strings.creditReview;
  const type = (factor: CreditFactor, text: string): void =>
    onInputs({ ...inputs, factors: { ...inputs.factors, [factor]: text } });
  return (
    <>
      <CreditSelect
        label={texts.whichScorecard}
        table="creditReviews"
        field="scorecard"
        ids={scorecards}
        value={inputs.scorecard}
        archiveLanguage={archiveLanguage}
        onChoose={(scorecard) => onInputs({ ...inputs, scorecard })}
      />
      <Caption1 className={styles.quiet}>{texts.factorHint}</Caption1>
      <div className={styles.factors}>
        {read.judgement.factors.map(({ factor, weight, points }) => (
          <FactorInput
            key={factor}
            factor={factor}
            weight={weight}
            points={points}
            text={inputs.factors[factor] ?? ''}
            isUnread={read.unreadFactors.includes(factor)}
            archiveLanguage={archiveLanguage}
            {...(isProposed(factor) && opened.proposed !== undefined && { proposed: opened.proposed })}
            {...(opened.standing.receivables.paidOnTimeShare !== undefined && {
              paidOnTimeShare: opened.standing.receivables.paidOnTimeShare,
            })}
            proposedText={opened.proposed === undefined ? '' : writeInput(undefined, opened.proposed, signs)}
            onType={(text) => type(factor, text)}
          />
        ))}
      </div>
      <CreditSelect
        label={texts.knockOut}
        table="creditReviews"
        field="knockOut"
        ids={knockOuts}
        value={inputs.knockOut}
        archiveLanguage={archiveLanguage}
        onChoose={(knockOut) => onInputs({ ...inputs, knockOut })}
      />
      <Result {...props} />
    </>
  );
}

/** Of what the payment history speaks. */
function isProposed(factor: CreditFactor): boolean {
  return factor === 'character' || factor === 'payment';
}

/** Score, rating, and why it is capped. */
function Result({ read: { judgement }, archiveLanguage }: ReviewPartProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.creditReview;
  const { score, noData, scored, capped } = judgement;
  return (
    <div className={styles.result} role="status">
      <div className={styles.line}>
        <span className={styles.score}>{texts.scoreOf(formats.decimal(score))}</span>
        <span className={styles.line}>
          <Caption1>{texts.byScore}</Caption1>
          <ColourChip text={scored} colour={ratingColour(scored)} />
        </span>
        {capped.rating !== scored && (
          <span className={styles.line}>
            <Caption1>{texts.afterCaps}</Caption1>
            <ColourChip text={capped.rating} colour={ratingColour(capped.rating)} />
          </span>
        )}
      </div>
      {noData > 0 && <Caption1>{texts.withoutData(formats.count(noData))}</Caption1>}
      {capped.caps.length > 0 && (
        <ul className={styles.reasons}>
          {capped.caps.map((cap) => (
            <li key={cap.reason}>
              <Body1>
                <CapReason cap={cap} archiveLanguage={archiveLanguage} />
              </Body1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function CapReason({
  cap,
  archiveLanguage,
}: { readonly cap: RatingCap } & Pick<ReviewPartProps, 'archiveLanguage'>): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.creditReview.capped;
  switch (cap.reason) {
    case 'overdue':
      return texts.overdue(cap.to, formats.count(cap.daysOverdue), formats.count(cap.moreThanDays));
    case 'knockOut':
      return texts.knockOut(
        cap.to,
        choiceOf(fieldOf('creditReviews', 'knockOut'), cap.knockOut).label[archiveLanguage],
      );
    case 'newCustomer':
      return texts.newCustomer(cap.to);
  }
}
