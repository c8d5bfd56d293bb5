import type { Area, SheetId } from '../engine/grid';
import { formatFixedCells, quoteSheetName } from './address';
import { isWholeColumns, isWholeRows } from './areas';
import { resolveReference } from './resolveReference';
import type { WorkbookContext } from './WorkbookContext';

/** Names by which Excel keeps what is printed of a sheet and what is repeated on each page. */
const PRINT_AREA = 'Print_Area';
const PRINT_TITLES = 'Print_Titles';

export interface PrintTitles {
  readonly rows?: Area;
  readonly columns?: Area;
}

/** Empty if the whole sheet is printed. */
export function readPrintArea(context: WorkbookContext, sheet: SheetId): readonly Area[] {
  return readName(context, sheet, PRINT_AREA);
}

export function writePrintArea(context: WorkbookContext, sheet: SheetId, areas: readonly Area[]): void {
  writeName(context, sheet, PRINT_AREA, areas);
}

export function readPrintTitles(context: WorkbookContext, sheet: SheetId): PrintTitles {
  const areas = readName(context, sheet, PRINT_TITLES);
  const rows = areas.find(isWholeRows);
  const columns = areas.find((area) => isWholeColumns(area) && !isWholeRows(area));
  return { ...(rows !== undefined && { rows }), ...(columns !== undefined && { columns }) };
}

export function writePrintTitles(context: WorkbookContext, sheet: SheetId, { rows, columns }: PrintTitles): void {
  // Excel writes the columns first.
  writeName(
    context,
    sheet,
    PRINT_TITLES,
    [columns, rows].filter((area) => area !== undefined),
  );
}

function readName(context: WorkbookContext, sheet: SheetId, wanted: string): readonly Area[] {
  const name = context.engine.names().find((candidate) => candidate.name === wanted && candidate.sheet === sheet);
  const formula = name?.formula.replace(/^=/, '') ?? '';
  return splitUnion(formula).flatMap((part) => resolveReference(context.engine, part, sheet) ?? []);
}

function writeName(context: WorkbookContext, sheet: SheetId, name: string, areas: readonly Area[]): void {
  const sheetName = context.engine.sheets().find((candidate) => candidate.id === sheet)?.name ?? '';
  const parts = areas.map((area) => `${quoteSheetName(sheetName)}!${formatFixedCells(area)}`);
  context.engine.setName({ name, formula: `=${parts.join(',')}`, comment: '', visible: true, sheet });
}

/** Commas inside of quoted sheet names separate nothing. */
function splitUnion(formula: string): readonly string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
