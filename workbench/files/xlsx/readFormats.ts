import type { Element } from '@xmldom/xmldom';
import { strToU8, zipSync } from 'fflate';
import type { Cell } from 'hucre';
import { readXlsx as readWithLibrary } from 'hucre/xlsx';
import type { NamedStyleState, StylePart } from '../../engine/namedStyleState';
import { BUILT_IN_STYLES } from '../../engine/builtInStyles';
import { type CellFormat, DEFAULT_FORMAT } from '../workbookContent';
import { BUILT_IN_STYLE_IDS } from './builtInStyleIds';
import { readFormat } from './cellFormat';
import { childElements, type FilePackage, readFlag, serializeXml } from './FilePackage';
import type { FormatContext } from './formatContext';
import { needElement } from './placeElement';
import { findStyles, listElements } from './workbookParts';

/** The formats of a file by the numbers that cells, rows and columns refer to, and its named styles. */
export interface FileFormats {
  readonly cells: readonly CellFormat[];
  /** Numbers of formats about which the library says less than there is: those with a named style, for one. */
  readonly incomplete: ReadonlySet<number>;
  readonly styles: readonly NamedStyleState[];
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NORMAL = 0;

/** Reads all formats, also those that no cell has: the library reads them from a small workbook with a cell for each. */
export async function readFormats(
  file: FilePackage,
  workbookPath: string,
  context: FormatContext,
): Promise<FileFormats> {
  const root = file.xml(findStyles(file, workbookPath));
  const formats = listElements(root, 'cellXfs', 'xf');
  const looks = listElements(root, 'cellStyleXfs', 'xf');
  const list = needElement(root, 'cellXfs');
  for (const look of looks) list.appendChild(look.cloneNode(true));
  const read = (await readAll(serializeXml(root), formats.length + looks.length)).map((cell) =>
    cell?.style ? readCellFormat(cell, context) : DEFAULT_FORMAT,
  );
  const named = listElements(root, 'cellStyles', 'cellStyle').filter(
    (style) => Number(style.getAttribute('builtinId') || 1) !== NORMAL,
  );
  const names = new Map(named.map((style) => [style.getAttribute('xfId') ?? '', nameOf(style)]));
  const cells = formats.map((format, index) => complete(read[index] ?? DEFAULT_FORMAT, format, names));
  return {
    cells,
    incomplete: new Set(cells.flatMap((format, index) => (format === read[index] ? [] : [index]))),
    styles: named.flatMap((style) => {
      const position = Number(style.getAttribute('xfId'));
      const look = looks[position];
      return look ? [readStyle(style, look, read[formats.length + position] ?? DEFAULT_FORMAT)] : [];
    }),
  };
}

/** The format of a cell as the library has read it. */
export function readCellFormat({ style = {}, type }: Cell, context: FormatContext): CellFormat {
  const format = readFormat(style, context);
  // East Asian date formats have numbers but no text in the format's own list (ISO/IEC 29500-1, 18.8.30).
  return type === 'date' && format.numberFormat === 'General' ? { ...format, numberFormat: 'yyyy-mm-dd' } : format;
}

async function readAll(styles: string, count: number): Promise<(Cell | undefined)[]> {
  const cells = Array.from(
    { length: count },
    (_none, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="${index}"><v>1</v></c></row>`,
  );
  const relationship = (type: string, target: string): string =>
    `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationship('officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Formats" sheetId="1" r:id="worksheet"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationship('worksheet', 'worksheets/sheet1.xml')}${relationship('styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
    'xl/styles.xml': styles,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    level: 0,
  });
  const { sheets } = await readWithLibrary(bytes, { readStyles: true });
  return Array.from({ length: count }, (_none, index) => sheets[0]?.cells?.get(`${index},0`));
}

/** With the named style and what the library leaves out. */
function complete(format: CellFormat, element: Element, names: ReadonlyMap<string, string>): CellFormat {
  const styleName = names.get(element.getAttribute('xfId') || '0');
  const autoIndent = childElements(element, 'alignment').some((alignment) => readFlag(alignment, 'justifyLastLine'));
  if (styleName === undefined && !autoIndent) return format;
  return {
    ...format,
    style: { ...format.style, ...(styleName !== undefined && { styleName }), ...(autoIndent && { autoIndent }) },
  };
}

/** The name in Office.js of a style that every workbook has, else its own. */
function nameOf(style: Element): string {
  const builtinId = style.getAttribute('builtinId');
  const builtIn = [...BUILT_IN_STYLE_IDS].find(([, id]) => builtinId && id === Number(builtinId))?.[0];
  return builtIn ?? style.getAttribute('name') ?? '';
}

function readStyle(style: Element, look: Element, { style: says, numberFormat }: CellFormat): NamedStyleState {
  const name = nameOf(style);
  const builtIn = BUILT_IN_STYLES.find((one) => one.builtIn === name);
  const decides = (attribute: string): boolean => readFlag(look, attribute, true);
  const includes: Readonly<Record<StylePart, boolean>> = {
    number: decides('applyNumberFormat'),
    font: decides('applyFont'),
    alignment: decides('applyAlignment'),
    border: decides('applyBorder'),
    patterns: decides('applyFill'),
    protection: decides('applyProtection'),
  };
  return { name: builtIn?.name ?? name, builtIn: builtIn?.builtIn, style: says, numberFormat, includes };
}
