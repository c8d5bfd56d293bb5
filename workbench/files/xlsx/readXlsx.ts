import type { Element } from '@xmldom/xmldom';
import type { Sheet, Workbook } from 'hucre';
import { readXlsx as readWithLibrary } from 'hucre/xlsx';
import { FileProblem } from '../FileProblem';
import { listFilteredRows, setFiltered } from '../filteredRows';
import { joinLines } from '../lines';
import { readOutlines } from '../outlineLevels';
import { pointsToPixels, widthToPixels } from '../units';
import type { LineContent, SheetContent, WorkbookContent } from '../workbookContent';
import { readCalculation } from './calculationPart';
import { readCharts } from './chartParts';
import { readComments } from './commentParts';
import { readFilter } from './filterPart';
import type { FormatContext } from './formatContext';
import { readNames } from './definedNames';
import { readConditionalFormats } from './readConditionalFormats';
import { type DifferentialStyle, readDifferentialStyles } from './readDifferentialStyles';
import { type FileFormats, readFormats } from './readFormats';
import { readIncompleteFormats, readLineFormats } from './readLineFormats';
import { readDocumentProperties } from './documentProperties';
import { FilePackage } from './FilePackage';
import { readColor } from './fileColor';
import { readHyperlinks } from './hyperlinkPart';
import { listNotImitated, listWorkbookNotImitated, type NotImitated } from './notImitated';
import { readPageLayout } from './pageLayoutPart';
import { readSheetProtection, readWorkbookProtection } from './protectionPart';
import { readSettings } from './settingsPart';
import { readSheetCells } from './sheetCells';
import { readSheetFrame } from './sheetPart';
import { readSheetProperties } from './sheetProperties';
import { readStandardWidth } from './standardWidth';
import { readTable } from './tableParts';
import { readValidations } from './validationRules';
import { readXmlParts } from './xmlParts';
import { findWorkbookParts, type SheetPart } from './workbookParts';

export interface ReadWorkbook {
  readonly content: WorkbookContent;
  readonly notImitated: readonly NotImitated[];
}

/**
 * Reads a workbook file (.xlsx, .xlsm). The library reads cells and their formats; what it leaves out or simplifies (column
 * ids of tables, conditional formats, validations, settings) is read from the parts of the file. Throws `FileProblem`.
 */
export async function readXlsx(bytes: Uint8Array, addInId?: string): Promise<ReadWorkbook> {
  const file = FilePackage.unpack(bytes);
  const parts = findWorkbookParts(file);
  if (parts.sheets.length === 0) throw new FileProblem('empty', 'the workbook has no worksheet');
  const workbook = await readWithLibraryOrRefuse(bytes, new Set(parts.sheets.map(({ name }) => name)));
  const context: FormatContext = {
    ...(workbook.themeColors && { themeColors: workbook.themeColors }),
    ...(workbook.defaultFont && { defaultFont: workbook.defaultFont }),
  };
  const styles = readDifferentialStyles(file, parts.workbookPath, context);
  const formats = await readFormats(file, parts.workbookPath, context);
  const names = parts.sheets.map(({ name }) => name);
  const sheets = parts.sheets.map((part, index) => {
    const sheet = workbook.sheets[index];
    if (sheet?.name !== part.name) throw new FileProblem('damaged', `sheet "${part.name}" cannot be read`);
    return readSheet(file, part, sheet, { styles, formats, context }, names);
  });
  const protection = readWorkbookProtection(parts.workbook);
  return {
    content: {
      sheets: sheets.map(({ content }) => content),
      styles: formats.styles,
      names: readNames(parts.workbook, parts.sheets),
      activeSheet: Math.max(
        0,
        parts.sheets.findIndex(({ tab }) => tab === (workbook.activeSheet ?? 0)),
      ),
      settings: readSettings(file, addInId),
      properties: readDocumentProperties(file, workbook.properties),
      xmlParts: readXmlParts(file, parts.workbookPath),
      calculation: readCalculation(parts.workbook),
      ...(protection && { protection }),
    },
    notImitated: [
      ...sheets.flatMap(({ notImitated }) => notImitated),
      ...listWorkbookNotImitated(file, parts.workbookPath),
    ],
  };
}

