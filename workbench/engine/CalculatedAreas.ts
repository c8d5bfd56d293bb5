import type { ISetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { Area, SheetId } from './grid';
import type { UniverHost } from './univerHost';

interface Bounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Gathers where Univer has put results, so that a calculation can tell which sheets it was about. */
export class CalculatedAreas {
  private bounds = new Map<SheetId, Bounds>();

  constructor(private readonly host: UniverHost) {
    host.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationResultMutation.id) {
        this.note(command.params as ISetFormulaCalculationResultMutation);
      }
    });
  }

  /** For each sheet with results since the last call the smallest area that has them all. */
  take(): readonly Area[] {
    const areas = [...this.bounds].map(([sheet, { top, left, bottom, right }]) => ({
      sheet,
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    }));
    this.bounds = new Map();
    return areas;
  }

  private note({ unitData }: ISetFormulaCalculationResultMutation): void {
    for (const [sheet, rows] of Object.entries(unitData[this.host.unit] ?? {})) {
      for (const [row, cells] of Object.entries(rows)) {
        for (const column in cells as object) this.extend(sheet, Number(row), Number(column));
      }
    }
  }

  private extend(sheet: SheetId, row: number, column: number): void {
    const known = this.bounds.get(sheet);
    if (known === undefined) {
      this.bounds.set(sheet, { top: row, left: column, bottom: row, right: column });
      return;
    }
    known.top = Math.min(known.top, row);
    known.left = Math.min(known.left, column);
    known.bottom = Math.max(known.bottom, row);
    known.right = Math.max(known.right, column);
  }
}
