import { RANGE_TYPE } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { Shift } from './area';
import { shiftedCells } from './area';
import { renameSheetReferences, shiftReferences } from './cellReferences';
import { shiftCellsInBand } from './shiftCellsInBand';
import type { SheetStore } from './SheetStore';
import { shiftMerges } from './shiftMerges';
import type { UniverHost } from './univerHost';
import type { CellWriter } from './writeCells';

type FormulaChange = (formula: string, formulaSheetName: string) => string | undefined;

/** Rows and columns that come and go, and formulas that have to follow them. */
export class GridStructure {
  constructor(
    private readonly host: UniverHost,
    private readonly store: SheetStore,
    private readonly writer: CellWriter,
  ) {}

  /** Moves cells and the references in formulas. */
  apply(shift: Shift): void {
    const name = this.store.sheet(shift.sheet).getName();
    this.rewriteFormulas((formula, formulaSheetName) =>
      shiftReferences(this.lexer(), formula, formulaSheetName, shift, name),
    );
    this.move(shift);
  }

  /** Moves cells alone, with merged areas. Sizes Univer moves with them. */
  move(shift: Shift): void {
    this.store.noteLayout(shift.sheet);
    if (shift.change.endsWith('Deleted')) this.store.noteCells(shiftedCells(shift), 'contents');
    this.store.log.add({ kind: 'shift', shift });
    const putMerges = shiftMerges(this.store, shift);
    if (shift.band) shiftCellsInBand(this.host, this.store, shift);
    else this.moveLines(shift);
    putMerges();
  }

  /** Rewrites formulas after a sheet was renamed, or deleted (`newName` absent). */
  followSheetName(oldName: string, newName: string | undefined): void {
    this.rewriteFormulas((formula) => renameSheetReferences(this.lexer(), formula, oldName, newName));
  }

  /** Moves whole rows or columns. */
  private moveLines(shift: Shift): void {
    const sheet = this.store.sheet(shift.sheet);
    const isRow = shift.change.startsWith('Row');
    const last = shift.at + shift.count - 1;
    const range = isRow
      ? {
          startRow: shift.at,
          endRow: last,
          startColumn: 0,
          endColumn: sheet.getColumnCount() - 1,
          rangeType: RANGE_TYPE.ROW,
        }
      : {
          startColumn: shift.at,
          endColumn: last,
          startRow: 0,
          endRow: sheet.getRowCount() - 1,
          rangeType: RANGE_TYPE.COLUMN,
        };
    const command = {
      RowInserted: InsertRowMutation.id,
      RowDeleted: RemoveRowMutation.id,
      ColumnInserted: InsertColMutation.id,
      ColumnDeleted: RemoveColMutation.id,
    }[shift.change];
    this.host.commands.syncExecuteCommand(command, { unitId: this.host.unit, subUnitId: shift.sheet, range });
    this.host.formulas.forget(shift.sheet);
    // Positions changed: whatever Univer remembers of dependencies is worthless.
    this.host.calculation.markAll();
  }

  private rewriteFormulas(change: FormulaChange): void {
    for (const sheet of this.host.workbook.getSheets()) {
      const changed: { row: number; column: number; formula: string }[] = [];
      this.host.formulas.forEachFormula(this.host.unit, sheet.getSheetId(), (row, column, formula) => {
        const rewritten = change(formula, sheet.getName());
        if (rewritten !== undefined) changed.push({ row, column, formula: rewritten });
      });
      if (changed.length > 0) this.writer.rewriteFormulas(sheet.getSheetId(), changed);
    }
  }

  private lexer(): LexerTreeBuilder {
    return this.host.injector.get(LexerTreeBuilder);
  }
}
