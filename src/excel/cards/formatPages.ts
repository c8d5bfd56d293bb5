import { columnWidths } from '../../usecases/cards/paper';
import { COLUMNS } from '../../usecases/cards/printLayout';
import type { PrintRow, RowLook } from '../../usecases/cards/printLayout';
import type { Write } from '../sendWrites';
import { cellsOn, formatAt, toFormatWrite } from './printSheet';
import type { PrintSheet } from './printSheet';

const LABEL_FILL = '#F2F2F2';
const SECTION_FILL = '#DDE6EE';
const LINE_COLOUR = '#7F7F7F';

const everyEdge = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const everyLine = [...everyEdge, 'InsideHorizontal', 'InsideVertical'] as const;

/** Neighbouring rows that are made to look the same at once. */
interface RowRun {
  readonly look: RowLook;
  readonly row: number;
  readonly rowCount: number;
}

/**
 * Formats the first page row by row and repeats it for the others, so that it takes as many requests for a thousand cards as
 * for one. No cells are merged: copying formats need not copy merged areas, and a text may go on into the empty cells beside it.
 */
export function toPageWrites(sheet: PrintSheet): Write[] {
  const { layout } = sheet;
  const rowCount = layout.values.length;
  const page = layout.page.slice(0, rowCount);
  return [
    ...columnWidths.map((width, column) =>
      toFormatWrite((context) => {
        cellsOn(context, sheet, 0, column, 1, 1).format.columnWidth = width;
      }),
    ),
    toFormatWrite((context) => formatWhole(context, sheet, page)),
    ...toRuns(page).map((run) => toFormatWrite((context) => formatRun(context, sheet, run), 8)),
    ...toRepetitions(page.length, rowCount).map((part) =>
      toFormatWrite((context) => {
        const template = cellsOn(context, sheet, 0, 0, part.templateRows, COLUMNS);
        cellsOn(context, sheet, part.row, 0, part.rowCount, COLUMNS).copyFrom(template, 'Formats');
      }, 2),
    ),
    toFormatWrite((context) => {
      cellsOn(context, sheet, 0, 0, rowCount, 1).format.rowHeight = layout.rowHeight;
    }),
  ];
}

/** Excel repeats what is copied into a range that is a multiple of it; what is left of the last page is copied by itself. */
function toRepetitions(
  pageRows: number,
  rowCount: number,
): { readonly row: number; readonly rowCount: number; readonly templateRows: number }[] {
  const whole = rowCount - (rowCount % pageRows);
  return [
    { row: pageRows, rowCount: whole - pageRows, templateRows: pageRows },
    { row: whole, rowCount: rowCount - whole, templateRows: rowCount - whole },
  ].filter((part) => part.rowCount > 0);
}

/** `wideMore` goes on with the box above it. */
function toRuns(page: readonly PrintRow[]): RowRun[] {
  const runs: { look: RowLook; row: number; rowCount: number }[] = [];
  page.forEach(({ look }, row) => {
    const last = runs.at(-1);
    const goesOn = last !== undefined && (look === 'wideMore' || (look === last.look && look !== 'wide'));
    if (goesOn) {
      last.rowCount += 1;
    } else {
      runs.push({ look, row, rowCount: 1 });
    }
  });
  return runs;
}

function formatWhole(context: Excel.RequestContext, sheet: PrintSheet, page: readonly PrintRow[]): void {
  const cells = cellsOn(context, sheet, 0, 0, page.length, COLUMNS);
  cells.numberFormat = page.map(({ numberFormats: [left, right] }) =>
    Array.from({ length: COLUMNS }, (_, column) => formatAt(column, left, right)),
  );
  cells.format.font.size = sheet.layout.fontSize;
  cells.format.verticalAlignment = 'Center';
  cells.format.horizontalAlignment = 'Left';
}

function formatRun(context: Excel.RequestContext, sheet: PrintSheet, { look, row, rowCount }: RowRun): void {
  const cells = (column: number, columnCount: number): Excel.Range =>
    cellsOn(context, sheet, row, column, rowCount, columnCount);
  const whole = cells(0, COLUMNS);
  switch (look) {
    case 'title':
      whole.format.font.bold = true;
      whole.format.font.size = sheet.layout.titleSize;
      return;
    case 'pair':
      drawLines(whole, everyLine);
      whole.format.wrapText = true;
      formatLabel(cells(0, 1));
      formatLabel(cells(2, 1));
      return;
    case 'wide':
    case 'wideMore':
      drawLines(cells(0, 1), everyEdge);
      drawLines(cells(1, COLUMNS - 1), everyEdge);
      formatLabel(cells(0, 1));
      return;
    case 'section':
      drawLines(whole, everyEdge);
      whole.format.fill.color = SECTION_FILL;
      whole.format.font.bold = true;
      return;
    case 'columns':
      drawLines(whole, everyLine);
      formatLabel(whole);
      return;
    case 'entry':
      drawLines(whole, everyLine);
      return;
    case 'cut':
      whole.format.borders.getItem('EdgeBottom').style = 'Dash';
      return;
    case 'gap':
      return;
  }
}

function formatLabel(cells: Excel.Range): void {
  cells.format.fill.color = LABEL_FILL;
  cells.format.wrapText = true;
}

function drawLines(cells: Excel.Range, lines: readonly (typeof everyLine)[number][]): void {
  for (const line of lines) {
    const border = cells.format.borders.getItem(line);
    border.style = 'Continuous';
    border.color = LINE_COLOUR;
  }
}
