import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { useImport } from './importContext';
import { importSteps, type ImportState, type ImportStep } from './importState';

const useStyles = makeStyles({
  trail: { display: 'flex', flexWrap: 'wrap', gap: '0 6px', listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    color: tokens.colorNeutralForeground3,
    ':not(:last-child)::after': { content: '"›"', marginInlineStart: '6px' },
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Where the user stands in the import; the steps behind lead back, and nothing set there or later is lost by that. */
export function StepTrail(): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const { session, state } = useImport();
  const shown = importSteps.filter((step) => isAsked(step, state));
  const current = shown.findIndex((step) => step === state.step);
  return (
    <nav aria-label={strings.importing.steps}>
      <ol className={styles.trail}>
        {shown.map((step, index) => (
          <li key={step} className={styles.step} {...(index === current && { 'aria-current': 'step' })}>
            {index < current ? (
              <Link as="button" onClick={() => session.goTo(step)}>
                <Caption1>{strings.importing.stepNames[step]}</Caption1>
              </Link>
            ) : (
              <Caption1 className={index === current ? styles.current : ''}>
                {strings.importing.stepNames[step]}
              </Caption1>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Only text has characters to check, and only some lists have duplicates. */
function isAsked(step: ImportStep, { file, comparison }: ImportState): boolean {
  if (step === 'reading') return file?.opened.kind === 'text';
  return step !== 'duplicates' || (comparison?.duplicates.length ?? 0) > 0;
}
