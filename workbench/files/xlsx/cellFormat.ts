import type { BorderLineStyle, BorderSide, CellStyle as FileStyle, FontStyle } from 'hucre';
import type { BorderEdge, BorderStyle, CellStyle } from '../../engine/cellStyle';
import type { CellFormat } from '../workbookContent';
import { readColor, writeColor } from './fileColor';

/** The font that cells without one of their own have in the files we write. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
} as const;

const VERTICAL = { top: 'Top', center: 'Center' } as const;

const EDGES: readonly (readonly ['top' | 'bottom' | 'left' | 'right', BorderEdge])[] = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
];

/** What every cell of a file shares and its formats refer to. */
export interface FormatContext {
  readonly themeColors?: readonly string[];
  /** Name and size of this font are the default and not a format of the cell. */
  readonly defaultFont?: FontStyle;
}

/** The format of a cell of the file; properties the engine does not know (gradients, rotation) are left out. */
export function readFormat(style: FileStyle, context: FormatContext): CellFormat {
  return { numberFormat: style.numFmt ?? 'General', style: readStyle(style, context) };
}

function readStyle({ font, fill, border, alignment, protection }: FileStyle, context: FormatContext): CellStyle {
  const pattern = fill?.type === 'pattern' && fill.pattern !== 'none' ? fill : undefined;
  return dropUndefined({
    fillColor: readColor(pattern?.fgColor ?? pattern?.bgColor, context.themeColors),
    ...(font && readFont(font, context)),
    horizontalAlignment: lookUp(HORIZONTAL, alignment?.horizontal),
    verticalAlignment: lookUp(VERTICAL, alignment?.vertical),
    wrapText: alignment?.wrapText || undefined,
    indentLevel: alignment?.indent || undefined,
    borders: border && readBorders(border, context),
    locked: protection?.locked === false ? false : undefined,
  });
}

/** The font of a cell or of a conditional format. */
export function readFont(font: FontStyle, { themeColors, defaultFont = {} }: FormatContext): CellStyle {
  const color = readColor(font.color, themeColors);
  return dropUndefined({
    fontColor: color === readColor(defaultFont.color, themeColors) ? undefined : color,
    fontName: font.name === defaultFont.name ? undefined : font.name,
    fontSize: font.size === defaultFont.size ? undefined : font.size,
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    underline: readUnderline(font.underline),
    strikethrough: font.strikethrough || undefined,
  });
}

function readUnderline(underline: FontStyle['underline']): CellStyle['underline'] {
  if (!underline) return undefined;
  return underline === 'double' || underline === 'doubleAccounting' ? 'Double' : 'Single';
}

function readBorders(border: NonNullable<FileStyle['border']>, context: FormatContext): CellStyle['borders'] {
  const sides = EDGES.flatMap(([side, edge]) => {
    const line = border[side];
    return line ? [[edge, readLine(line, context)] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

/** The engine knows kinds of lines but not weights: thick and thin lines are both continuous. */
function readLine({ style, color }: BorderSide, { themeColors }: FormatContext): BorderStyle {
  const kind = ((): BorderStyle['style'] => {
    if (style === 'double') return 'Double';
    if (style === 'dotted' || style === 'hair') return 'Dot';
    return /dash/i.test(style) ? 'Dash' : 'Continuous';
  })();
  return { style: kind, color: readColor(color, themeColors) ?? '#000000' };
}

/** A format as the writer takes it; `undefined` for the default. */
export function writeFormat({ numberFormat, style }: CellFormat): FileStyle | undefined {
  const alignment = dropUndefined({
    horizontal: findKey(HORIZONTAL, style.horizontalAlignment),
    vertical: findKey(VERTICAL, style.verticalAlignment),
    wrapText: style.wrapText || undefined,
    indent: style.indentLevel || undefined,
  });
  const font = writeFont(style);
  const written: FileStyle = {
    ...(numberFormat !== 'General' && numberFormat !== '' && { numFmt: numberFormat }),
    ...(style.fillColor && { fill: { type: 'pattern', pattern: 'solid', fgColor: writeColor(style.fillColor) } }),
    ...(Object.keys(font).length > 0 && { font: { ...DEFAULT_FONT, ...font } }),
    ...(style.borders && { border: writeBorders(style.borders) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.locked === false && { protection: { locked: false } }),
  };
  return Object.keys(written).length > 0 ? written : undefined;
}

/** Only what differs from the default font, as a conditional format needs it. */
export function writeFont(style: CellStyle): FontStyle {
  return dropUndefined({
    name: style.fontName,
    size: style.fontSize,
    color: style.fontColor ? writeColor(style.fontColor) : undefined,
    bold: style.bold || undefined,
    italic: style.italic || undefined,
    strikethrough: style.strikethrough || undefined,
    underline: style.underline === 'Single' ? 'single' : style.underline === 'Double' ? 'double' : undefined,
  });
}

export function writeBorders(borders: NonNullable<CellStyle['borders']>): NonNullable<FileStyle['border']> {
  const kinds: Record<Exclude<BorderStyle['style'], 'None'>, BorderLineStyle> = {
    Continuous: 'thin',
    Dash: 'dashed',
    DashDot: 'dashDot',
    DashDotDot: 'dashDotDot',
    Dot: 'dotted',
    Double: 'double',
    SlantDashDot: 'slantDashDot',
  };
  return Object.fromEntries(
    EDGES.flatMap(([side, edge]) => {
      const line = borders[edge];
      if (!line || line.style === 'None') return [];
      return [[side, { style: kinds[line.style], color: writeColor(line.color || '#000000') }] as const];
    }),
  );
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

function findKey<Key extends string>(table: Readonly<Record<Key, string>>, value: string | undefined): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

type Defined<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

function dropUndefined<Value extends object>(value: Value): Partial<Defined<Value>> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<Defined<Value>>;
}
