import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EvaluationPolicy } from '../../domain/evaluation/evaluationPolicy';
import type { EvaluatedCustomer, GivenGrades } from '../../usecases/evaluation/customerEvaluation';
import { evaluateInputs } from '../../usecases/evaluation/evaluateInputs';
import { usePane } from '../paneContext';
import { describeResult } from './describeResult';
import { listParts } from './listParts';

const useStyles = makeStyles({
  parts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

export interface GradedFiguresProps {
  readonly customer: EvaluatedCustomer;
  /** As they are given now. */
  readonly grades: GivenGrades;
  readonly policy: EvaluationPolicy;
}

/** What the customer comes to with the grades given now. */
export function GradedFigures({ customer, grades, policy }: GradedFiguresProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { parts, result } = evaluateInputs({ numbers: customer.numbers, grades, missing: [] }, policy);
  const texts = strings.evaluation;
  // The grades are given right here; what else is missing would otherwise be noticed only in the list.
  const numbers = customer.missing.filter(({ input }) => input !== 'attitude' && input !== 'information');
  return (
    <div>
      <Body1 block role="status">
        {describeResult(result, texts, formats)}
      </Body1>
      <span className={styles.parts}>{listParts({ parts }, texts, formats)}</span>
      {numbers.length > 0 && (
        <Caption1 block className={styles.parts}>
          {texts.missing(formats.list(numbers.map(({ input }) => texts.inputs[input])))}
        </Caption1>
      )}
    </div>
  );
}
