import { INITIAL_CALCULATION } from '../engine/CalculationSettings';
import { EMPTY_DOCUMENT_PROPERTIES } from '../engine/documentPropertiesState';
import { DEFAULT_PAGE_LAYOUT } from '../engine/pageLayoutState';
import { DEFAULT_FORMAT, type SheetContent, type WorkbookContent } from './workbookContent';

/** A sheet with nothing on it, as Excel makes a new one. */
export const EMPTY_SHEET: SheetContent = {
  name: 'Sheet1',
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  showHeadings: true,
  frozenRows: 0,
  frozenColumns: 0,
  cells: [],
  results: [],
  spills: [],
  formats: [DEFAULT_FORMAT],
  formatOf: [],
  lineFormats: [],
  columns: [],
  rows: [],
  outlines: [],
  merges: [],
  tables: [],
  conditionalFormats: [],
  validations: [],
  pageLayout: DEFAULT_PAGE_LAYOUT,
  properties: new Map(),
  hyperlinks: [],
  comments: [],
  notes: [],
  charts: [],
};

/** A workbook that says nothing about itself and has no sheets yet. */
export const EMPTY_WORKBOOK: WorkbookContent = {
  sheets: [],
  names: [],
  styles: [],
  activeSheet: 0,
  settings: [],
  properties: { document: EMPTY_DOCUMENT_PROPERTIES, custom: new Map() },
  xmlParts: [],
  calculation: INITIAL_CALCULATION,
};