async function readWithLibraryOrRefuse(bytes: Uint8Array, names: ReadonlySet<string>): Promise<Workbook> {
  try {
    return await readWithLibrary(bytes, { readStyles: true, sheets: ({ name }) => names.has(name) });
  } catch (error) {
    throw new FileProblem('damaged', error instanceof Error ? error.message : String(error), { cause: error });
  }
}

interface SheetFormats {
  readonly styles: readonly DifferentialStyle[];
  readonly formats: FileFormats;
  readonly context: FormatContext;
}

function readSheet(
  file: FilePackage,
  part: SheetPart,
  sheet: Sheet,
  { styles, formats, context }: SheetFormats,
  names: readonly string[],
): { content: SheetContent; notImitated: NotImitated[] } {
  const frame = readSheetFrame(file, part.path);
  const { root } = frame;
  const rows = readRows(sheet);
  const standardWidth = readStandardWidth(root);
  const tables = readTableRoots(file, part.path).map((table) => readTable(table, styles, rows));
  const filter = readFilter(root, styles, rows);
  const protection = readSheetProtection(root);
  const content: SheetContent = {
    name: part.name,
    ...readView(sheet, context),
    standardWidth,
    ...readSheetCells(sheet, context, readIncompleteFormats(frame, formats)),
    lineFormats: readLineFormats(frame, formats),
    columns: joinLines(
      (sheet.columns ?? []).map(({ width, hidden = false }, index) => {
        const pixels = width === undefined ? standardWidth : widthToPixels(width);
        return [index, { hidden, ...(pixels !== standardWidth && { pixels }) }];
      }),
    ),
    rows: setFiltered(rows, listFilteredRows({ tables, ...(filter && { filter }) }), false),
    outlines: [
      ...readOutlines('rows', readLevels(sheet.rowDefs ?? [])),
      ...readOutlines('columns', readLevels((sheet.columns ?? []).entries())),
    ],
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    tables,
    ...(filter && { filter }),
    conditionalFormats: readConditionalFormats(root, styles, context),
    validations: readValidations(root),
    ...(protection && { protection }),
    pageLayout: readPageLayout(root),
    properties: readSheetProperties(file, part.path, root),
    hyperlinks: readHyperlinks(file, part.path, root),
    ...readComments(file, part.path),
    charts: readCharts(file, part.path, names),
  };
  return {
    content,
    notImitated: listNotImitated(file, part.path, frame, content.charts.length).map((one) => ({
      ...one,
      sheet: part.name,
    })),
  };
}

function readRows(sheet: Sheet): LineContent[] {
  return joinLines(
    [...(sheet.rowDefs ?? [])]
      .sort(([one], [other]) => one - other)
      .map(([row, { height, hidden = false }]) => [
        row,
        { hidden, ...(height !== undefined && { pixels: pointsToPixels(height) }) },
      ]),
  );
}

function readLevels(lines: Iterable<readonly [number, { outlineLevel?: number }]>): Map<number, number> {
  return new Map([...lines].flatMap(([line, { outlineLevel }]) => (outlineLevel ? [[line, outlineLevel]] : [])));
}

function readView(
  sheet: Sheet,
  { themeColors }: FormatContext,
): Pick<SheetContent, 'visibility' | 'tabColor' | 'showGridlines' | 'showHeadings' | 'frozenRows' | 'frozenColumns'> {
  return {
    visibility: sheet.veryHidden ? 'VeryHidden' : sheet.hidden ? 'Hidden' : 'Visible',
    tabColor: readColor(sheet.view?.tabColor, themeColors) ?? '',
    showGridlines: sheet.view?.showGridLines !== false,
    showHeadings: sheet.view?.showRowColHeaders !== false,
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
  };
}

function readTableRoots(file: FilePackage, path: string): Element[] {
  return file
    .relationships(path)
    .filter(({ type }) => type === 'table')
    .map(({ target }) => file.xml(target));
}
