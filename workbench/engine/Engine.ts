import type { Autofit } from './Autofit';
import type { EntryGuard } from './EntryGuard';
import type { NamedStyles } from './NamedStyles';
import type { ValidationChecks } from './ValidationChecks';
import type { CalculationSettings } from './CalculationSettings';
import type { CustomFunctionDeclaration, CustomFunctionInvoker } from './customFunction';
import type { CellPositions } from './CellPositions';
import type { CellTransfers } from './CellTransfers';
import type { Area, CellInput, CellValue, SheetId } from './grid';
import type { CellStyle, CellStylePatch, UniformStyle } from './cellStyle';
import type { Charts } from './Charts';
import type { Comments } from './Comments';
import type { ConditionalFormatState } from './conditionalFormatState';
import type { Evaluation } from './Evaluation';
import type { EngineEvent, Origin } from './engineEvent';
import type { Filters } from './filterState';
import type { FormulaReferences } from './FormulaReferences';
import type { GridView } from './GridView';
import type { History } from './History';
import type { Hyperlinks } from './Hyperlinks';
import type { LineFormats } from './LineFormats';
import type { NameState } from './nameState';
import type { Notes } from './Notes';
import type { Outlines } from './Outlines';
import type { PageLayouts } from './PageLayouts';
import type { PropertyRegistry } from './PropertyRegistry';
import type { Protections } from './Protections';
import type { SheetPatch, SheetState } from './sheetState';
import type { SortKey } from './sortRows';
import type { TableCells } from './TableCells';
import type { TablePatch } from './TableRegistry';
import type { TableState } from './tableState';
import type { TableStyles } from './TableStyles';
import type { ValidationState } from './validationState';
import type { XmlPartRegistry } from './XmlPartRegistry';

/**
 * What the host objects, the files and the page ask of a spreadsheet. `UniverEngine` is the one implementation.
 * Everything is addressed by sheet id and zero-based row and column. Reads answer at once with the last calculated
 * state; writes take effect at once and are recalculated in the background (`idle` tells when that is done).
 * The engine knows nothing of Office.js: codes, locations and null objects are made in `objects/`.
 */
export interface Engine {
  // Sheets. Names are compared without case; a taken or illegal name throws `EngineError`.
  sheets(): readonly SheetState[];
  addSheet(name: string | undefined, origin: Origin): SheetId;
  /** Copies a sheet with all that is on it to `position`, and answers the copy's id. */
  copySheet(sheet: SheetId, position: number, origin: Origin): SheetId;
  deleteSheet(sheet: SheetId, origin: Origin): void;
  renameSheet(sheet: SheetId, name: string, origin: Origin): void;
  moveSheet(sheet: SheetId, position: number, origin: Origin): void;
  updateSheet(sheet: SheetId, patch: SheetPatch, origin: Origin): void;
  activeSheet(): SheetId;
  activateSheet(sheet: SheetId): void;

  // What belongs to the sheets and the document beside the cells
  readonly outlines: Outlines;
  readonly pageLayouts: PageLayouts;
  readonly protections: Protections;
  readonly properties: PropertyRegistry;
  readonly xmlParts: XmlPartRegistry;
  readonly calculationSettings: CalculationSettings;
  readonly evaluation: Evaluation;

  // Cells
  /**
   * The smallest area with values or formulas (or, unless `valuesOnly`, formats), of the whole sheet or of those `within` an
   * area; `undefined` where there are none.
   */
  usedArea(sheet: SheetId, valuesOnly: boolean, within?: Area): Area | undefined;
  /** The areas that formulas have spilled over, each with its formula at the top left; only those of several cells. */
  spills(sheet: SheetId): readonly Area[];
  values(area: Area): CellValue[][];
  /** Formulas with `=` in Excel's spelling (`Customers[[#This Row],[Stage]]`), otherwise the values. */
  formulas(area: Area): CellValue[][];
  texts(area: Area): string[][];
  numberFormats(area: Area): string[][];
  /**
   * Writes as Excel does when a value is assigned or typed: text that begins with `=` is a formula, a leading `'` makes
   * text and is not part of it, text that reads as a number, date, percentage or boolean becomes one, unless the cell's
   * number format is `@` (then everything stays text). `null` leaves a cell. A single value fills the area.
   */
  write(area: Area, input: CellInput | readonly (readonly CellInput[])[], origin: Origin): void;
  setNumberFormats(area: Area, formats: string | readonly (readonly (string | null)[])[], origin: Origin): void;
  clear(area: Area, what: 'All' | 'Contents' | 'Formats', origin: Origin): void;
  insertRows(sheet: SheetId, row: number, count: number, origin: Origin): void;
  deleteRows(sheet: SheetId, row: number, count: number, origin: Origin): void;
  insertColumns(sheet: SheetId, column: number, count: number, origin: Origin): void;
  deleteColumns(sheet: SheetId, column: number, count: number, origin: Origin): void;
  /**
   * Puts blank cells in the area's place: the cells from there on move down or right, with all that sits on them and the
   * references to them. A table or merged area that would be torn apart throws `InsertDeleteConflict`, content that
   * would leave the sheet `NonBlankCellOffSheet`.
   */
  insertCells(area: Area, shift: 'Down' | 'Right', origin: Origin): void;
  /** Takes the cells of the area out: those below move up, or those to the right move left. Refuses as `insertCells`. */
  deleteCells(area: Area, shift: 'Up' | 'Left', origin: Origin): void;
  readonly transfers: CellTransfers;
  readonly formulaReferences: FormulaReferences;
  readonly positions: CellPositions;
  /**
   * Sorts rows in place by columns (offsets within the area), formulas moving with their rows. Rows that a filter hides
   * stay where they are.
   */
  sort(area: Area, keys: readonly SortKey[], origin: Origin, matchCase?: boolean): void;

