import { EMPTY_SHEET, EMPTY_WORKBOOK } from '../../../workbench/files/emptyContent';
import { DEFAULT_PAGE_LAYOUT } from '../../../workbench/engine/pageLayoutState';
import { DEFAULT_PROTECTION_OPTIONS } from '../../../workbench/engine/protectionState';
import type { SheetContent, WorkbookContent } from '../../../workbench/files/workbookContent';

const NO_TEXTS = DEFAULT_PAGE_LAYOUT.headersFooters.evenPages;

/** A sheet that is filtered, sorted, linked, noted, discussed, protected and laid out for printing. */
const ORDERS: SheetContent = {
  ...EMPTY_SHEET,
  name: "Order's list",
  showHeadings: false,
  standardWidth: 80,
  cells: [
    ["'Firm", "'Amount", "'Day", null, "'Kind"],
    ["'Alpha", 10, 45322, null, "'x"],
    ["'Beta", 20, 45323, null, "'y"],
    ["'Gamma", 30, 45324, null, "'x"],
  ],
  outlines: [
    { of: 'rows', start: 10, length: 6 },
    { of: 'rows', start: 11, length: 2 },
    { of: 'rows', start: 14, length: 1 },
    { of: 'columns', start: 5, length: 2 },
  ],
  filter: {
    area: { row: 0, column: 0, rows: 4, columns: 3 },
    criteria: new Map([[1, { filterOn: 'Custom', criterion1: '>=20', operator: 'And' } as const]]),
    hiddenRows: new Set([1]),
  },
  pageLayout: {
    ...DEFAULT_PAGE_LAYOUT,
    paperSize: 'A4',
    orientation: 'Landscape',
    margins: { top: 36, bottom: 36, left: 18, right: 18, header: 14.4, footer: 14.4 },
    zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
    centerHorizontally: true,
    printGridlines: true,
    printHeadings: true,
    draftMode: true,
    printComments: 'EndSheet',
    printErrors: 'Dash',
    printOrder: 'OverThenDown',
    firstPageNumber: 3,
    headersFooters: {
      ...DEFAULT_PAGE_LAYOUT.headersFooters,
      state: 'FirstAndDefault',
      oddPages: { ...NO_TEXTS, leftHeader: '&D', centerHeader: 'R&&D', rightFooter: '&P / &N' },
      firstPage: { ...NO_TEXTS, centerFooter: 'First' },
    },
    rowBreaks: [2, 40],
    columnBreaks: [3],
  },
  protection: {
    options: { ...DEFAULT_PROTECTION_OPTIONS, allowSort: true, allowEditObjects: true, selectionMode: 'Unlocked' },
    password: { algorithm: 'SHA-512', salt: 'c2FsdA==', hash: 'aGFzaA==', spinCount: 100_000 },
  },
  properties: new Map([['key', 'Wert 值']]),
  hyperlinks: [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, address: 'https://example.com/?a=1&b=2', screenTip: 'There' },
    { area: { row: 1, column: 0, rows: 1, columns: 1 }, address: 'mailto:a@example.com?subject=x' },
    { area: { row: 2, column: 0, rows: 2, columns: 1 }, documentReference: "'Order''s list'!A1" },
  ],
  notes: [
    {
      area: { row: 3, column: 1, rows: 1, columns: 1 },
      text: 'two\nlines & <more>',
      authorName: 'Ann',
      isVisible: true,
      width: 120,
      height: 60,
    },
  ],
  comments: [
    {
      id: '{11111111-2222-4333-8444-555555555555}',
      area: { row: 0, column: 2, rows: 1, columns: 1 },
      content: {
        text: '@Bob Lee please look',
        richContent: '<at id="0">Bob Lee</at> please look',
        mentions: [{ email: 'bob@example.com', id: 0, name: 'Bob Lee' }],
      },
      author: { name: 'Ann', email: 'ann@example.com' },
      created: '2026-02-03T04:05:06.000Z',
      isResolved: true,
      replies: [
        {
          id: '{99999999-2222-4333-8444-555555555555}',
          content: { text: 'Done.' },
          author: { name: 'Bob Lee', email: 'bob@example.com' },
          created: '2026-02-04T04:05:06.000Z',
        },
      ],
    },
  ],
};

const AREA = { row: 1, column: 0, rows: 5, columns: 3 };

