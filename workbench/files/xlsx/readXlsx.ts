import type { Element } from '@xmldom/xmldom';
import type { Sheet, Workbook } from 'hucre';
import { readXlsx as readWithLibrary } from 'hucre/xlsx';
import type { CellStyle } from '../../engine/cellStyle';
import { FileProblem } from '../FileProblem';
import { joinLines } from '../lines';
import { pointsToPixels, widthToPixels } from '../units';
import type { NameContent, SheetContent, WorkbookContent } from '../workbookContent';
import type { FormatContext } from './cellFormat';
import { readConditionalFormats } from './conditionalRules';
import { readDifferentialStyles } from './differentialStyles';
import { FilePackage, readFlag } from './FilePackage';
import { readColor } from './fileColor';
import { spellForEngine } from './formulaSpelling';
import { listNotImitated, listWorkbookNotImitated, type NotImitated } from './notImitated';
import { readSettings } from './settingsPart';
import { readSheetCells } from './sheetCells';
import { readSheetFrame } from './sheetPart';
import { readTable } from './tableParts';
import { readValidations } from './validationRules';
import { findWorkbookParts, listElements, type SheetPart } from './workbookParts';

/** Names that Excel makes for its own use, such as the area of a filter. */
const INTERNAL_NAME = /^_xlnm\.|^_xlpm\.|^_xleta\./i;

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
  const sheets = parts.sheets.map((part, index) => {
    const sheet = workbook.sheets[index];
    if (sheet?.name !== part.name) throw new FileProblem('damaged', `sheet "${part.name}" cannot be read`);
    return readSheet(file, part, sheet, styles, context);
  });
  return {
    content: {
      sheets: sheets.map(({ content }) => content),
      names: listElements(parts.workbook, 'definedNames', 'definedName').flatMap((name) =>
        readName(name, parts.sheets),
      ),
      activeSheet: Math.max(
        0,
        parts.sheets.findIndex(({ tab }) => tab === (workbook.activeSheet ?? 0)),
      ),
      settings: readSettings(file, addInId),
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

function readSheet(
  file: FilePackage,
  part: SheetPart,
  sheet: Sheet,
  styles: readonly CellStyle[],
  context: FormatContext,
): { content: SheetContent; notImitated: NotImitated[] } {
  const { root } = readSheetFrame(file, part.path);
  const tables = readTableRoots(file, part.path);
  const content: SheetContent = {
    name: part.name,
    ...readView(sheet, context),
    ...readSheetCells(sheet, context),
    columns: joinLines(
      (sheet.columns ?? []).map(({ width, hidden = false }, index) => [
        index,
        { hidden, ...(width !== undefined && { pixels: widthToPixels(width) }) },
      ]),
    ),
    rows: joinLines(
      [...(sheet.rowDefs ?? [])]
        .sort(([one], [other]) => one - other)
        .map(([row, { height, hidden = false }]) => [
          row,
          { hidden, ...(height !== undefined && { pixels: pointsToPixels(height) }) },
        ]),
    ),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    tables: tables.map(readTable).filter(({ showHeaders }) => showHeaders),
    conditionalFormats: readConditionalFormats(root, styles),
    validations: readValidations(root),
  };
  return {
    content,
    notImitated: listNotImitated(file, part.path, root, tables).map((one) => ({ ...one, sheet: part.name })),
  };
}

function readView(
  sheet: Sheet,
  { themeColors }: FormatContext,
): Pick<SheetContent, 'visibility' | 'tabColor' | 'showGridlines' | 'frozenRows' | 'frozenColumns' | 'isProtected'> {
  return {
    visibility: sheet.veryHidden ? 'VeryHidden' : sheet.hidden ? 'Hidden' : 'Visible',
    tabColor: readColor(sheet.view?.tabColor, themeColors) ?? '',
    showGridlines: sheet.view?.showGridLines !== false,
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    isProtected: sheet.protection?.sheet === true,
  };
}

function readTableRoots(file: FilePackage, path: string): Element[] {
  return file
    .relationships(path)
    .filter(({ type }) => type === 'table')
    .map(({ target }) => file.xml(target));
}

function readName(element: Element, sheets: readonly SheetPart[]): NameContent[] {
  const name = element.getAttribute('name') ?? '';
  const formula = element.textContent ?? '';
  if (INTERNAL_NAME.test(name) || name === '' || formula === '') return [];
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