  // Formats
  style(area: Area): UniformStyle;
  styles(area: Area): CellStyle[][];
  setStyle(area: Area, patch: CellStylePatch, origin: Origin): void;
  /** What is drawn: own formats, table style, conditional formats on top. `''` = no fill / automatic. */
  effectiveColors(area: Area): { readonly fill: string; readonly font: string }[][];
  /** Pixels; `null` if the columns differ. */
  columnWidth(sheet: SheetId, column: number, count: number): number | null;
  setColumnWidth(sheet: SheetId, column: number, count: number, pixels: number): void;
  rowHeight(sheet: SheetId, row: number, count: number): number | null;
  setRowHeight(sheet: SheetId, row: number, count: number, pixels: number): void;
  hiddenColumns(sheet: SheetId, column: number, count: number): boolean | null;
  setHiddenColumns(sheet: SheetId, column: number, count: number, hidden: boolean): void;
  hiddenRows(sheet: SheetId, row: number, count: number): boolean | null;
  setHiddenRows(sheet: SheetId, row: number, count: number, hidden: boolean, origin: Origin): void;
  merges(sheet: SheetId): readonly Area[];
  merge(area: Area, across: boolean): void;
  unmerge(area: Area): void;

  // Tables. Names of tables, sheets and defined names live apart, as in Excel: table `Customers` on sheet `Customers`.
  tables(): readonly TableState[];
  /** What moves, adds or takes away cells of tables. */
  readonly tableCells: TableCells;
  readonly tableStyles: TableStyles;
  /** `columnIds`: the ids a file has given its columns, from left to right; without them they are numbered from 1. */
  addTable(
    area: Area,
    hasHeaders: boolean,
    name: string | undefined,
    origin: Origin,
    columnIds?: readonly number[],
  ): string;
  deleteTable(table: string, origin: Origin): void;
  renameTable(table: string, name: string): void;
  resizeTable(table: string, area: Area): void;
  updateTable(table: string, patch: TablePatch): void;
  readonly filters: Filters;

  // Conditional formats and validation
  conditionalFormats(sheet: SheetId): readonly ConditionalFormatState[];
  addConditionalFormat(
    sheet: SheetId,
    format: Omit<ConditionalFormatState, 'id' | 'priority'> & { readonly id?: string; readonly priority?: number },
  ): string;
  updateConditionalFormat(sheet: SheetId, id: string, patch: Partial<Omit<ConditionalFormatState, 'id'>>): void;
  deleteConditionalFormat(sheet: SheetId, id: string): void;
  validations(sheet: SheetId): readonly ValidationState[];
  /** `undefined` takes the validation off; formulas are written for the top left cell of the first area. */
  setValidation(area: Area | readonly Area[], validation: Omit<ValidationState, 'areas'> | undefined): void;

  // What lies on the cells
  readonly hyperlinks: Hyperlinks;
  readonly comments: Comments;
  readonly notes: Notes;
  readonly autofit: Autofit;
  readonly entryGuard: EntryGuard;
  readonly lineFormats: LineFormats;
  readonly namedStyles: NamedStyles;
  readonly validationChecks: ValidationChecks;
  readonly charts: Charts;

  // Names
  names(): readonly NameState[];
  setName(name: NameState): void;
  deleteName(name: string, sheet?: SheetId): void;

  // The person at the grid
  /** What that person sees; without a screen there is none. */
  readonly view: GridView | undefined;
  /** The area with the active cell. */
  selection(): Area;
  /** All areas that are selected together, in the order in which they were. */
  selections(): readonly Area[];
  select(area: Area): void;
  /** True while a cell is open for editing. */
  isEditing(): boolean;
  readonly history: History;

  // Calculation and events
  registerCustomFunctions(declarations: readonly CustomFunctionDeclaration[], invoke: CustomFunctionInvoker): void;
  /** Why a cell shows an error, in the words of the custom function that answered with it. */
  functionMessage(sheet: SheetId, row: number, column: number): string | undefined;
  /** Calculates what changed since the last calculation, or, with `all`, every formula; in manual mode too. */
  recalculate(all: boolean): void;
  /**
   * Resolves when the engine's own calculation is done. Unlike `idle` it does not wait for open custom function calls
   * (`#BUSY!`). A read after a write in one batch waits for this; an answer to a function is a batch itself.
   */
  calculated(): Promise<void>;
  /** Resolves when nothing is being calculated and no custom function call is open. */
  idle(): Promise<void>;
  onEvent(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
