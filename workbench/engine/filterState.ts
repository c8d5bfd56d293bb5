import type { Area, SheetId } from './grid';

/** Dates a filter by values shows: all within the year, month, … of `date` (ISO 8601). */
export interface FilterDate {
  readonly date: string;
  readonly specificity: 'Year' | 'Month' | 'Day' | 'Hour' | 'Minute' | 'Second';
}

/** Filters by what a value is compared with the others, or with today; names as in Office.js. */
export type DynamicCriteria =
  | 'AboveAverage'
  | 'BelowAverage'
  | 'Today'
  | 'Tomorrow'
  | 'Yesterday'
  | 'YearToDate'
  | `${'Last' | 'Next' | 'This'}${'Week' | 'Month' | 'Quarter' | 'Year'}`
  | `AllDatesInPeriodQuarter${1 | 2 | 3 | 4}`
  | `AllDatesInPeriod${(typeof filterMonths)[number]}`;

/** Months in the spelling of Office.js, which writes `Februray`. */
export const filterMonths = [
  'January',
  'Februray',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Which rows one column lets through. */
export type FilterCriteria =
  | {
      readonly filterOn: 'Values';
      /** Texts as the cells show them (`''` = blank cells), compared without case. */
      readonly values: readonly (string | FilterDate)[];
    }
  | {
      readonly filterOn: 'Custom';
      /** An operator and a value (`>=10`, `<>a*`); `*`, `?` and `~` as in Excel; a bare value means `=`. */
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator: 'And' | 'Or';
    }
  | {
      readonly filterOn: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent';
      /** How many items, 1 to 500, or how many percent of them, 1 to 100. */
      readonly count: number;
    }
  | { readonly filterOn: 'Dynamic'; readonly dynamicCriteria: DynamicCriteria }
  | {
      readonly filterOn: 'CellColor' | 'FontColor';
      /** `#RRGGBB`; `''` = no fill, automatic. */
      readonly color: string;
    }
  | {
      /** Kept only: it hides no rows. */
      readonly filterOn: 'Icon';
      readonly icon: { readonly set: string; readonly index: number };
    };

/** A table (by its id) or a sheet, which may have one AutoFilter of its own. */
export type FilterTarget = { readonly table: string } | { readonly sheet: SheetId };

/** The filter of a table, or the AutoFilter of a sheet. */
export interface FilterState {
  /** Row of the buttons and the rows that are filtered; the totals row of a table is not among them. */
  readonly area: Area;
  /** By offset of the column. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
  /** Rows of the sheet that the filter hides: worked out when it was applied last. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** Filters of tables and sheets. They hide rows when applied and stay as they are until they are applied again. */
export interface Filters {
  /** `undefined` for a sheet without AutoFilter. @throws EngineError ItemNotFound for an unknown table */
  find(target: FilterTarget): FilterState | undefined;
  /** Gives the sheet of `area` an AutoFilter there; one it had on other cells goes with its criteria. */
  addToSheet(area: Area): void;
  removeFromSheet(sheet: SheetId): void;
  /** Sets (`undefined`: clears) the criteria of one column and applies the filter. */
  setCriteria(target: FilterTarget, offset: number, criteria: FilterCriteria | undefined): void;
  /** Takes all criteria away. */
  clear(target: FilterTarget): void;
  /** Works out anew which rows are hidden. */
  reapply(target: FilterTarget): void;
  /** Whether a filter hides the row. */
  isHidden(sheet: SheetId, row: number): boolean;
  capture(): FiltersCapture;
  restore(state: FiltersCapture): void;
}

/** One filter as it is kept: criteria by table column id, or by column of the sheet, so that they follow moved columns. */
export interface KeptFilter {
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
  readonly hiddenRows: ReadonlySet<number>;
}

/** All filters at one moment, for undo. */
export interface FiltersCapture {
  readonly tables: ReadonlyMap<string, KeptFilter>;
  readonly sheets: ReadonlyMap<SheetId, KeptFilter & { readonly area: Area }>;
}
