import { margins } from '../../usecases/cards/paper';
import { COLUMNS } from '../../usecases/cards/printLayout';
import { RANGE_BYTES } from '../cellRuns';
import type { Write } from '../sendWrites';
import { cellsOn, toFormatWrite } from './printSheet';
import type { PrintSheet } from './printSheet';

/** Page breaks of one write. */
const BREAKS_AT_ONCE = 500;

/**
 * Prepares the sheet for the printer: A4 upright, margins, footers, nothing but the cards, and a page break before each page. The
 * scale is 100 %: Excel ignores page breaks where a sheet is fitted to pages.
 */
export function toPageSetupWrites(sheet: PrintSheet): Write[] {
  return [
    toFormatWrite((context) => {
      context.workbook.worksheets.getItem(sheet.id).showGridlines = false;
      setUpPage(layoutOf(context, sheet));
      layoutOf(context, sheet).setPrintArea(cellsOn(context, sheet, 0, 0, sheet.layout.values.length, COLUMNS));
      setFooters(layoutOf(context, sheet).headersFooters.defaultForAllPages, sheet);
    }, 12),
    ...toBreakWrites(sheet),
  ];
}

function layoutOf(context: Excel.RequestContext, { id }: PrintSheet): Excel.PageLayout {
  return context.workbook.worksheets.getItem(id).pageLayout;
}

function setUpPage(layout: Excel.PageLayout): void {
  layout.paperSize = 'A4';
  layout.orientation = 'Portrait';
  layout.zoom = { scale: 100 };
  layout.centerHorizontally = true;
  layout.setPrintMargins('Points', margins);
}

/** Excel puts the day of printing in the place of `&D`. */
function setFooters(texts: Excel.HeaderFooter, { footers }: PrintSheet): void {
  texts.leftFooter = footers.left;
  texts.centerFooter = footers.center;
  texts.rightFooter = '&D';
}

function toBreakWrites({ id, layout }: PrintSheet): Write[] {
  const pageRows = layout.page.length;
  const firstRows: number[] = [];
  for (let row = pageRows; row < layout.values.length; row += pageRows) {
    firstRows.push(row);
  }
  return Array.from({ length: Math.ceil(firstRows.length / BREAKS_AT_ONCE) }, (_, part): Write => {
    const rows = firstRows.slice(part * BREAKS_AT_ONCE, (part + 1) * BREAKS_AT_ONCE);
    return {
      bytes: rows.length * RANGE_BYTES,
      cells: 0,
      enqueue: (context) => {
        const breaks = context.workbook.worksheets.getItem(id).horizontalPageBreaks;
        rows.forEach((row) => breaks.add(`A${row + 1}`));
      },
    };
  });
}
