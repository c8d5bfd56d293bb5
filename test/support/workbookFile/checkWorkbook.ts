import type { Element } from '@xmldom/xmldom';
import { attribute, type FileParts, listed, relationshipId, repeated } from './readParts';

const BUILT_IN_NAMES =
  /^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase|Criteria|Extract|Consolidate_Area|Database|Sheet_Title)$/;
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u;
/** What would be taken for a cell: `A1` to `XFD1048576`, and the other way of naming them, `R1C1`. */
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|R\d+|C\d+|R|C)$/i;

/** Whether a table or a defined name may be called so. */
export function isLegalName(name: string): boolean {
  return NAME.test(name) && !LOOKS_LIKE_CELL.test(name) && name.length <= 255;
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly path: string;
}

/** Sheets and names are named legally and differently, and something is to be seen. Answers the worksheets. */
export function checkWorkbook(parts: FileParts, path: string, root: Element): ListedSheet[] {
  const report = (violation: string): void => parts.report(path, violation);
  const sheets = listed(root, 'sheets', 'sheet');
  const names = sheets.map((sheet) => attribute(sheet, 'name') ?? '');
  if (sheets.length === 0) report('has no sheets');
  for (const name of repeated(names)) report(`has two sheets called ${name}`);
  for (const id of repeated(sheets.map((sheet) => attribute(sheet, 'sheetId') ?? ''))) report(`has two sheets ${id}`);
  for (const name of names) {
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      report(`has a sheet illegally called "${name}"`);
  }
  const isVisible = sheets.map((sheet) => (attribute(sheet, 'state') ?? 'visible') === 'visible');
  if (!isVisible.includes(true)) report('has no visible sheet');
  const active = Number(listed(root, 'bookViews', 'workbookView').map((view) => attribute(view, 'activeTab'))[0] ?? 0);
  if (!isVisible[active]) report(`shows the sheet ${active}, which is hidden or not there`);
  checkNames(root, sheets.length, report);
  const relationships = new Map(parts.relationships(path).map((one) => [one.id, one]));
  return sheets.flatMap((sheet, index) => {
    const relationship = relationships.get(relationshipId(sheet) ?? '');
    return relationship?.kind === 'worksheet' ? [{ name: names[index] ?? '', path: relationship.target }] : [];
  });
}

function checkNames(root: Element, sheetCount: number, report: (violation: string) => void): void {
  const names = listed(root, 'definedNames', 'definedName');
  for (const key of repeated(names.map((one) => `${attribute(one, 'name')} ${attribute(one, 'localSheetId') ?? ''}`))) {
    report(`defines the name ${key} twice`);
  }
  for (const element of names) {
    const name = attribute(element, 'name') ?? '';
    const sheet = attribute(element, 'localSheetId');
    const formula = element.textContent ?? '';
    if (!BUILT_IN_NAMES.test(name) && !isLegalName(name)) report(`defines the illegal name "${name}"`);
    if (sheet !== undefined && !(Number(sheet) < sheetCount)) report(`defines ${name} for sheet ${sheet}`);
    if (formula === '' || formula.startsWith('=')) report(`defines ${name} as "${formula}"`);
    if (formula.length > 8_192) report(`defines ${name} at too great length`);
  }
}
