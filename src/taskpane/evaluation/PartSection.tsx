import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { ScorePart } from '../../domain/evaluation/evaluationPolicy';
import type {
  EnteredInputs,
  EvaluatedCustomer,
  GradeInput,
  NumberInput,
  YearEvaluation,
} from '../../usecases/evaluation/customerEvaluation';
import { usePane } from '../paneContext';
import { GradeChoice } from './GradeChoice';
import { InputLine } from './InputLine';
import { SourceRows } from './SourceRows';
import { writeRule } from './writeRule';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px' },
  heading: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  rule: { display: 'block', color: tokens.colorNeutralForeground3, marginBottom: '4px' },
  inputs: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The numbers that a part is made of. */
const numbersOf: Readonly<Record<Exclude<ScorePart, GradeInput>, readonly NumberInput[]>> = {
  performance: ['target', 'actual'],
  credit: ['latePayments', 'onTimePayments'],
};

export interface PartSectionProps {
  readonly part: ScorePart;
  readonly customer: EvaluatedCustomer;
  readonly evaluation: YearEvaluation;
  readonly onGrade: (inputs: EnteredInputs) => void;
}

/** A part of the score: its points, the rule, and what the rule was given, each with where it comes from. */
export function PartSection({ part, customer, evaluation, onGrade }: PartSectionProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const id = useId();
  const texts = strings.evaluation;
  const points = customer.parts[part];
  const full = formats.decimal(evaluation.policy.fullPoints[part]);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 className={styles.heading}>
        <span id={id}>{texts.parts[part]}</span>
        <span>{points === undefined ? texts.noPointsOf(full) : texts.pointsOf(formats.decimal(points), full)}</span>
      </h2>
      <Caption1 className={styles.rule}>{writeRule(part, evaluation.policy, texts, formats)}</Caption1>
      {part === 'attitude' || part === 'information' ? (
        <GradeChoice
          input={part}
          labelledBy={id}
          grade={customer.grades[part]}
          before={customer.previous?.grades[part]}
          onChoose={(grade) => onGrade({ [part]: grade })}
        />
      ) : (
        <>
          <ul className={styles.inputs}>
            {numbersOf[part].map((input) => (
              <InputLine key={input} input={input} customer={customer} year={evaluation.year} />
            ))}
          </ul>
          <SourceRows customer={customer} inputs={numbersOf[part]} />
        </>
      )}
    </section>
  );
}
