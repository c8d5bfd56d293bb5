import type { FontStyle } from 'hucre';
import type { CellStyle, UnderlineKind } from '../../engine/cellStyle';
import { dropUndefined } from './dropUndefined';
import { readTinted, writeColor } from './fileColor';
import type { FormatContext } from './formatContext';
import { findWord, lookUpWord } from './wordTable';

const UNDERLINES = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const satisfies Record<string, UnderlineKind>;

/** The font of a cell or of a conditional format; what it has in common with the default font is left out. */
export function readFont(font: FontStyle, { themeColors, defaultFont = {} }: FormatContext): CellStyle {
  const { color, tint } = readTinted(font.color, themeColors);
  const isDefaultColor = color === readTinted(defaultFont.color, themeColors).color;
  return dropUndefined({
    fontColor: isDefaultColor ? undefined : color,
    fontTint: isDefaultColor ? undefined : tint,
    fontName: font.name === defaultFont.name ? undefined : font.name,
    fontSize: font.size === defaultFont.size ? undefined : font.size,
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    underline: font.underline === true ? 'Single' : lookUpWord(UNDERLINES, font.underline || undefined),
    strikethrough: font.strikethrough || undefined,
    subscript: font.vertAlign === 'subscript' || undefined,
    superscript: font.vertAlign === 'superscript' || undefined,
  });
}

/** Only what differs from the default font, as a conditional format needs it. */
export function writeFont(style: CellStyle): FontStyle {
  return dropUndefined({
    name: style.fontName,
    size: style.fontSize,
    color: style.fontColor ? writeColor(style.fontColor, style.fontTint) : undefined,
    bold: style.bold || undefined,
    italic: style.italic || undefined,
    strikethrough: style.strikethrough || undefined,
    underline: findWord(UNDERLINES, style.underline),
    vertAlign: style.subscript ? 'subscript' : style.superscript ? 'superscript' : undefined,
  });
}
