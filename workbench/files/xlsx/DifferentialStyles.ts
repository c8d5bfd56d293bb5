import type { Element } from '@xmldom/xmldom';
import type { Color, FillStyle } from 'hucre';
import type { CellStyle } from '../../engine/cellStyle';
import { writeBorders } from './borderFormat';
import { childElements, appendElement, serializeXml } from './FilePackage';
import { writeFill } from './fillFormat';
import { writeFont } from './fontFormat';
import { needElement } from './placeElement';

const SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;
/** Above the numbers that the formats of cells are given. */
const FIRST_NUMBER_FORMAT = 2_000;

/** The formats of conditional formats and of filters by colour: they say only what they change, and are referred to by position. */
export class DifferentialStyles {
  private readonly list: Element;
  private readonly positions = new Map<string, number>();

  /** `root` is the style sheet of the workbook that is written. */
  constructor(root: Element) {
    this.list = needElement(root, 'dxfs');
  }

  /** The position of a format, added if there is none like it; `undefined` for one that changes nothing. */
  add(style: CellStyle, numberFormat?: string): number | undefined {
    const element = this.list.ownerDocument?.createElementNS(this.list.namespaceURI, 'dxf');
    if (!element) throw new Error('a style sheet without a document cannot be added to');
    appendFont(element, style);
    if (numberFormat) {
      const numFmtId = String(FIRST_NUMBER_FORMAT + this.positions.size);
      appendElement(element, 'numFmt', { numFmtId, formatCode: numberFormat });
    }
    appendFill(element, writeFill(style));
    appendBorders(element, style);
    if (childElements(element).length === 0) return undefined;
    const key = serializeXml(element).replace(/numFmtId="\d+"/, '');
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    const position = childElements(this.list).length;
    this.list.appendChild(element);
    this.list.setAttribute('count', String(position + 1));
    this.positions.set(key, position);
    return position;
  }
}

function appendColor(parent: Element, name: string, color: Color | undefined): void {
  if (!color?.rgb) return;
  appendElement(parent, name, { rgb: `FF${color.rgb}`, ...(color.tint && { tint: String(color.tint) }) });
}

function appendFont(dxf: Element, style: CellStyle): void {
  const font = writeFont(style);
  if (Object.keys(font).length === 0) return;
  const element = appendElement(dxf, 'font', {});
  if (font.bold) appendElement(element, 'b', {});
  if (font.italic) appendElement(element, 'i', {});
  if (font.strikethrough) appendElement(element, 'strike', {});
  if (font.underline) appendElement(element, 'u', { val: String(font.underline) });
  if (font.vertAlign) appendElement(element, 'vertAlign', { val: font.vertAlign });
  appendColor(element, 'color', font.color);
}

/** In a format that only changes, the background colour of a solid fill is the one to be seen. */
function appendFill(dxf: Element, fill: FillStyle | undefined): void {
  if (fill?.type !== 'pattern') return;
  const isSolid = fill.pattern === 'solid';
  const pattern = appendElement(appendElement(dxf, 'fill', {}), 'patternFill', { patternType: fill.pattern });
  if (!isSolid) appendColor(pattern, 'fgColor', fill.fgColor);
  appendColor(pattern, 'bgColor', isSolid ? fill.fgColor : fill.bgColor);
}

function appendBorders(dxf: Element, { borders }: CellStyle): void {
  const written = borders && writeBorders(borders);
  if (!written || Object.keys(written).length === 0) return;
  const element = appendElement(dxf, 'border', {});
  for (const side of SIDES) {
    const line = written[side];
    if (line) appendColor(appendElement(element, side, { style: line.style }), 'color', line.color);
  }
}
