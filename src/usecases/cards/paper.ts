import type { CardPaper } from '../customerCards';

/** How a page of A4 is filled. All lengths in points. */
export interface PaperLayout {
  readonly rowHeight: number;
  /** Rows from the first of a card to the first of the next. */
  readonly rowsPerCard: number;
  readonly cardsPerPage: number;
  /** Empty rows above the title, where the page is cut before it. */
  readonly rowsAbove: number;
  readonly fontSize: number;
  readonly titleSize: number;
  /** Rows of the boxes for longer texts. */
  readonly goodsRows: number;
  readonly remarksRows: number;
}

const A4_WIDTH = 595;
const A4_HEIGHT = 842;

/** What is left below the rows is about what the upper margin has more, so that two cards are cut in the middle of the sheet. */
export const margins = { left: 42, right: 42, top: 49, bottom: 44, header: 20, footer: 20 } as const;

/** What is left of the page between the margins. */
export const printable = {
  width: A4_WIDTH - margins.left - margins.right,
  height: A4_HEIGHT - margins.top - margins.bottom,
} as const;

/**
 * Label, value, label, value. Together a tenth less than the page is wide: a file keeps the widths of columns in letters of
 * the workbook's font, and where that is missing another takes its place.
 */
export const columnWidths = [80, 150, 80, 150] as const;

/** Points that a cell keeps free at either side of its text. */
const PADDING = 5;

/** Room for text in the cell of a value, and in a box over three columns. */
export const textWidths = {
  cell: columnWidths[1] - 2 * PADDING,
  box: columnWidths[1] + columnWidths[2] + columnWidths[3] - 2 * PADDING,
} as const;

/**
 * Cards are made to measure and not fitted to the page, because Excel ignores page breaks where a sheet is fitted. The rows
 * of a page fill it so far that not one more has room.
 */
export const papers: Readonly<Record<CardPaper, PaperLayout>> = {
  A4: {
    rowHeight: 29.25,
    rowsPerCard: 25,
    cardsPerPage: 1,
    rowsAbove: 0,
    fontSize: 10.5,
    titleSize: 18,
    goodsRows: 3,
    remarksRows: 11,
  },
  twoA5: {
    rowHeight: 23.25,
    rowsPerCard: 16,
    cardsPerPage: 2,
    rowsAbove: 1,
    fontSize: 9,
    titleSize: 14,
    goodsRows: 2,
    remarksRows: 2,
  },
};

/** A survey form fills a page of A4 with rows that leave room for handwriting. */
export const surveyPaper = { rowHeight: 24.75, rowsPerPage: 30, fontSize: 10.5, titleSize: 18 } as const;

/** More page breaks than 1 023 a sheet of Excel cannot have ([MS-XLSB] 2.4.196). */
export const mostPagesPerSheet = 1_000;
