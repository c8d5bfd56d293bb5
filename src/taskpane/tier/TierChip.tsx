import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tierColour, type TierColour } from '../../archive/tierColours';

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
    // A border keeps the chip a chip where its fill is near the background or a contrast theme takes it away.
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground5,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
  },
});

export interface TierChipProps {
  readonly tier: string;
  /** Place of the tier in its scheme, 0 for the best; -1 for a tier that the scheme does not have any more. */
  readonly position: number;
}

/** The letter of a tier in the colour its rows have in the sheet. The letter says it all; the colour only repeats it. */
export function TierChip({ tier, position }: TierChipProps): ReactNode {
  return <ColourChip text={tier} colour={position < 0 ? undefined : tierColour(position)} />;
}

export interface ColourChipProps {
  readonly text: string;
  readonly colour: TierColour | undefined;
}

/** A letter or two in a colour that repeats what they say. */
export function ColourChip({ text, colour }: ColourChipProps): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.chip} style={colour && { backgroundColor: colour.fill, color: colour.font }}>
      {text}
    </span>
  );
}
