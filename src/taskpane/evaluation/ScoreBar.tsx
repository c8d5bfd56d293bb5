import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { spokenOnly } from '../theme/spokenOnly';

const useStyles = makeStyles({
  score: { display: 'flex', alignItems: 'center', gap: '6px', width: '100%' },
  track: {
    flexGrow: 1,
    height: '6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
  },
  fill: { display: 'block', height: '100%', backgroundColor: tokens.colorNeutralForeground3 },
  passed: { backgroundColor: tokens.colorCompoundBrandBackground },
  number: { minWidth: '26px', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  spoken: spokenOnly,
});

export interface ScoreBarProps {
  /** 0..100. */
  readonly score: number;
  readonly isPassed: boolean;
}

/** A score as a bar with its number. */
export function ScoreBar({ score, isPassed }: ScoreBarProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const points = formats.decimal(score);
  return (
    <span className={styles.score}>
      <span className={styles.track} aria-hidden="true">
        <span
          className={mergeClasses(styles.fill, isPassed && styles.passed)}
          style={{ width: `${Math.min(Math.max(score, 0), 100)}%` }}
        />
      </span>
      <span className={styles.number} aria-hidden="true">
        {points}
      </span>
      <span className={styles.spoken}>{strings.evaluation.scoreOf(points)}</span>
    </span>
  );
}
