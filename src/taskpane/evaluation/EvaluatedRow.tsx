import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EvaluatedCustomer } from '../../usecases/evaluation/customerEvaluation';
import { changeOf } from '../../usecases/evaluation/summariseEvaluation';
import { RowButton } from '../list/RowButton';
import { usePane } from '../paneContext';
import { spokenOnly } from '../theme/spokenOnly';
import { listParts } from './listParts';
import { ScoreBar } from './ScoreBar';

const useStyles = makeStyles({
  aside: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', flexShrink: 0, width: '84px' },
  change: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { display: 'block' },
  spoken: spokenOnly,
});

export interface EvaluatedRowProps {
  readonly customer: EvaluatedCustomer;
  readonly onChoose: () => void;
}

/** A customer in the list: the score as a bar with its number, the parts, what is missing. */
export function EvaluatedRow({ customer, onChoose }: EvaluatedRowProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.evaluation;
  const { name, record, result, missing } = customer;
  const lacking =
    missing.length === 0 ? [] : [texts.missing(formats.list(missing.map(({ input }) => texts.inputs[input])))];
  return (
    <RowButton
      main={name || record}
      detail={[listParts(customer, texts, formats), ...lacking].map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      {...(result && {
        aside: (
          <span className={styles.aside}>
            <ScoreBar score={result.score} isPassed={result.isPassed} />
            <Change customer={customer} />
          </span>
        ),
      })}
      onClick={onChoose}
    />
  );
}

/** Points against the year before. */
function Change({ customer }: { readonly customer: EvaluatedCustomer }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const change = changeOf(customer);
  if (change === undefined || change === 0) return null;
  const points = formats.decimal(Math.abs(change));
  const [sign, spoken] = change > 0 ? (['up', 'upSpoken'] as const) : (['down', 'downSpoken'] as const);
  return (
    <span className={styles.change}>
      <span aria-hidden="true">{strings.evaluation[sign](points)}</span>
      <span className={styles.spoken}>{strings.evaluation[spoken](points)}</span>
    </span>
  );
}
