import type { Element } from '@xmldom/xmldom';
import type { CellStyle as FileStyle, Color, FontStyle } from 'hucre';
import type { CellStyle } from '../../engine/cellStyle';
import { type FormatContext, readFont, writeBorders, writeFont } from './cellFormat';
import { childElements, type FilePackage, readFlag } from './FilePackage';
import { readColor, writeColor } from './fileColor';
import { listElements } from './workbookParts';

/** The formats of conditional formats (`dxf`), which say only what they change; rules refer to them by position. */
export function readDifferentialStyles(file: FilePackage, workbookPath: string, context: FormatContext): CellStyle[] {
  const path = file.relationships(workbookPath).find(({ type }) => type === 'styles')?.target;
  if (path === undefined || !file.has(path)) return [];
  return listElements(file.xml(path), 'dxfs', 'dxf').map((dxf) => readDifferentialStyle(dxf, context));
}

function readDifferentialStyle(dxf: Element, { themeColors }: FormatContext): CellStyle {
  const font = childElements(dxf, 'font')[0];
  const pattern = childElements(dxf, 'fill').flatMap((fill) => childElements(fill, 'patternFill'))[0];
  const background = pattern && (childElements(pattern, 'bgColor')[0] ?? childElements(pattern, 'fgColor')[0]);
  const fillColor = background && readColor(readFileColor(background), themeColors);
  return {
    ...(fillColor && { fillColor }),
    // Name and size are not a conditional format's to change.
    ...(font && readFont(readFontElement(font), themeColors ? { themeColors } : {})),
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
  return {
    ...(color && { color: readFileColor(color) }),
    ...(underline && { underline: underline.getAttribute('val') === 'double' ? 'double' : 'single' }),
    bold: isOn('b'),
    italic: isOn('i'),
    strikethrough: isOn('strike'),
  };
}

function readFileColor(element: Element): Color {
  const rgb = element.getAttribute('rgb');
  const [theme, tint, indexed] = ['theme', 'tint', 'indexed'].map((name) => element.getAttribute(name));
  return {
    ...(rgb && { rgb }),
    ...(theme && { theme: Number(theme) }),
    ...(tint && { tint: Number(tint) }),
    ...(indexed && { indexed: Number(indexed) }),
  };
}

/** A conditional format's style as the writer takes it. In a `dxf` the background colour is the one that fills. */
export function writeDifferentialStyle(style: CellStyle): FileStyle {
  const font = writeFont(style);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.fillColor && { fill: { type: 'pattern', pattern: 'solid', bgColor: writeColor(style.fillColor) } }),
    ...(style.borders && { border: writeBorders(style.borders) }),
  };
}
