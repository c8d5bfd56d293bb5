import type { Element } from '@xmldom/xmldom';
import type { NamedStyleState, StylePart } from '../../engine/namedStyleState';
import { BUILT_IN_STYLE_IDS } from './builtInStyleIds';
import { appendElement, childElements } from './FilePackage';
import { readMark } from './markedFonts';
import { needElement } from './placeElement';
import { listElements } from './workbookParts';

/** The attributes by which a named style says what it decides. */
const APPLIES: Readonly<Record<StylePart, string>> = {
  number: 'applyNumberFormat',
  font: 'applyFont',
  alignment: 'applyAlignment',
  border: 'applyBorder',
  patterns: 'applyFill',
  protection: 'applyProtection',
};

/**
 * Completes a style sheet that the library has written: named styles, and which of them formats of cells follow.
 * @param numbers the formats that the library has written for `styles`, by position
 */
export function completeStyles(root: Element, styles: readonly NamedStyleState[], numbers: readonly number[]): void {
  const formats = listElements(root, 'cellXfs', 'xf');
  const positions = new Map<string, number>();
  styles.forEach((style, index) => {
    const format = formats[numbers[index] ?? 0];
    if (format) positions.set(style.builtIn ?? style.name, writeStyle(root, style, format));
  });
  const marks = listElements(root, 'fonts', 'font').map(takeMark);
  for (const format of formats) {
    const mark = marks[Number(format.getAttribute('fontId'))];
    if (!mark) continue;
    format.setAttribute('xfId', String(positions.get(mark.styleName ?? '') ?? 0));
    if (mark.autoIndent) justifyLastLine(format);
  }
}

/** Adds a named style that looks like a format, and answers its position. */
function writeStyle(root: Element, { name, builtIn, includes }: NamedStyleState, format: Element): number {
  const [looks, names] = [needElement(root, 'cellStyleXfs'), needElement(root, 'cellStyles')];
  const position = childElements(looks, 'xf').length;
  const look = format.cloneNode(true) as Element;
  look.removeAttribute('xfId');
  for (const [part, attribute] of Object.entries(APPLIES)) {
    look.setAttribute(attribute, includes[part as StylePart] ? '1' : '0');
  }
  looks.appendChild(look);
  looks.setAttribute('count', String(position + 1));
  const builtinId = builtIn === undefined ? undefined : BUILT_IN_STYLE_IDS.get(builtIn);
  appendElement(names, 'cellStyle', {
    name,
    xfId: String(position),
    ...(builtinId !== undefined && { builtinId: String(builtinId) }),
  });
  names.setAttribute('count', String(childElements(names, 'cellStyle').length));
  return position;
}

function takeMark(font: Element) {
  const element = childElements(font, 'name')[0];
  const { name, marked } = readMark(element?.getAttribute('val') ?? '');
  if (marked) element?.setAttribute('val', name);
  return marked;
}

/** "Justify distributed" of Excel's dialog, which is what `autoIndent` stands for. */
function justifyLastLine(format: Element): void {
  const known = childElements(format, 'alignment')[0];
  const alignment = known ?? appendElement(format, 'alignment', {});
  if (!known) format.insertBefore(alignment, format.firstChild);
  alignment.setAttribute('justifyLastLine', '1');
  format.setAttribute('applyAlignment', '1');
}
