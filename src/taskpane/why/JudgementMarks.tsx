import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { ratingColour } from '../../archive/ratingColours';
import type { TierSummary } from '../../usecases/archiveWorkbook';
import type { FileRecord } from '../../usecases/customerFiles';
import { showValue } from '../card/showValue';
import { usePane } from '../paneContext';
import { spokenOnly } from '../theme/spokenOnly';
import { ColourChip, TierChip } from '../tier/TierChip';
import type { WhyTopic } from './whyTopics';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 4px', margin: '0 -6px' },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    padding: '2px 6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  spoken: spokenOnly,
  sign: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

export interface JudgementMarksProps {
  readonly customer: FileRecord;
  /** From best to last. */
  readonly tiers: readonly TierSummary[];
  /** Opens the explanation of a judgement. */
  readonly onWhy: (topic: WhyTopic) => void;
}

/** What the customer is judged to be: tier, rating, score, quadrant. Each answers "Why?". */
export function JudgementMarks({ customer, tiers, onWhy }: JudgementMarksProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { card } = strings;
  const { values } = customer;
  const show = (field: string): string => showValue('customers', field, values[field] ?? '', formats);
  const [tier, rating, score, quadrant] = [show('tier'), show('creditRating'), show('score'), show('quadrant')];
  const grade = show('scoreGrade');
  const scored = [score, grade].filter((text) => text !== '').join(' · ');
  return (
    <div className={styles.marks}>
      <Mark label={tier === '' ? card.noTier : card.tier} onAsk={() => onWhy('tier')}>
        {tier !== '' && <TierChip tier={tier} position={tiers.findIndex((each) => each.tier === tier)} />}
      </Mark>
      <Mark label={rating === '' ? card.noRating : card.rating} onAsk={() => onWhy('rating')}>
        {rating !== '' && <ColourChip text={rating} colour={ratingColour(rating)} />}
      </Mark>
      {'score' in values && (
        <Mark label={scored === '' ? card.noScore : card.score} onAsk={() => onWhy('score')}>
          {scored !== '' && <ColourChip text={scored} colour={undefined} />}
        </Mark>
      )}
      {'quadrant' in values && (
        <Mark label={quadrant === '' ? card.noQuadrant : ''} onAsk={() => onWhy('loyalty')}>
          {quadrant !== '' && <ColourChip text={quadrant} colour={undefined} />}
        </Mark>
      )}
    </div>
  );
}

interface MarkProps {
  readonly label: string;
  /** The chip, where there is a judgement. */
  readonly children: ReactNode;
  readonly onAsk: () => void;
}

function Mark({ label, children, onAsk }: MarkProps): ReactNode {
  const styles = useStyles();
  const { why } = usePane().strings;
  return (
    <button type="button" className={styles.mark} title={why.hint} onClick={onAsk}>
      {label !== '' && <Caption1>{label}</Caption1>} {children}
      <QuestionCircleRegular className={styles.sign} />
      <span className={styles.spoken}> {why.hint}</span>
    </button>
  );
}
