import type { Element } from '@xmldom/xmldom';
import { writeXlsx as writeWithLibrary } from 'hucre/xlsx';
import { FileProblem } from '../FileProblem';
import type { WorkbookContent } from '../workbookContent';
import { writeCalculation } from './calculationPart';
import { writeCharts } from './chartParts';
import { writeComments } from './commentParts';
import { completeSheet } from './completeSheet';
import { writeNames } from './definedNames';
import { completeDocumentProperties, writeDocumentProperties } from './documentProperties';
import { DifferentialStyles } from './DifferentialStyles';
import { FilePackage } from './FilePackage';
import { writeWorkbookProtection } from './protectionPart';
import { type AddInIdentity, writeSettings } from './settingsPart';
import { writeSheetProperties } from './sheetProperties';
import { readSheetFrame, writeSheetFrame } from './sheetPart';
import { People } from './threads';
import { writeTable } from './tableParts';
import { findStyles, findWorkbookParts } from './workbookParts';
import { type WrittenSheet, writeSheet } from './writeSheet';
import { completeStyles } from './writeStyles';
import { writeXmlParts } from './xmlParts';

/**
 * Writes a workbook file. The library writes cells and formats; everything else, and what the library has no words for, is
 * added to its parts. Throws `FileProblem` for what the format cannot hold.
 */
export async function writeXlsx(content: WorkbookContent, addIn: AddInIdentity): Promise<Uint8Array> {
  const written = content.sheets.map((sheet, index) => writeSheet(sheet, index === 0 ? content.styles : []));
  const file = FilePackage.unpack(await writeWithLibraryOrRefuse(content, written));
  const { workbook, workbookPath, sheets } = findWorkbookParts(file);
  const stylesPath = findStyles(file, workbookPath);
  const styleSheet = file.xml(stylesPath);
  const styles = new DifferentialStyles(styleSheet);
  const people = new People();
  const names = content.sheets.map(({ name }) => name);
  let namedFormats: readonly number[] = [];
  let propertyNumber = 1;
  let chartNumber = 1;
  sheets.forEach(({ path }, index) => {
    const [sheet, more] = [content.sheets[index], written[index]];
    if (!sheet || !more) return;
    const frame = readSheetFrame(file, path);
    const { cells, formatNumbers } = completeSheet(file, path, frame, sheet, more, styles);
    if (index === 0) namedFormats = formatNumbers;
    writeCharts(file, path, frame.root, sheet.charts, names, { number: index + 1, first: chartNumber });
    chartNumber += sheet.charts.length;
    writeComments(file, path, frame.root, sheet, index + 1, people);
    propertyNumber = writeSheetProperties(file, path, frame.root, sheet.properties, propertyNumber);
    writeSheetFrame(file, path, { ...frame, cells });
  });
  writeTables(file, content, styles);
  completeStyles(styleSheet, content.styles, namedFormats);
  file.setXml(stylesPath, styleSheet);
  people.write(file, workbookPath);
  completeWorkbook(workbook, content);
  file.setXml(workbookPath, workbook);
  completeDocumentProperties(file, content.properties);
  writeXmlParts(file, workbookPath, content.xmlParts);
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
      activeSheet: content.activeSheet,
      properties: writeDocumentProperties(content.properties),
    });
  } catch (error) {
    throw new FileProblem('cannotBeStored', error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The library has given each table a part; what stands in it is replaced. */
function writeTables(file: FilePackage, { sheets }: WorkbookContent, styles: DifferentialStyles): void {
  let tableId = 0;
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      tableId += 1;
      file.setXml(`xl/tables/table${tableId}.xml`, writeTable(table, tableId, sheet.cells, styles));
    }
  }
}

function completeWorkbook(workbook: Element, { names, sheets, calculation, protection }: WorkbookContent): void {
  if (protection) writeWorkbookProtection(workbook, protection);
  writeNames(workbook, names, sheets);
  writeCalculation(workbook, calculation);
}
