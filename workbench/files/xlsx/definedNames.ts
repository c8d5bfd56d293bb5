import type { Element } from '@xmldom/xmldom';
import { formatRectangle } from '../rectangle';
import type { NameContent, SheetContent } from '../workbookContent';
import { readFlag } from './FilePackage';
import { spellForEngine, spellForFile } from './formulaSpelling';
import { placeElement } from './placeElement';
import { listElements, type SheetPart } from './workbookParts';

const BUILT_IN = '_xlnm.';
/** Names that mean something to printing; the file marks them, Excel and the engine do not. */
const PRINT_NAMES = ['Print_Area', 'Print_Titles'];
const FILTER_NAME = `${BUILT_IN}_FilterDatabase`;

/** Names of the workbook and of its sheets; those that Excel makes for its own use, such as a filter's area, are left out. */
export function readNames(workbook: Element, sheets: readonly SheetPart[]): NameContent[] {
  return listElements(workbook, 'definedNames', 'definedName').flatMap((element) => readName(element, sheets));
}

function readName(element: Element, sheets: readonly SheetPart[]): NameContent[] {
  const written = element.getAttribute('name') ?? '';
  const name = PRINT_NAMES.find((one) => written === BUILT_IN + one) ?? written;
  const formula = element.textContent ?? '';
  if (/^_xl(?:nm|pm|eta)\./i.test(name) || name === '' || formula === '') return [];
  const tab = element.getAttribute('localSheetId');
  const sheet = tab ? sheets.findIndex((one) => one.tab === Number(tab)) : undefined;
  if (sheet === -1) return [];
  return [
    {
      name,
      formula: `=${spellForEngine(formula)}`,
      comment: element.getAttribute('comment') ?? '',
      visible: !readFlag(element, 'hidden'),
      ...(sheet !== undefined && { sheet }),
    },
  ];
}

/** Writes the names, and for each sheet with an AutoFilter the hidden one by which Excel finds its area. */
export function writeNames(workbook: Element, names: readonly NameContent[], sheets: readonly SheetContent[]): void {
  const filters = sheets.flatMap(({ name, filter }, sheet) => {
    const reference = filter && `'${name.replaceAll("'", "''")}'!${makeAbsolute(formatRectangle(filter.area))}`;
    return reference ? [{ name: FILTER_NAME, formula: `=${reference}`, comment: '', visible: false, sheet }] : [];
  });
  const all = [...names, ...filters];
  if (all.length === 0) return;
  const list = placeElement(workbook, 'definedNames');
  for (const { name, formula, comment, visible, sheet } of all) {
    const isPrintName = sheet !== undefined && PRINT_NAMES.includes(name);
    const attributes = {
      name: isPrintName ? BUILT_IN + name : name,
      ...(comment && { comment }),
      ...(sheet !== undefined && { localSheetId: String(sheet) }),
      ...(!visible && { hidden: '1' }),
    };
    placeElement(list, 'definedName', attributes, spellForFile(formula.replace(/^=/, '')));
  }
}

function makeAbsolute(reference: string): string {
  return reference.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
