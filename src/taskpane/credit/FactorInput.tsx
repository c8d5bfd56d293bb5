import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { CreditFactor } from '../../domain/credit/creditPolicy';
import { headerOf } from '../catalogue/headerOf';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '12px' },
  input: {
    width: '88px',
    minWidth: 0,
    flexShrink: 0,
    '& input': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hint: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px' },
});

export interface FactorInputProps {
  readonly factor: CreditFactor;
  /** 0..1 */
  readonly weight: number;
  /** What it brings to the score. */
  readonly points: number;
  readonly text: string;
  readonly isUnread: boolean;
  readonly archiveLanguage: Language;
  /** What the payment history proposes, 0..100. */
  readonly proposed?: number;
  /** The same as it is typed. */
  readonly proposedText: string;
  readonly paidOnTimeShare?: number;
  readonly onType: (text: string) => void;
}

/** One factor of a scorecard, with what the payment history proposes for it. */
export function FactorInput(props: FactorInputProps): ReactNode {
  const { factor, weight, points, text, isUnread, archiveLanguage, proposed, onType } = props;
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.creditReview;
  const name = headerOf('creditReviews', factor, archiveLanguage);
  const worth = text.trim() === '' ? texts.noData : texts.points(formats.decimal(points));
  return (
    <Field
      size="small"
      label={name}
      {...(proposed !== undefined && { hint: <Proposal {...props} proposed={proposed} name={name} /> })}
      {...(isUnread && { validationState: 'error', validationMessage: texts.notPoints })}
    >
      {(control) => (
        <div className={styles.line}>
          <Input
            {...control}
            size="small"
            className={styles.input}
            autoComplete="off"
            inputMode="decimal"
            value={text}
            onChange={(_event, data) => onType(data.value)}
          />
          <span className={styles.aside}>{`${texts.weight(formats.share(weight))} · ${worth}`}</span>
        </div>
      )}
    </Field>
  );
}

function Proposal({
  name,
  proposed,
  proposedText,
  paidOnTimeShare,
  text,
  onType,
}: FactorInputProps & { readonly proposed: number; readonly name: string }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.creditReview;
  const points = formats.decimal(proposed);
  return (
    <span className={styles.hint}>
      {paidOnTimeShare === undefined
        ? texts.proposal(points)
        : texts.proposalWithReason(points, formats.share(paidOnTimeShare))}
      {text.trim() !== proposedText && (
        <Button
          size="small"
          appearance="transparent"
          aria-label={texts.take(name, points)}
          onClick={() => onType(proposedText)}
        >
          {texts.takeShort}
        </Button>
      )}
    </span>
  );
}
