import type { ChartProperties } from '../../engine/Charts';

/** Office's own theme, in the order in which Excel gives its colours to series. */
const themeColors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'] as const;

const cyclingColors = themeColors.length;

/** The colour of a series or point that has none of its own. */
export function themeColor(index: number): string {
  return themeColors[index % cyclingColors] ?? themeColors[0];
}

/** The colour set for a part: of its fill, else of its line; `transparent` where that was cleared. */
export function ownColor(properties: ChartProperties, format: string): string | undefined {
  const fill = properties[`${format}.fill.color`];
  if (fill === 'None') return 'transparent';
  if (typeof fill === 'string') return fill;
  return textAt(properties, `${format}.line.color`);
}

export function textAt(properties: ChartProperties, path: string): string | undefined {
  const value = properties[path];
  return typeof value === 'string' ? value : undefined;
}

export function numberAt(properties: ChartProperties, path: string): number | undefined {
  const value = properties[path];
  return typeof value === 'number' ? value : undefined;
}
