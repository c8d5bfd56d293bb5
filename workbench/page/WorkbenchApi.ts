import type { CellValue } from '../engine/grid';
import type { Faults } from '../protocol/Faults';
import type { HostCounts, Traffic } from '../protocol/hostOptions';

declare global {
  interface Window {
    /** The workbench for tests and automation; there once the page has read its configuration. */
    workbench: WorkbenchApi;
  }
}

/**
 * Drives the workbench from outside, as `window.workbench`.
 *
 * An address is written as in Excel: `Customers!B2:D9`, `'My sheet'!A1`, `B2` (on the active sheet), a defined name, a
 * table's data `Customers`, a column of it `Customers[Tier]`, its header row `Customers[#Headers]`. An address that names
 * nothing is an error that repeats it.
 */
export interface WorkbenchApi {
  /** Resolves when the workbook is shown and the add-in has called (and been told) `Office.onReady`. */
  ready(): Promise<void>;

  /**
   * Opens an .xlsx or .csv file in place of the workbook and loads the add-in afresh.
   * Rejects where the file cannot be read; the workbook that was open then stays.
   */
  openFile(name: string, bytes: Uint8Array): Promise<void>;

  /** The workbook as an .xlsx file. */
  saveFile(): Promise<Uint8Array>;

  /** The sheets in the order of their tabs. */
  sheets(): SheetSummary[];

  /** What is in the cells and how they look, row by row. Cells still being calculated read `#BUSY!`: `idle` first. */
  read(address: string): CellContents;

  /**
   * Selects the first cell of the address and types into it, then presses Enter: text that reads as a number, date or
   * formula becomes one, events are raised, tables grow. Resolves when the sheet is recalculated; custom functions may
   * still be busy then (`idle`).
   */
  type(address: string, value: CellValue): Promise<void>;

  /** Selects as the person does with the mouse, and shows the sheet. */
  select(address: string): void;

  /** The buttons of the add-in's ribbon tabs, from left to right. */
  ribbon(): RibbonButtonSummary[];

  /**
   * Presses a ribbon button; resolves when the command has called `event.completed()`, at once for a button that shows
   * the pane. Rejects where there is no such button, it is switched off, or the add-in lacks its function.
   */
  press(id: string): Promise<void>;

  /** Resolves when nothing is being calculated and the add-in has no request, command or function call open. */
  idle(): Promise<void>;

  /** Takes the last step back, as Ctrl+Z in the grid: the person's last edit, or all that the add-in's last
   * command or press of a button did. */
  undo(): boolean;
  /** Makes the last step that was taken back again, as Ctrl+Y. False if there is none; so with `undo`. */
  redo(): boolean;

  /** What went between the add-in and the workbook since the add-in was loaded or `resetTraffic` was called. */
  traffic(): Traffic;
  resetTraffic(): void;

  /** Switches Excel's display language and loads the add-in afresh in it: `en-US`, `zh-CN` or `zh-TW`. */
  setLanguage(tag: string): Promise<void>;

  /** Members of Office.js the add-in asked for and the workbench does not have, as `Class.member`. */
  unknownMembers(): string[];

  /** The problems shown in the status line. */
  problems(): string[];

  /** Trouble on purpose: latency, batches that fail, hang or lose their answer, a second person's edits. */
  readonly faults: Pick<Faults, 'setLatency' | 'setCellEditMode' | 'plan' | 'planned' | 'edit' | 'release' | 'clear'>;

  /** What is open between the add-in and the workbook, and the latest refusals: what grows here leaks. */
  counts(): HostCounts;

  /** Imitates another Excel (`web`, `desktop`, `2024`, `2021`, `2019`, `2016`) and loads the add-in afresh in it. */
  setProfile(name: string): Promise<void>;

  /** Loads the add-in's page afresh; the workbook stays. */
  reloadAddin(): Promise<void>;
}

export interface SheetSummary {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isActive: boolean;
}

/** Each property is a matrix of the size of the address read. */
export interface CellContents {
  /** `''` for an empty cell, dates as serial numbers, errors as their text. */
  readonly values: CellValue[][];
  /** As Excel spells them, with `=`; the value where there is no formula. */
  readonly formulas: CellValue[][];
  /** As displayed. */
  readonly texts: string[][];
  readonly numberFormats: string[][];
  /** The fill that is drawn, conditional formats included: `#RRGGBB`, `''` for none. */
  readonly fills: string[][];
  /** The font colour that is drawn, conditional formats included: `#RRGGBB`, `''` for automatic. */
  readonly fontColors: string[][];
}

export interface RibbonButtonSummary {
  readonly id: string;
  readonly label: string;
  readonly tab: string;
  readonly group: string;
  readonly isEnabled: boolean;
}
