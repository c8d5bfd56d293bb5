import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, SetRangeValuesCommand, SheetInterceptorService } from '@univerjs/sheets';
import type { CellValue, SheetId } from './grid';
import { readValue } from './readCells';
import { readTypedText } from './typing';
import type { UniverHost } from './univerHost';
import type { CheckedCell, ValidationChecks } from './ValidationChecks';
import type { ValidationRegistry } from './ValidationRegistry';

/** What a person typed into a cell whose validation does not accept it. The cell is as it was before. */
export interface RefusedEntry {
  readonly cell: CheckedCell;
  /** `Stop` leaves no choice, the others let the person insist. */
  readonly style: 'Stop' | 'Warning' | 'Information';
  /** Those of the rule; `''` if it has none. */
  readonly title: string;
  readonly message: string;
  /** Writes the entry after all. */
  readonly accept: () => void;
}

/** What checking an entry needs. */
export interface EntrySources {
  readonly validations: ValidationRegistry;
  readonly checks: ValidationChecks;
  numberFormat(cell: CheckedCell): string;
  /** The result a formula (with its `=`) would have in the cell. */
  calculate(formula: string, cell: CheckedCell): CellValue;
}

/** First, so that it sees what Univer makes of the typed text in the end. */
const PRIORITY = 1000;

/** Holds what a person types into cells to their validation before it is written. Pasting and filling are not held to it. */
export class EntryGuard {
  private readonly listeners = new Set<(entry: RefusedEntry) => void>();

  constructor(
    private readonly host: UniverHost,
    private readonly sources: EntrySources,
  ) {
    host.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      id: 'workbench-entry-guard',
      priority: PRIORITY,
      handler: (typed, { subUnitId, row, col, worksheet }, next) => {
        const written = next(typed);
        const refused = written && this.refuse({ sheet: subUnitId, row, column: col }, written);
        return refused ? (worksheet.getCellRaw(row, col) ?? {}) : written;
      },
    });
  }

  /** `listener` is told each refused entry. Without one an entry that may be insisted on stays out too. */
  onRefused(listener: (entry: RefusedEntry) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** True if the entry is not to be written. */
  private refuse(cell: CheckedCell, written: ICellData): boolean {
    const validation = this.sources.validations.at(cell.sheet, cell.row, cell.column);
    const { showAlert = true, style, title, message } = validation?.errorAlert ?? {};
    if (!validation || showAlert === false) return false;
    const value = written.f ? this.sources.calculate(written.f, cell) : this.readTyped(cell, written);
    // A person who empties a cell is not asked.
    if (value === '' || this.sources.checks.accepts(cell, value)) return false;
    const entry: RefusedEntry = {
      cell,
      style: style === 'Warning' || style === 'Information' ? style : 'Stop',
      title: typeof title === 'string' ? title : '',
      message: typeof message === 'string' ? message : '',
      accept: () => this.write(cell.sheet, cell, written),
    };
    for (const listener of this.listeners) listener(entry);
    return true;
  }

  /** The editor hands over the text it holds; what kind of value that is has not been found out yet. */
  private readTyped(cell: CheckedCell, written: ICellData): CellValue {
    const value = readValue(written);
    const staysText = written.t === CellValueType.FORCE_STRING || this.sources.numberFormat(cell) === '@';
    return typeof value === 'string' && !staysText ? readTypedText(value).value : value;
  }

  private write(sheet: SheetId, { row, column }: CheckedCell, value: ICellData): void {
    this.host.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.host.unit,
      subUnitId: sheet,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value,
    });
  }
}
