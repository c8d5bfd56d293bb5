import type { FontStyle } from 'hucre';
import type { CellStyle } from '../../engine/cellStyle';

/** A character that no name of a font has. */
const MARK = '\uE000';

/** What of a cell's format the library has no words for. */
export type MarkedStyle = Pick<CellStyle, 'styleName' | 'autoIndent'>;

/**
 * Lets the library carry through what it has no words for, in the name of a font: formats that differ in nothing else stay
 * apart, and can be completed in what it has written.
 */
export function markFont(font: FontStyle, { styleName = '', autoIndent }: MarkedStyle): FontStyle {
  if (styleName === '' && !autoIndent) return font;
  return { ...font, name: `${font.name ?? ''}${MARK}${autoIndent ? '1' : '0'}${styleName}` };
}

/** The name of the font without its mark, and what the mark says. */
export function readMark(fontName: string): { readonly name: string; readonly marked: MarkedStyle | undefined } {
  const [name = '', mark] = fontName.split(MARK);
  if (mark === undefined) return { name, marked: undefined };
  const styleName = mark.slice(1);
  return {
    name,
    marked: { ...(styleName !== '' && { styleName }), ...(mark.startsWith('1') && { autoIndent: true }) },
  };
}
