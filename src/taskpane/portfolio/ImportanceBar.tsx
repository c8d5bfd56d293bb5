import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { judgeImportance } from './judgeImportance';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', color: tokens.colorNeutralForeground1 },
  track: {
    position: 'relative',
    flex: '0 0 80px',
    height: '8px',
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  middle: {
    position: 'absolute',
    left: '50%',
    top: '-2px',
    bottom: '-2px',
    width: '1px',
    backgroundColor: tokens.colorNeutralForeground3,
  },
  bar: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  text: { fontVariantNumeric: 'tabular-nums' },
});

export interface ImportanceBarProps {
  /** Percentage points. */
  readonly importance: number;
  /** The largest of all, without its sign: it fills its side. */
  readonly most: number;
}

/** To the right who is worth more attention, to the left who is over-served; the words and the sign say it, too. */
export function ImportanceBar({ importance, most }: ImportanceBarProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.portfolio.importance;
  const judgement = judgeImportance(importance);
  const width = most === 0 ? 0 : (Math.abs(importance) / most) * 50;
  const side = importance < 0 ? { right: '50%' } : { left: '50%' };
  const backgroundColor =
    judgement === 'overServed' ? tokens.colorPaletteMarigoldBackground3 : tokens.colorCompoundBrandBackground;
  return (
    <span className={styles.line}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ ...side, width: `${width}%`, backgroundColor }} />
        <span className={styles.middle} />
      </span>
      <span className={styles.text}>
        {texts.points(formats.signed(importance))} · {texts[judgement]}
      </span>
    </span>
  );
}
