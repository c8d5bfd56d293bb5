import type { ICellData, IUniverInstanceService, Nullable, Workbook } from '@univerjs/core';
import { UniverInstanceType, isFormulaString } from '@univerjs/core';
import type {
  IDirtyUnitSheetNameMap,
  IFormulaData,
  IFormulaDataItem,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';
import { FormulaDataModel, initSheetFormulaData } from '@univerjs/engine-formula';

type SheetFormulas = Record<number, Record<number, IFormulaDataItem>>;
type WrittenRows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/**
 * Univer's register of formulas with a memory: the original walks over every cell of the workbook whenever somebody
 * asks where formulas are, which at 100 000 rows costs more than the calculation itself.
 */
export class FormulaIndex extends FormulaDataModel {
  private readonly known = new Map<string, SheetFormulas>();

  constructor(
    private readonly instances: IUniverInstanceService,
    lexer: LexerTreeBuilder,
  ) {
    super(instances, lexer);
  }

  override getFormulaData(): IFormulaData {
    const all: IFormulaData = {};
    for (const workbook of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const sheets: Record<string, SheetFormulas> = {};
      for (const sheet of workbook.getSheets()) {
        sheets[sheet.getSheetId()] = this.sheetFormulas(workbook.getUnitId(), sheet.getSheetId());
      }
      all[workbook.getUnitId()] = sheets;
    }
    return all;
  }

  override getSheetFormulaData(unitId: string, sheetId: string): ReturnType<FormulaDataModel['getSheetFormulaData']> {
    return this.sheetFormulas(unitId, sheetId);
  }

  /** True if any cell of the workbook has a formula. */
  hasFormulas(): boolean {
    for (const workbook of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      for (const sheet of workbook.getSheets()) {
        for (const _row in this.sheetFormulas(workbook.getUnitId(), sheet.getSheetId())) return true;
      }
    }
    return false;
  }

  /** Calls `visit` for every formula of the sheet. */
  forEachFormula(unitId: string, sheetId: string, visit: (row: number, column: number, formula: string) => void): void {
    const rows = this.sheetFormulas(unitId, sheetId);
    for (const row in rows) {
      const columns = rows[row];
      for (const column in columns) {
        const formula = columns[Number(column)]?.f;
        if (formula) visit(Number(row), Number(column), formula);
      }
    }
  }

  hasFormula(unitId: string, sheetId: string, row: number, column: number): boolean {
    return this.sheetFormulas(unitId, sheetId)[row]?.[column] !== undefined;
  }

  /** Records what was written into one cell; the caller has changed the cell itself. */
  setFormula(unitId: string, sheetId: string, row: number, column: number, formula: string | undefined): void {
    const rows = this.sheetFormulas(unitId, sheetId);
    if (formula !== undefined) {
      (rows[row] ??= {})[column] = { f: formula };
      return;
    }
    const columns = rows[row];
    if (!columns) return;
    delete columns[column];
    for (const _column in columns) return;
    delete rows[row];
  }

  /**
   * Told of what Univer writes; answers the formulas that are others now. The original walks over every cell and every
   * formula of the sheet, which only formulas that cells share make necessary: the engine gives each cell its own.
   */
  override updateFormulaData(
    unitId: string,
    sheetId: string,
    cellValue: Parameters<FormulaDataModel['updateFormulaData']>[2],
  ): ReturnType<FormulaDataModel['updateFormulaData']> {
    if (hasSharedFormula(cellValue)) return super.updateFormulaData(unitId, sheetId, cellValue);
    const changed: Record<number, Record<number, IFormulaDataItem | null>> = {};
    for (const row of Object.keys(cellValue).map(Number)) {
      for (const column of Object.keys(cellValue[row] ?? {}).map(Number)) {
        const formula = cellValue[row]?.[column]?.f ?? undefined;
        const isFormula = isFormulaString(formula);
        if (!isFormula && !this.hasFormula(unitId, sheetId, row, column)) continue;
        this.setFormula(unitId, sheetId, row, column, isFormula ? formula : undefined);
        (changed[row] ??= {})[column] = isFormula && formula !== undefined ? { f: formula } : null;
      }
    }
    return changed;
  }

  /** Takes back values that a formula spilled which is no longer there. */
  dropOrphanedSpills(): void {
    const all = this.getArrayFormulaRange();
    for (const unit in all) {
      for (const sheet in all[unit]) {
        const orphans: Record<number, Record<number, ICellData>> = {};
        const rows = all[unit][sheet];
        for (const row in rows) {
          for (const column in rows[Number(row)]) {
            if (this.hasFormula(unit, sheet, Number(row), Number(column))) continue;
            (orphans[Number(row)] ??= {})[Number(column)] = {};
          }
        }
        this.updateArrayFormulaCellData(unit, sheet, orphans);
        this.updateArrayFormulaRange(unit, sheet, orphans);
      }
    }
  }

  /**
   * The names by which sheets came and went since the last calculation, as Univer is told them: it takes each for the name
   * of its sheet now. One that went may not keep a name that another sheet has meanwhile: references to that led nowhere.
   */
  correctNames(told: IDirtyUnitSheetNameMap): IDirtyUnitSheetNameMap {
    const names: IDirtyUnitSheetNameMap = {};
    for (const [unit, sheets] of Object.entries(told)) {
      const workbook = this.instances.getUnit<Workbook>(unit);
      names[unit] = Object.fromEntries(
        Object.entries(sheets ?? {}).map(([sheet, name]) => {
          const unlessTaken = workbook?.getSheetBySheetName(name) ? sheet : name;
          return [sheet, workbook?.getSheetBySheetId(sheet)?.getName() ?? unlessTaken];
        }),
      );
    }
    return names;
  }

  /** Forgets what is known of a sheet; it is read anew when next asked for. */
  forget(sheetId: string): void {
    this.known.delete(sheetId);
  }

  private sheetFormulas(unitId: string, sheetId: string): SheetFormulas {
    const known = this.known.get(sheetId);
    if (known) return known;
    const sheet = this.instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    if (!sheet) return {};
    const read = initSheetFormulaData({}, unitId, sheetId, sheet.getCellMatrix())[unitId]?.[sheetId] ?? {};
    this.known.set(sheetId, read as SheetFormulas);
    return read as SheetFormulas;
  }
}

/** True if a cell of these has a formula that Univer keeps once for several cells. */
function hasSharedFormula(rows: WrittenRows): boolean {
  for (const row in rows) {
    const cells = rows[Number(row)];
    for (const column in cells) {
      if (cells[Number(column)]?.si) return true;
    }
  }
  return false;
}
