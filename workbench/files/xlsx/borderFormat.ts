import type { BorderLineStyle, BorderSide, BorderStyle as FileBorders } from 'hucre';
import type { BorderEdge, BorderStyle, CellStyle } from '../../engine/cellStyle';
import { readTinted, writeColor } from './fileColor';

type Line = Required<Pick<BorderStyle, 'style' | 'weight'>>;

const LINES: Readonly<Record<BorderLineStyle, Line>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

const EDGES: readonly (readonly ['top' | 'bottom' | 'left' | 'right', BorderEdge])[] = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
];

/** The lines around a cell and across it; the file has one line for both diagonals. */
export function readBorders(border: FileBorders, themeColors?: readonly string[]): CellStyle['borders'] {
  const lines: Partial<Record<BorderEdge, BorderStyle>> = {};
  for (const [side, edge] of EDGES) {
    const line = border[side];
    if (line) lines[edge] = readLine(line, themeColors);
  }
  if (border.diagonal) {
    const line = readLine(border.diagonal, themeColors);
    if (border.diagonalDown) lines.DiagonalDown = line;
    if (border.diagonalUp) lines.DiagonalUp = line;
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}

function readLine({ style, color }: BorderSide, themeColors?: readonly string[]): BorderStyle {
  const { color: read = '#000000', tint } = readTinted(color, themeColors);
  return { ...LINES[style], color: read, ...(tint && { tint }) };
}

export function writeBorders(borders: NonNullable<CellStyle['borders']>): FileBorders {
  const written: FileBorders = {};
  for (const [side, edge] of EDGES) {
    const line = writeLine(borders[edge]);
    if (line) written[side] = line;
  }
  const [down, up] = [writeLine(borders.DiagonalDown), writeLine(borders.DiagonalUp)];
  const diagonal = down ?? up;
  if (diagonal) Object.assign(written, { diagonal, diagonalDown: down !== undefined, diagonalUp: up !== undefined });
  return written;
}

function writeLine(line: BorderStyle | undefined): BorderSide | undefined {
  if (!line || line.style === 'None') return undefined;
  const ofStyle = (Object.keys(LINES) as BorderLineStyle[]).filter((name) => LINES[name].style === line.style);
  const name = ofStyle.find((one) => LINES[one].weight === (line.weight ?? 'Thin')) ?? ofStyle.at(-1);
  return { style: name ?? 'thin', color: writeColor(line.color || '#000000', line.tint) };
}
