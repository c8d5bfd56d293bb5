/** What a chart type of Office.js means for drawing. */
export interface ChartFamily {
  /** `other` is not drawn. */
  readonly kind: 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'bubble' | 'radar' | 'other';
  readonly stacking: 'none' | 'stacked' | 'stacked100';
  readonly hasMarkers: boolean;
  readonly hasLines: boolean;
  readonly isSmooth: boolean;
}

const plain = { stacking: 'none', hasMarkers: false, hasLines: true, isSmooth: false } as const;

/** `Funnel`, `3DPie` and other types that would be drawn as something they are not are `other`. */
export function chartFamily(type: string): ChartFamily {
  const name = type.replace(/(Stacked|Clustered|100|Markers|Exploded|Filled)+$/g, '');
  const stacking = type.endsWith('100') ? 'stacked100' : type.includes('Stacked') ? 'stacked' : 'none';
  const hasMarkers = type.includes('Markers') && !type.includes('NoMarkers');
  switch (name) {
    case 'Column':
      return { ...plain, kind: 'column', stacking };
    case 'Bar':
      return { ...plain, kind: 'bar', stacking };
    case 'Line':
      return { ...plain, kind: 'line', stacking, hasMarkers };
    case 'Area':
      return { ...plain, kind: 'area', stacking };
    case 'Pie':
      return { ...plain, kind: 'pie' };
    case 'Doughnut':
      return { ...plain, kind: 'doughnut' };
    case 'Radar':
      return { ...plain, kind: 'radar', hasMarkers };
    case 'Bubble':
      return { ...plain, kind: 'bubble' };
    case 'XYScatter':
      return { ...plain, kind: 'scatter', hasMarkers: true, hasLines: false };
    default:
      return scatterFamily(type);
  }
}

function scatterFamily(type: string): ChartFamily {
  if (!type.startsWith('XYScatter')) return { ...plain, kind: 'other' };
  return { ...plain, kind: 'scatter', hasMarkers: !type.endsWith('NoMarkers'), isSmooth: type.includes('Smooth') };
}

/** Families whose series have x values instead of categories. */
export function hasNumericCategories({ kind }: ChartFamily): boolean {
  return kind === 'scatter' || kind === 'bubble';
}

/** Families of one series whose points have the colours and the entries of the legend. */
export function isRound({ kind }: ChartFamily): boolean {
  return kind === 'pie' || kind === 'doughnut';
}