/** A sheet with a filtered table without banding, and one without headers. */
const TABLES: SheetContent = {
  ...EMPTY_SHEET,
  name: 'Tables',
  standardWidth: 64,
  cells: [
    [null, null, null],
    ["'Firm", "'Amount", "'Twice"],
    ["'a", 1, '=Sales[[#This Row],[Amount]]*2'],
    ["'b", 2, '=Sales[[#This Row],[Amount]]*2'],
    ["'c", 3, '=Sales[[#This Row],[Amount]]*2'],
    ["'Total", '=SUBTOTAL(109,Sales[Amount])', '=MAX(Sales[Twice])/2'],
    [null, null, null],
    ["'x", 1, null],
    ["'y", 2, null],
  ],
  results: [
    undefined,
    undefined,
    [undefined, undefined, 2],
    [undefined, undefined, 4],
    [undefined, undefined, 6],
    [undefined, 5, 3],
  ],
  rows: [{ first: 8, count: 1, hidden: true }],
  tables: [
    {
      name: 'Sales',
      area: AREA,
      columns: [
        { id: 1, name: 'Firm' },
        { id: 2, name: 'Amount' },
        { id: 3, name: 'Twice', calculatedFormula: '=Sales[[#This Row],[Amount]]*2' },
      ],
      showHeaders: true,
      showTotals: true,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: 'TableStyleMedium2',
      sort: {
        fields: [{ key: 1, ascending: false, sortOn: 'Value' }],
        matchCase: false,
        method: 'PinYin',
      },
      filter: {
        criteria: new Map([[0, { filterOn: 'Values', values: ['b', 'c', ''] } as const]]),
        hiddenRows: new Set([2]),
      },
    },
    {
      name: 'Plain',
      area: { row: 7, column: 0, rows: 2, columns: 2 },
      columns: [
        { id: 1, name: 'Column1' },
        { id: 2, name: 'Column2' },
      ],
      showHeaders: false,
      showTotals: false,
      showFilterButton: false,
      showBandedRows: true,
      showBandedColumns: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: '',
      filter: { criteria: new Map(), hiddenRows: new Set() },
    },
  ],
  charts: [
    {
      name: 'Sales & more',
      type: 'ColumnStacked',
      seriesBy: 'Columns',
      from: { row: 1, column: 4, x: 10, y: 5 },
      to: { row: 15, column: 10, x: 0, y: 0 },
      series: [
        {
          name: { sheet: 1, row: 1, column: 1, rows: 1, columns: 1 },
          values: { sheet: 1, row: 2, column: 1, rows: 3, columns: 1 },
          categories: { sheet: 1, row: 2, column: 0, rows: 3, columns: 1 },
          properties: { 'format.fill.color': '#FF0000', 'trendlines.0.type': 'Linear' },
        },
        { name: 'Own', values: { sheet: 0, row: 1, column: 1, rows: 3, columns: 1 }, properties: {} },
      ],
      properties: { 'title.text': 'Sales <1>', 'legend.position': 'Right', 'axes.valueAxis.maximum': 9 },
    },
  ],
};

/** A workbook with everything that lies beside the cells. */
export const RICH: WorkbookContent = {
  ...EMPTY_WORKBOOK,
  sheets: [ORDERS, TABLES],
  names: [
    { name: 'Print_Area', formula: "='Order''s list'!$A$1:$C$4", comment: '', visible: true, sheet: 0 },
    { name: 'Print_Titles', formula: "='Order''s list'!$1:$1", comment: '', visible: true, sheet: 0 },
  ],
  properties: {
    document: {
      ...EMPTY_WORKBOOK.properties.document,
      title: 'Orders & more',
      author: 'Ann',
      company: 'Example <Ltd>',
      revisionNumber: 4,
      creationDate: '2026-01-02T03:04:05.000Z',
    },
    custom: new Map<string, string | number | boolean | Date>([
      ['Client', '远山'],
      ['Count', 7],
      ['Share', 0.25],
      ['Big', 10_000_000_000],
      ['Done', true],
      ['Due', new Date('2026-05-06T00:00:00.000Z')],
    ]),
  },
  xmlParts: [{ id: '{AAAAAAAA-0000-4000-8000-000000000001}', xml: '<data xmlns="urn:x"><a b="1">值</a></data>' }],
  calculation: { mode: 'Manual', iterative: { enabled: true, maxIteration: 50, maxChange: 0.01 } },
  protection: { password: { legacy: 'CC1A' } },
};
