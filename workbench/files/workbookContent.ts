import type { Area, CellInput, CellValue } from '../engine/grid';
import type { CalculationState } from '../engine/CalculationSettings';
import type { CellStyle } from '../engine/cellStyle';
import type { ChartSeriesState, ChartState } from '../engine/Charts';
import type { CommentState } from '../engine/Comments';
import type { ConditionalFormatState } from '../engine/conditionalFormatState';
import type { CustomPropertyValue, DocumentPropertiesState } from '../engine/documentPropertiesState';
import type { FilterCriteria } from '../engine/filterState';
import type { HyperlinkTarget } from '../engine/Hyperlinks';
import type { LineFormat } from '../engine/LineFormats';
import type { NamedStyleState } from '../engine/namedStyleState';
import type { NameState } from '../engine/nameState';
import type { NoteState } from '../engine/Notes';
import type { OutlineGroup } from '../engine/Outlines';
import type { PageLayoutState } from '../engine/pageLayoutState';
import type { SheetProtection, WorkbookProtection } from '../engine/protectionState';
import type { SheetState } from '../engine/sheetState';
import type { TableState } from '../engine/tableState';
import type { ValidationState } from '../engine/validationState';
import type { XmlPart } from '../engine/XmlPartRegistry';

/** A rectangle on the sheet it is listed under. */
export type Rectangle = Omit<Area, 'sheet'>;

/** What a file holds and the engine imitates: the half-way house between the two, so that a bad file replaces nothing. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
  /** The named styles that cells have or that somebody has made or changed. */
  readonly styles: readonly NamedStyleState[];
  /** Position in `sheets`. */
  readonly activeSheet: number;
  readonly settings: readonly DocumentSetting[];
  readonly properties: DocumentContent;
  readonly xmlParts: readonly XmlPart[];
  readonly calculation: CalculationState;
  /** Absent: sheets may be added, renamed and so on. */
  readonly protection?: WorkbookProtection;
}

export interface DocumentContent {
  readonly document: DocumentPropertiesState;
  readonly custom: ReadonlyMap<string, CustomPropertyValue>;
}

/** A setting an add-in keeps in the document: its key and its value as JSON text. */
export type DocumentSetting = readonly [key: string, json: string];

/** What of a sheet's state a file keeps as it is; protection has more to it, and the others Excel does not keep either. */
type KeptState = Pick<
  SheetState,
  'name' | 'visibility' | 'tabColor' | 'showGridlines' | 'showHeadings' | 'frozenRows' | 'frozenColumns'
>;

export interface SheetContent extends KeptState {
  /** Pixels of a column that nobody has sized; absent: as in a new sheet of the workbench. */
  readonly standardWidth?: number;
  /**
   * Row by row from A1, as `Engine.write` takes it: texts with a leading `'`, formulas with `=`, errors bare
   * (`#N/A`), `null` for nothing. Rows may be shorter than the widest.
   */
  readonly cells: readonly (readonly CellInput[])[];
  /** Last calculated results of the formulas in `cells`, at the same places; rows without formulas may be missing. */
  readonly results: readonly (readonly (CellValue | undefined)[] | undefined)[];
  /** The areas formulas have filled with their results, each with its formula at the top left; only those of several cells. */
  readonly spills: readonly Rectangle[];
  /** The different formats of the sheet's cells; the first is the default. */
  readonly formats: readonly CellFormat[];
  /** Position in `formats` for each cell; what is missing has the default. */
  readonly formatOf: readonly (readonly number[])[];
  /** Formats of whole rows and columns, for those of their cells that are blank and have none of their own. */
  readonly lineFormats: readonly LineFormat[];
  readonly columns: readonly LineContent[];
  /** Rows that a filter hides are not hidden themselves. */
  readonly rows: readonly LineContent[];
  /** Groups of rows and columns. */
  readonly outlines: readonly OutlineContent[];
  readonly merges: readonly Rectangle[];
  readonly tables: readonly TableContent[];
  readonly conditionalFormats: readonly ConditionalFormatContent[];
  readonly validations: readonly ValidationContent[];
  /** The sheet's own AutoFilter. */
  readonly filter?: FilterContent;
  readonly pageLayout: PageLayoutState;
  /** Absent for a sheet that is not protected. */
  readonly protection?: SheetProtection;
  /** Texts that add-ins keep with the sheet. */
  readonly properties: ReadonlyMap<string, string>;
  readonly hyperlinks: readonly HyperlinkContent[];
  readonly comments: readonly CommentContent[];
  readonly notes: readonly NoteContent[];
  readonly charts: readonly ChartContent[];
}

export interface CellFormat {
  readonly numberFormat: string;
  readonly style: CellStyle;
}

export const DEFAULT_FORMAT: CellFormat = { numberFormat: 'General', style: {} };

/** Neighbouring rows or columns of one size. */
export interface LineContent {
  readonly first: number;
  readonly count: number;
  readonly pixels?: number;
  readonly hidden: boolean;
}

export type OutlineContent = Omit<OutlineGroup, 'sheet'>;

export interface TableContent extends Omit<TableState, 'id' | 'area'> {
  readonly area: Rectangle;
  readonly filter: CriteriaContent;
}

export interface CriteriaContent {
  /** Which rows are shown, by offset of the column. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
  /** The rows of the sheet that were hidden when the filter was applied last. */
  readonly hiddenRows: ReadonlySet<number>;
}

export interface FilterContent extends CriteriaContent {
  readonly area: Rectangle;
}

/** A filter that shows all rows. */
export const NO_CRITERIA: CriteriaContent = { criteria: new Map(), hiddenRows: new Set() };

export interface HyperlinkContent extends HyperlinkTarget {
  readonly area: Rectangle;
}

export interface CommentContent extends Omit<CommentState, 'area'> {
  readonly area: Rectangle;
}

export interface NoteContent extends Omit<NoteState, 'id' | 'area'> {
  readonly area: Rectangle;
}

export interface ChartContent extends Omit<ChartState, 'id' | 'sheet' | 'series'> {
  readonly series: readonly ChartSeriesContent[];
}

/** A series whose cells may lie on any sheet, by its position in `WorkbookContent.sheets`. */
export interface ChartSeriesContent extends Pick<ChartSeriesState, 'properties'> {
  readonly name?: string | PlacedRectangle;
  readonly values?: PlacedRectangle;
  readonly categories?: PlacedRectangle;
  readonly bubbleSizes?: PlacedRectangle;
}

export interface PlacedRectangle extends Rectangle {
  readonly sheet: number;
}

export interface ConditionalFormatContent extends Omit<ConditionalFormatState, 'id' | 'areas'> {
  readonly areas: readonly Rectangle[];
}

export interface ValidationContent extends Omit<ValidationState, 'areas'> {
  readonly areas: readonly Rectangle[];
}

export interface NameContent extends Omit<NameState, 'sheet'> {
  /** Position in `sheets`; absent for a name of the workbook. */
  readonly sheet?: number;
}
