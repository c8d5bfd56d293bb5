import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tierColours } from './tierColours';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '20px',
    height: '20px',
    padding: '0 4px',
    boxSizing: 'border-box',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    // A border keeps the chip a chip where the user's contrast theme takes its colours away.
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
  },
});

/** The letter of a tier in the colour its rows have in the sheet. The letter says it all; the colour only repeats it. */
export function TierChip({ tier }: { readonly tier: string }): ReactNode {
  const styles = useStyles();
  const colours = tierColours(tier);
  return (
    <span className={styles.chip} style={{ backgroundColor: colours.fill, color: colours.font }}>
      {tier}
    </span>
  );
}
