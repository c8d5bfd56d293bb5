import type { Color } from 'hucre';
import { resolveThemeColor } from 'hucre/ooxml';

/** The 64 colours that old files refer to by number (ISO/IEC 29500-1, 18.8.27); 64 and 65 are "automatic". */
const INDEXED_COLORS = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Colours of the Office theme, for files that refer to a theme they do not carry. */
const OFFICE_THEME = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The theme lists dark before light; numbers in cells count light before dark. */
const THEME_ORDER = [1, 0, 3, 2];

/** A colour of the file as `#RRGGBB`; `undefined` for automatic or unknown colours. */
export function readColor(color: Color | undefined, themeColors: readonly string[] = OFFICE_THEME): string | undefined {
  if (!color) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) {
    const position = THEME_ORDER[color.theme] ?? color.theme;
    return themeColors[position]
      ? `#${resolveThemeColor([...themeColors], position, color.tint).toUpperCase()}`
      : undefined;
  }
  const indexed = color.indexed === undefined ? undefined : INDEXED_COLORS[color.indexed];
  return indexed && `#${indexed}`;
}

/** A colour and its tint, as the cells have them. A colour of the theme is read as what it looks like, without a tint. */
export function readTinted(
  color: Color | undefined,
  themeColors?: readonly string[],
): { readonly color?: string; readonly tint?: number } {
  const read = readColor(color, themeColors);
  if (read === undefined) return {};
  return color?.rgb !== undefined && color.tint ? { color: read, tint: color.tint } : { color: read };
}

/** `#RRGGBB` as the writer takes it. */
export function writeColor(color: string, tint?: number): Color {
  return { rgb: color.slice(1).toUpperCase(), ...(tint && { tint }) };
}
