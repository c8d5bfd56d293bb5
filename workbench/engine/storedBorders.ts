import type { IBorderData, IBorderStyleData } from '@univerjs/core';
import { BorderStyleTypes } from '@univerjs/core';
import { tintColor, toHexColor } from './cellColors';
import type { BorderEdge, BorderStyle, BorderWeight, CellStyle } from './cellStyle';

/** Univer keeps what it does not know in a line: `base` and `tint` are what `cl` was made of. */
type StoredLine = IBorderStyleData & { base?: string; tint?: number };

type Side = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';
type LineKind = Exclude<BorderStyle['style'], 'None'>;

const SIDES: Readonly<Record<BorderEdge, Side>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
  DiagonalDown: 'tl_br',
  DiagonalUp: 'bl_tr',
};

/** The lines there are. */
const LINES: Readonly<Record<LineKind, Partial<Record<BorderWeight, BorderStyleTypes>>>> = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  DashDot: { Thin: BorderStyleTypes.DASH_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT },
  DashDotDot: { Thin: BorderStyleTypes.DASH_DOT_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Double: { Thick: BorderStyleTypes.DOUBLE },
  SlantDashDot: { Medium: BorderStyleTypes.SLANT_DASH_DOT },
};

const WEIGHTS: readonly BorderWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The line with the weight it can have: its own if it exists, otherwise the nearest. */
export function nearestLine(line: BorderStyle): BorderStyle {
  if (line.style === 'None') return { style: 'None', color: line.color };
  const wanted = WEIGHTS.indexOf(line.weight ?? 'Thin');
  const possible = Object.keys(LINES[line.style]) as BorderWeight[];
  const [weight = 'Thin'] = possible.toSorted(
    (one, other) => Math.abs(WEIGHTS.indexOf(one) - wanted) - Math.abs(WEIGHTS.indexOf(other) - wanted),
  );
  return { ...line, weight };
}

export function readBorders(stored: IBorderData): CellStyle['borders'] {
  const borders: Partial<Record<BorderEdge, BorderStyle>> = {};
  for (const [edge, side] of Object.entries(SIDES) as [BorderEdge, Side][]) {
    const line = stored[side];
    if (line && line.s !== BorderStyleTypes.NONE) borders[edge] = readLine(line);
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

export function storeBorders(borders: NonNullable<CellStyle['borders']>): IBorderData | undefined {
  const stored: IBorderData = {};
  for (const [edge, border] of Object.entries(borders) as [BorderEdge, BorderStyle][]) {
    const line = nearestLine(border);
    if (line.style === 'None') continue;
    const type = LINES[line.style][line.weight ?? 'Thin'] ?? BorderStyleTypes.THIN;
    const tinted: StoredLine = { s: type, cl: { rgb: tintColor(line.color, line.tint) } };
    stored[SIDES[edge]] = line.tint ? { ...tinted, base: line.color, tint: line.tint } : tinted;
  }
  return Object.keys(stored).length > 0 ? stored : undefined;
}

function readLine(stored: StoredLine): BorderStyle {
  const drawn = toHexColor(stored.cl.rgb ?? '#000000');
  const isTinted = stored.base !== undefined && tintColor(stored.base, stored.tint) === drawn;
  return {
    ...lineOf(stored.s),
    color: isTinted && stored.base !== undefined ? stored.base : drawn,
    ...(isTinted && stored.tint ? { tint: stored.tint } : {}),
  };
}

function lineOf(type: BorderStyleTypes): Pick<BorderStyle, 'style' | 'weight'> {
  for (const style of Object.keys(LINES) as LineKind[]) {
    const weight = WEIGHTS.find((candidate) => LINES[style][candidate] === type);
    if (weight) return { style, weight };
  }
  return { style: 'Continuous', weight: 'Thin' };
}
