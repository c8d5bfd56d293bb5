import { Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sampleText } from '../mapping/sampleText';
import { usePane } from '../paneContext';
import { useImport } from './importContext';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  unfit: { overflowWrap: 'anywhere' },
});

/** The share of a column's values that fit where it goes, in words and as a bar, and some of those that do not. */
export function ColumnFitBar({ column, name }: { readonly column: number; readonly name: string }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { state } = useImport();
  const texts = strings.importColumns;
  const fit = state.fits.get(column);
  if (fit === undefined) return <Caption1 className={styles.quiet}>{texts.measuring}</Caption1>;
  // Values that wait for the user's answer do not fit or not fit yet.
  if (fit.filled === 0 || fit.question !== undefined) return null;
  const share = fit.fitting / fit.filled;
  const unfit = fit.unfitSamples.map((value) => sampleText(value, state.table?.columns[column], formats));
  return (
    <>
      <ProgressBar
        aria-label={texts.fitsLabel(name)}
        aria-valuetext={formats.percent(share)}
        color={share === 1 ? 'success' : 'warning'}
        value={share}
      />
      <Caption1 className={styles.quiet}>{texts.fits(formats.count(fit.fitting), formats.count(fit.filled))}</Caption1>
      {unfit.length > 0 && <Caption1 className={styles.unfit}>{texts.unfit(unfit)}</Caption1>}
    </>
  );
}
