/** How a sheet is printed, as Office.js states it. Lengths are points (1/72 inch). */
export interface PageLayoutState {
  /** Name of the paper as in `Excel.PaperType`. */
  readonly paperSize: PaperSize;
  readonly orientation: 'Portrait' | 'Landscape';
  readonly margins: PageMargins;
  readonly zoom: PageZoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly draftMode: boolean;
  readonly blackAndWhite: boolean;
  readonly printComments: 'NoComments' | 'EndSheet' | 'InPlace';
  readonly printErrors: 'AsDisplayed' | 'Blank' | 'Dash' | 'NotAvailable';
  readonly printOrder: 'DownThenOver' | 'OverThenDown';
  /** `null` counts on from the sheet before. */
  readonly firstPageNumber: number | null;
  readonly headersFooters: HeadersFooters;
  /** Rows that begin a new page, zero-based, ascending. */
  readonly rowBreaks: readonly number[];
  /** Columns that begin a new page, zero-based, ascending. */
  readonly columnBreaks: readonly number[];
}

export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Either a scale in per cent (10 to 400) or the numbers of pages to fit on; `null` is what does not count. */
export interface PageZoom {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

export interface HeadersFooters {
  readonly state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
  /** Those of all pages, or of the odd ones if the even ones have their own: a file keeps them in one place. */
  readonly oddPages: HeaderFooterTexts;
  readonly evenPages: HeaderFooterTexts;
  readonly firstPage: HeaderFooterTexts;
}

/** Texts with Excel's codes (`&P` for the page's number). */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** `Excel.PaperType` in the order of the numbers that files give the papers (the first is 1). */
export const PAPER_SIZES = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'Envelope11',
  'Envelope12',
  'Envelope14',
  'Csheet',
  'Dsheet',
  'Esheet',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeC3',
  'EnvelopeC4',
  'EnvelopeC6',
  'EnvelopeC65',
  'EnvelopeB4',
  'EnvelopeB5',
  'EnvelopeB6',
  'EnvelopeItaly',
  'EnvelopeMonarch',
  'EnvelopePersonal',
  'FanfoldUS',
  'FanfoldStdGerman',
  'FanfoldLegalGerman',
] as const;

export type PaperSize = (typeof PAPER_SIZES)[number];

const NO_TEXTS: HeaderFooterTexts = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** A new sheet's layout: Excel's for the United States. */
export const DEFAULT_PAGE_LAYOUT: PageLayoutState = {
  paperSize: 'Letter',
  orientation: 'Portrait',
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  draftMode: false,
  blackAndWhite: false,
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  printOrder: 'DownThenOver',
  firstPageNumber: null,
  headersFooters: {
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    oddPages: NO_TEXTS,
    evenPages: NO_TEXTS,
    firstPage: NO_TEXTS,
  },
  rowBreaks: [],
  columnBreaks: [],
};
