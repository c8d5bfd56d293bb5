import type { Element } from '@xmldom/xmldom';
import type { BorderLineStyle, BorderSide, BorderStyle, Color, FontStyle } from 'hucre';
import type { CellStyle } from '../../engine/cellStyle';
import { readBorders } from './borderFormat';
import { childElements, type FilePackage, readFlag } from './FilePackage';
import { readFill } from './fillFormat';
import { readFont } from './fontFormat';
import type { FormatContext } from './formatContext';
import { listElements } from './workbookParts';

/** What a conditional format or a filter's colour changes of a cell. */
export interface DifferentialStyle {
  readonly style: CellStyle;
  readonly numberFormat?: string;
}

/** The formats that say only what they change (`dxf`); rules refer to them by position. */
export function readDifferentialStyles(
  file: FilePackage,
  workbookPath: string,
  context: FormatContext,
): DifferentialStyle[] {
  const path = file.relationships(workbookPath).find(({ type }) => type === 'styles')?.target;
  if (path === undefined || !file.has(path)) return [];
  return listElements(file.xml(path), 'dxfs', 'dxf').map((dxf) => readDifferentialStyle(dxf, context));
}

/** Reads a `dxf` element. */
export function readDifferentialStyle(dxf: Element, { themeColors }: FormatContext): DifferentialStyle {
  const find = (name: string): Element | undefined => childElements(dxf, name)[0];
  const [font, border] = [find('font'), find('border')];
  const pattern = childElements(dxf, 'fill').flatMap((fill) => childElements(fill, 'patternFill'))[0];
  const numberFormat = find('numFmt')?.getAttribute('formatCode');
  const borders = border && readBorders(readBorderElement(border), themeColors);
  return {
    style: {
      ...(pattern && readPattern(pattern, themeColors)),
      // Name and size are not a conditional format's to change.
      ...(font && readFont(readFontElement(font), themeColors ? { themeColors } : {})),
      ...(borders && { borders }),
    },
    ...(numberFormat && { numberFormat }),
  };
}

/** The background colour is the one that fills; a pattern of no kind is solid. */
function readPattern(element: Element, themeColors: readonly string[] | undefined): CellStyle {
  const kind = element.getAttribute('patternType') || 'solid';
  const [fgColor, bgColor] = ['fgColor', 'bgColor'].map((name) => {
    const color = childElements(element, name)[0];
    return color && readFileColor(color);
  });
  const solid = bgColor ?? fgColor;
  if (kind === 'solid') {
    return readFill({ type: 'pattern', pattern: 'solid', ...(solid && { fgColor: solid }) }, themeColors);
  }
  const pattern = kind as 'gray125';
  return readFill({ type: 'pattern', pattern, ...(fgColor && { fgColor }), ...(bgColor && { bgColor }) }, themeColors);
}

function readBorderElement(element: Element): BorderStyle {
  const sides = (['left', 'right', 'top', 'bottom', 'diagonal'] as const).flatMap((side) => {
    const line = childElements(element, side)[0];
    const style = line?.getAttribute('style');
    if (!line || !style || style === 'none') return [];
    const color = childElements(line, 'color')[0];
    const read: BorderSide = { style: style as BorderLineStyle, ...(color && { color: readFileColor(color) }) };
    return [[side, read] as const];
  });
  return {
    ...Object.fromEntries(sides),
    diagonalUp: readFlag(element, 'diagonalUp'),
    diagonalDown: readFlag(element, 'diagonalDown'),
  };
}

function readFontElement(font: Element): FontStyle {
  const find = (name: string): Element | undefined => childElements(font, name)[0];
  const isOn = (name: string): boolean => {
    const element = find(name);
    return element !== undefined && readFlag(element, 'val', true);
  };
  const color = find('color');
  const underline = find('u');
  const vertAlign = find('vertAlign')?.getAttribute('val');
  return {
    ...(color && { color: readFileColor(color) }),
    ...(underline && { underline: (underline.getAttribute('val') || 'single') as 'single' }),
    ...(vertAlign === 'subscript' || vertAlign === 'superscript' ? { vertAlign } : {}),
    bold: isOn('b'),
    italic: isOn('i'),
    strikethrough: isOn('strike'),
  };
}

/** A colour element as the library has colours. */
export function readFileColor(element: Element): Color {
  const rgb = element.getAttribute('rgb');
  const [theme, tint, indexed] = ['theme', 'tint', 'indexed'].map((name) => element.getAttribute(name));
  return {
    ...(rgb && { rgb }),
    ...(theme && { theme: Number(theme) }),
    ...(tint && { tint: Number(tint) }),
    ...(indexed && { indexed: Number(indexed) }),
  };
}
