import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { listEffects } from './listEffects';
import type { PolicyState } from './usePolicy';

const useStyles = makeStyles({
  // It stays in sight while values are moved below it; the margins take it to the edges of the screen's padding.
  bar: {
    position: 'sticky',
    top: '-12px',
    zIndex: 1,
    margin: '0 -20px',
    padding: '8px 20px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  effects: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '2px 12px' },
  effect: { fontWeight: tokens.fontWeightSemibold },
  thinking: { color: tokens.colorNeutralForeground3 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

/** What the draft would change, in one or two lines that stay in sight. */
export function EffectsSummary({ state }: { readonly state: PolicyState }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.policy.summary;
  const { draft, faults, effects, isThinking } = state;
  const phrases = effects === undefined ? [] : listEffects(effects, strings, formats);
  const line = ((): ReactNode => {
    if (draft.size === 0) return texts.untouched;
    if (!isThinking && faults.length > 0) return <span className={styles.fault}>{texts.invalid}</span>;
    if (effects === undefined) return texts.thinking;
    if (phrases.length === 0) return texts.nobody;
    return (
      <ul className={styles.effects}>
        {phrases.map((phrase) => (
          <li key={phrase} className={mergeClasses(styles.effect, isThinking && styles.thinking)}>
            {phrase}
          </li>
        ))}
      </ul>
    );
  })();
  return (
    <div className={styles.bar} role="status" aria-label={texts.label}>
      {line}
    </div>
  );
}
