import { BUILT_IN_STYLES } from '../engine/builtInStyles';
import type { CellInput, CellValue, SheetId } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import type { SheetState } from '../engine/sheetState';
import { collectAttachments, collectDocument, onSheet } from './collectAttachments';
import { collectFormats } from './collectFormats';
import { collectLines } from './collectLines';
import { isErrorText } from './errorText';
import { listFilteredRows, setFiltered } from './filteredRows';
import { moveSpilled } from './spills';
import {
  type CriteriaContent,
  type DocumentSetting,
  NO_CRITERIA,
  type SheetContent,
  type WorkbookContent,
} from './workbookContent';

/** Rows read at a time. */
const BLOCK_ROWS = 5_000;

/** Everything the engine holds, as plain data. */
export function collectContent(engine: Engine, settings: readonly DocumentSetting[]): WorkbookContent {
  const sheets = engine.sheets();
  const positions = new Map(sheets.map(({ id }, position) => [id, position]));
  const contents = sheets.map((sheet) => collectSheet(engine, sheet, positions));
  return {
    ...collectDocument(engine),
    sheets: contents,
    styles: collectStyles(engine, contents),
    names: engine.names().map(({ sheet, ...name }) => {
      const position = sheet === undefined ? undefined : positions.get(sheet);
      return { ...name, ...(position !== undefined && { sheet: position }) };
    }),
    activeSheet: positions.get(engine.activeSheet()) ?? 0,
    settings,
  };
}

function collectSheet(
  engine: Engine,
  { id, ...state }: SheetState,
  positions: ReadonlyMap<SheetId, number>,
): SheetContent {
  const used = engine.usedArea(id, false);
  const lines = collectLines(engine, id, used);
  const attachments = collectAttachments(engine, id, positions);
  const tables = engine
    .tables()
    .filter(({ area }) => area.sheet === id)
    .map(({ id: table, area, ...rest }) => ({ ...rest, area: onSheet(area), filter: collectCriteria(engine, table) }));
  return {
    name: state.name,
    visibility: state.visibility,
    tabColor: state.tabColor,
    showGridlines: state.showGridlines,
    showHeadings: state.showHeadings,
    standardWidth: state.standardWidth,
    frozenRows: state.frozenRows,
    frozenColumns: state.frozenColumns,
    ...collectCells(engine, id),
    ...collectFormats(engine, used),
    lineFormats: engine.lineFormats.list(id),
    columns: lines.columns,
    rows: setFiltered(lines.rows, listFilteredRows({ ...attachments, tables }), false),
    outlines: engine.outlines.list(id).map(({ sheet: _sheet, ...group }) => group),
    ...attachments,
    tables,
    merges: engine.merges(id).map(onSheet),
    conditionalFormats: engine
      .conditionalFormats(id)
      .map(({ id: _id, areas, ...format }) => ({ ...format, areas: areas.map(onSheet) })),
    validations: engine
      .validations(id)
      .map(({ areas, ...validation }) => ({ ...validation, areas: areas.map(onSheet) })),
  };
}

function collectStyles(engine: Engine, sheets: readonly SheetContent[]): WorkbookContent['styles'] {
  const used = new Set(
    sheets.flatMap(({ formats, lineFormats }) => [...formats, ...lineFormats].map(({ style }) => style.styleName)),
  );
  return engine.namedStyles
    .list()
    .filter((style) => used.has(style.builtIn ?? style.name) || !BUILT_IN_STYLES.includes(style));
}

function collectCriteria(engine: Engine, table: string): CriteriaContent {
  const { criteria, hiddenRows } = engine.filters.find({ table }) ?? NO_CRITERIA;
  return { criteria, hiddenRows };
}

function collectCells(engine: Engine, sheet: SheetId): Pick<SheetContent, 'cells' | 'results' | 'spills'> {
  const used = engine.usedArea(sheet, true);
  if (!used) return { cells: [], results: [], spills: [] };
  const columns = used.column + used.columns;
  const last = used.row + used.rows;
  const cells: CellInput[][] = Array.from({ length: used.row }, () => []);
  const results: (CellValue | undefined)[][] = [];
  for (let row = used.row; row < last; row += BLOCK_ROWS) {
    const area = { sheet, row, column: 0, rows: Math.min(BLOCK_ROWS, last - row), columns };
    const values = engine.values(area);
    engine.formulas(area).forEach((line, offset) => {
      const valueLine = values[offset] ?? [];
      cells.push(
        line.map((formula, column) => {
          const value = valueLine[column] ?? '';
          if (!isFormula(formula, value)) return keepValue(value);
          (results[row + offset] ??= [])[column] = value;
          return formula;
        }),
      );
    });
  }
  const spills = engine.spills(sheet).map(onSheet);
  moveSpilled(spills, cells, results);
  return { cells, results, spills };
}

/** A text such as `=1+1` is shown as itself; a formula is shown as its result. */
function isFormula(formula: CellValue, value: CellValue): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function keepValue(value: CellValue): CellInput {
  if (value === '') return null;
  return typeof value === 'string' && !isErrorText(value) ? `'${value}` : value;
}
