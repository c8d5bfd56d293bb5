/** Fill and font of a tier, `#RRGGBB`. Both are set, so that it reads the same on a light and on a dark sheet. */
export interface TierColour {
  readonly fill: string;
  readonly font: string;
}

/**
 * From the best tier to the last. Blue, amber, green-grey and violet differ in lightness as well as in hue, so that colour-blind people
 * can tell them apart; text on each has a contrast of at least 7 : 1.
 */
const palette: readonly [TierColour, ...TierColour[]] = [
  { fill: '#9DC3F0', font: '#0B2545' },
  { fill: '#FFE08A', font: '#3D2C00' },
  { fill: '#E4E9E6', font: '#24312B' },
  { fill: '#CDB4E8', font: '#2E1250' },
  { fill: '#F7C6B4', font: '#4A1C0B' },
  { fill: '#BDE0D2', font: '#0D3326' },
];

/** The colours of a tier by its position in the scheme, 0 for the best; schemes with more than six tiers repeat them. */
export function tierColour(position: number): TierColour {
  return palette[position % palette.length] ?? palette[0];
}
