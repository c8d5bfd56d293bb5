import type { Element } from '@xmldom/xmldom';
import { DEFAULT_PAGE_LAYOUT, PAPER_SIZES } from '../../engine/pageLayoutState';
import type { PageLayoutState, PageMargins, PageZoom } from '../../engine/pageLayoutState';
import { childElements, readFlag } from './FilePackage';
import { readHeadersFooters, writeHeadersFooters } from './headersFooters';
import { needElement, placeElement } from './placeElement';
import { findWord, lookUpWord } from './wordTable';
import { listElements } from './workbookParts';

const POINTS_PER_INCH = 72;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const COMMENTS = { none: 'NoComments', atEnd: 'EndSheet', asDisplayed: 'InPlace' } as const;
const ERRORS = { displayed: 'AsDisplayed', blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' } as const;

/** How a sheet is printed (ISO/IEC 29500-1, 18.3.1.62 to 18.3.1.70); what the file leaves out is as in a new sheet. */
export function readPageLayout(sheet: Element): PageLayoutState {
  const find = (name: string): Element | undefined => childElements(sheet, name)[0];
  const [margins, setup, options, texts] = ['pageMargins', 'pageSetup', 'printOptions', 'headerFooter'].map(find);
  return {
    ...DEFAULT_PAGE_LAYOUT,
    ...(margins && { margins: readMargins(margins) }),
    ...(setup && readSetup(setup, isFitted(sheet))),
    ...(options && {
      centerHorizontally: readFlag(options, 'horizontalCentered'),
      centerVertically: readFlag(options, 'verticalCentered'),
      printGridlines: readFlag(options, 'gridLines'),
      printHeadings: readFlag(options, 'headings'),
    }),
    ...(texts && { headersFooters: readHeadersFooters(texts) }),
    rowBreaks: readBreaks(sheet, 'rowBreaks'),
    columnBreaks: readBreaks(sheet, 'colBreaks'),
  };
}

function isFitted(sheet: Element): boolean {
  return listElements(sheet, 'sheetPr', 'pageSetUpPr').some((element) => readFlag(element, 'fitToPage'));
}

function readMargins(element: Element): PageMargins {
  const read = (name: (typeof MARGINS)[number]): number =>
    round(Number(element.getAttribute(name) || 0) * POINTS_PER_INCH);
  return {
    left: read('left'),
    right: read('right'),
    top: read('top'),
    bottom: read('bottom'),
    header: read('header'),
    footer: read('footer'),
  };
}

/** Files have inches of many digits: 0.7 of them are 50.4 points and not 50.39999. */
function round(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

function readSetup(setup: Element, isFitted: boolean): Partial<PageLayoutState> {
  const read = (name: string): string => setup.getAttribute(name) ?? '';
  const pages = (name: string): number | null => Number(read(name) || 1) || null;
  const zoom: PageZoom = isFitted
    ? { scale: null, horizontalFitToPages: pages('fitToWidth'), verticalFitToPages: pages('fitToHeight') }
    : { scale: Number(read('scale') || 100), horizontalFitToPages: null, verticalFitToPages: null };
  return {
    paperSize: PAPER_SIZES[Number(read('paperSize') || 1) - 1] ?? DEFAULT_PAGE_LAYOUT.paperSize,
    orientation: read('orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    zoom,
    draftMode: readFlag(setup, 'draft'),
    blackAndWhite: readFlag(setup, 'blackAndWhite'),
    printComments: lookUpWord(COMMENTS, read('cellComments')) ?? 'NoComments',
    printErrors: lookUpWord(ERRORS, read('errors')) ?? 'AsDisplayed',
    printOrder: read('pageOrder') === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    firstPageNumber: readFlag(setup, 'useFirstPageNumber') ? Number(read('firstPageNumber') || 1) : null,
  };
}

/** A break before row 6 is to the file a break at row 5, which it counts from 1: the number is the same as ours. */
function readBreaks(sheet: Element, list: string): number[] {
  return listElements(sheet, list, 'brk')
    .map((element) => Number(element.getAttribute('id')))
    .filter((at) => at > 0);
}

/** Writes what differs from a new sheet. */
export function writePageLayout(sheet: Element, layout: PageLayoutState): void {
  writeMargins(sheet, layout.margins);
  writeOptions(sheet, layout);
  writeSetup(sheet, layout);
  writeHeadersFooters(sheet, layout.headersFooters);
  writeBreaks(sheet, 'rowBreaks', layout.rowBreaks, 16_383);
  writeBreaks(sheet, 'colBreaks', layout.columnBreaks, 1_048_575);
}

function writeMargins(sheet: Element, margins: PageMargins): void {
  const element = needElement(sheet, 'pageMargins');
  for (const name of MARGINS) element.setAttribute(name, String(margins[name] / POINTS_PER_INCH));
}

function writeOptions(sheet: Element, layout: PageLayoutState): void {
  const options = {
    ...(layout.centerHorizontally && { horizontalCentered: '1' }),
    ...(layout.centerVertically && { verticalCentered: '1' }),
    ...(layout.printHeadings && { headings: '1' }),
    ...(layout.printGridlines && { gridLines: '1' }),
  };
  if (Object.keys(options).length > 0) placeElement(sheet, 'printOptions', options);
}

function writeSetup(sheet: Element, layout: PageLayoutState): void {
  const { zoom, firstPageNumber } = layout;
  const isFitted = zoom.horizontalFitToPages !== null || zoom.verticalFitToPages !== null;
  const setup = {
    ...(layout.paperSize !== 'Letter' && { paperSize: String(PAPER_SIZES.indexOf(layout.paperSize) + 1) }),
    ...(!isFitted && zoom.scale !== null && zoom.scale !== 100 && { scale: String(zoom.scale) }),
    ...(firstPageNumber !== null && { firstPageNumber: String(firstPageNumber) }),
    ...(isFitted && {
      fitToWidth: String(zoom.horizontalFitToPages ?? 0),
      fitToHeight: String(zoom.verticalFitToPages ?? 0),
    }),
    ...(layout.printOrder === 'OverThenDown' && { pageOrder: 'overThenDown' }),
    ...(layout.orientation === 'Landscape' && { orientation: 'landscape' }),
    ...(layout.blackAndWhite && { blackAndWhite: '1' }),
    ...(layout.draftMode && { draft: '1' }),
    ...(layout.printComments !== 'NoComments' && { cellComments: findWord(COMMENTS, layout.printComments) ?? '' }),
    ...(firstPageNumber !== null && { useFirstPageNumber: '1' }),
    ...(layout.printErrors !== 'AsDisplayed' && { errors: findWord(ERRORS, layout.printErrors) ?? '' }),
  };
  if (Object.keys(setup).length > 0) placeElement(sheet, 'pageSetup', setup);
  if (isFitted) placeElement(needElement(sheet, 'sheetPr'), 'pageSetUpPr', { fitToPage: '1' });
}

function writeBreaks(sheet: Element, name: string, breaks: readonly number[], max: number): void {
  if (breaks.length === 0) return;
  const count = String(breaks.length);
  const list = placeElement(sheet, name, { count, manualBreakCount: count });
  for (const at of breaks) placeElement(list, 'brk', { id: String(at), max: String(max), man: '1' });
}
