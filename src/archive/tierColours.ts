/** Fill and font of a tier, `#RRGGBB`. Both are set, so that it reads the same on a light and on a dark sheet. */
export interface TierColour {
  readonly fill: string;
  readonly font: string;
}

/**
 * From the best tier on: blue, amber, grey, terracotta, violet. They differ in lightness as well as in hue, so that colour-blind
 * people can tell each two apart; text on each has a contrast of at least 7 : 1.
 */
const palette: readonly [TierColour, ...TierColour[]] = [
  { fill: '#9DC3F0', font: '#0B2545' },
  { fill: '#FFE08A', font: '#3D2C00' },
  { fill: '#ECEFED', font: '#24312B' },
  { fill: '#E3A58F', font: '#46180A' },
  { fill: '#A88AF6', font: '#0D0226' },
];

/** The colours of a tier by its position in the scheme, 0 for the best; schemes with more than five tiers repeat them. */
export function tierColour(position: number): TierColour {
  return palette[position % palette.length] ?? palette[0];
}
