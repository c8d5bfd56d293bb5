import { makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EvaluationSummary } from '../../usecases/evaluation/summariseEvaluation';
import { usePane } from '../paneContext';
import { GradeChip } from './GradeChip';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: '0 0 4px' },
  progress: { display: 'flex', flexDirection: 'column', gap: '4px', fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', margin: 0, padding: 0 },
  item: { display: 'inline-flex', alignItems: 'center', gap: '4px', listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface YearSummaryProps {
  readonly summary: EvaluationSummary;
  readonly year: number;
}

/** How many were evaluated, with which grades, and against the year before; who passed is counted on the lists below. */
export function YearSummary({ summary, year }: YearSummaryProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.evaluation;
  const { customers, outcomes, grades, better, worse, equal, firstTime } = summary;
  const evaluated = customers - outcomes.incomplete;
  const done = texts.evaluated(formats.count(evaluated), formats.count(customers));
  return (
    <section aria-labelledby="evaluation-glance">
      <h2 id="evaluation-glance" className={styles.heading}>
        {texts.glance}
      </h2>
      <div className={styles.progress}>
        <span>{done}</span>
        <ProgressBar aria-label={texts.glance} aria-valuetext={done} value={evaluated / Math.max(customers, 1)} />
        {evaluated > 0 && (
          <ul className={styles.line} aria-label={texts.grades}>
            {grades.map(({ grade, count }) => (
              <li key={grade} className={styles.item}>
                <GradeChip grade={grade} />
                {formats.count(count).text}
              </li>
            ))}
          </ul>
        )}
        {evaluated > firstTime && (
          <span className={styles.quiet}>
            {texts.against(String(year - 1), [
              texts.better(formats.count(better)),
              texts.worse(formats.count(worse)),
              texts.equal(formats.count(equal)),
              ...(firstTime > 0 ? [texts.firstTime(formats.count(firstTime))] : []),
            ])}
          </span>
        )}
      </div>
    </section>
  );
}
