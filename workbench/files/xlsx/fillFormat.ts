import type { FillPattern as FilePattern, FillStyle, PatternFill } from 'hucre';
import type { CellStyle, FillPattern } from '../../engine/cellStyle';
import { dropUndefined } from './dropUndefined';
import { readTinted, writeColor } from './fileColor';
import { findWord, lookUpWord } from './wordTable';

/** The file's patterns by Office.js's names; both stem from the numbers 2 to 18 of old files. */
const PATTERNS = {
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  lightGray: 'Gray25',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
  gray125: 'Gray16',
  gray0625: 'Gray8',
} as const satisfies Partial<Record<FilePattern, FillPattern>>;

/** A pattern on no colour stands on white. */
const AUTOMATIC_BACKGROUND = '#FFFFFF';

type Fill = Pick<CellStyle, 'fillColor' | 'fillTint' | 'fillPattern' | 'patternColor' | 'patternTint'>;

/** The fill of a cell. A gradient is left out. In a solid fill the colour of the pattern is the one to be seen. */
export function readFill(fill: FillStyle | undefined, themeColors?: readonly string[]): Fill {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const fillPattern = lookUpWord(PATTERNS, fill.pattern);
  if (!fillPattern) {
    const { color, tint } = readTinted(fill.fgColor ?? fill.bgColor, themeColors);
    return dropUndefined({ fillColor: color, fillTint: tint });
  }
  const ground = readTinted(fill.bgColor, themeColors);
  const lines = readTinted(fill.fgColor, themeColors);
  return dropUndefined({
    fillColor: ground.color ?? AUTOMATIC_BACKGROUND,
    fillTint: ground.tint,
    fillPattern,
    patternColor: lines.color,
    patternTint: lines.tint,
  });
}

/** `undefined` for no fill. */
export function writeFill({
  fillColor,
  fillTint,
  fillPattern,
  patternColor,
  patternTint,
}: Fill): PatternFill | undefined {
  const ground = fillColor ? writeColor(fillColor, fillTint) : undefined;
  const pattern = findWord(PATTERNS, fillPattern);
  if (!pattern) return ground && { type: 'pattern', pattern: 'solid', fgColor: ground };
  return {
    type: 'pattern',
    pattern,
    ...(patternColor && { fgColor: writeColor(patternColor, patternTint) }),
    ...(ground && { bgColor: ground }),
  };
}
