import type { Element } from '@xmldom/xmldom';
import type { NamedRange } from 'hucre';
import { writeXlsx as writeWithLibrary } from 'hucre/xlsx';
import { FileProblem } from '../FileProblem';
import type { NameContent, SheetContent, WorkbookContent } from '../workbookContent';
import { FilePackage } from './FilePackage';
import { spellForFile } from './formulaSpelling';
import { type AddInIdentity, writeSettings } from './settingsPart';
import { readSheetFrame, writeSheetFrame } from './sheetPart';
import { findTableFormulas, writeTable } from './tableParts';
import { findWorkbookParts, listElements } from './workbookParts';
import { type WrittenSheet, writeSheet } from './writeSheet';

/**
 * Writes a workbook file. The library writes cells, formats and views; what it has no words for (column ids and formulas
 * of tables, errors as results, hidden names, settings of add-ins) is added to its parts. Throws `FileProblem` for what
 * the format cannot hold.
 */
export async function writeXlsx(content: WorkbookContent, addIn: AddInIdentity): Promise<Uint8Array> {
  const written = content.sheets.map(writeSheet);
  const file = FilePackage.unpack(await writeWithLibraryOrRefuse(content, written));
  const { workbook, workbookPath, sheets } = findWorkbookParts(file);
  sheets.forEach(({ path }, index) => {
    const sheet = written[index];
    if (sheet) completeSheet(file, path, sheet);
  });
  let tableId = 0;
  for (const sheet of content.sheets) {
    for (const table of sheet.tables) {
      tableId += 1;
      file.setXml(`xl/tables/table${tableId}.xml`, writeTable(table, tableId, findTableFormulas(table, sheet.cells)));
    }
  }
  hideNames(workbook, content.names);
  file.setXml(workbookPath, workbook);
  writeSettings(file, content.settings, addIn);
  return file.pack();
}

async function writeWithLibraryOrRefuse(
  content: WorkbookContent,
  written: readonly WrittenSheet[],
): Promise<Uint8Array> {
  try {
    return await writeWithLibrary({
      sheets: written.map(({ sheet }) => sheet),
      namedRanges: content.names.map((name) => writeName(name, content.sheets)),
      activeSheet: content.activeSheet,
    });
  } catch (error) {
    throw new FileProblem('cannotBeStored', error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function writeName({ name, formula, comment, sheet }: NameContent, sheets: readonly SheetContent[]): NamedRange {
  const scope = sheet === undefined ? undefined : sheets[sheet]?.name;
  return {
    name,
    range: spellForFile(formula.replace(/^=/, '')),
    ...(comment && { comment }),
    ...(scope !== undefined && { scope }),
  };
}

function hideNames(workbook: Element, names: readonly NameContent[]): void {
  listElements(workbook, 'definedNames', 'definedName').forEach((element, index) => {
    if (names[index]?.visible === false) element.setAttribute('hidden', '1');
  });
}

function completeSheet(
  file: FilePackage,
  path: string,
  { ruleExtras, hiddenDropDowns, hasErrorResults }: WrittenSheet,
): void {
  if (ruleExtras.size === 0 && hiddenDropDowns.size === 0 && !hasErrorResults) return;
  const frame = readSheetFrame(file, path);
  for (const rule of listElements(frame.root, 'conditionalFormatting', 'cfRule')) {
    const extras = ruleExtras.get(Number(rule.getAttribute('priority'))) ?? {};
    for (const [name, value] of Object.entries(extras)) rule.setAttribute(name, value);
  }
  listElements(frame.root, 'dataValidations', 'dataValidation').forEach((element, index) => {
    if (hiddenDropDowns.has(index)) element.setAttribute('showDropDown', '1');
  });
  writeSheetFrame(file, path, { ...frame, cells: hasErrorResults ? markErrorResults(frame.cells) : frame.cells });
}

/** The library stores the error a formula results in as if it were a text. */
function markErrorResults(cells: string): string {
  return cells.replace(
    / t="str">(<f>[^<]*<\/f><v>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)<\/v>)/g,
    ' t="e">$1',
  );
}
