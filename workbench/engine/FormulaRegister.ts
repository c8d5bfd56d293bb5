import type { IFormulaData, IFormulaDataItem } from '@univerjs/engine-formula';
import { CellMap } from './CellMap';
import type { ReadRange } from './ReferenceIndex';
import { ReferenceIndex } from './ReferenceIndex';
import type { TrackedFormula } from './TrackedFormula';

/** All formulas in cells with what they read, kept from calculation to calculation. */
export class FormulaRegister {
  readonly index = new ReferenceIndex<TrackedFormula>();
  /** Formulas that are calculated every time. */
  readonly volatile = new Set<TrackedFormula>();
  private readonly sheets = new Map<string, CellMap<TrackedFormula>>();
  private readonly dynamic = new Set<TrackedFormula>();
  private round = 0;
  private count = 0;

  /** `resolve` fills in what a formula reads, and says whether it has to be calculated for another reason. */
  constructor(private readonly resolve: (formula: TrackedFormula) => Promise<boolean>) {}

  get hasDynamicReferences(): boolean {
    return this.dynamic.size > 0;
  }

  *all(): Generator<TrackedFormula> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }

  forEachFormulaIn(range: ReadRange, visit: (formula: TrackedFormula) => void): void {
    this.sheets.get(range.sheet)?.forEachIn(range, visit);
  }

  clear(): void {
    this.index.clear();
    this.volatile.clear();
    this.dynamic.clear();
    this.sheets.clear();
    this.count = 0;
  }

  /**
   * Takes in formulas that came and lets go of those that went. With `isStale` all are resolved anew.
   * @returns the formulas that read other cells than before, or that `resolve` asked for
   */
  async follow(data: IFormulaData, isStale: boolean): Promise<TrackedFormula[]> {
    this.round += 1;
    const { found, unresolved } = this.compare(data, isStale);
    if (found < this.count) this.dropUnseen();
    const moved: TrackedFormula[] = [];
    for (const formula of unresolved) {
      const before = formula.ranges;
      const isKnown = before.length > 0;
      if (isKnown) this.index.remove(formula);
      const isAsked = await this.resolve(formula);
      this.index.add(formula);
      put(this.volatile, formula, formula.isVolatile);
      put(this.dynamic, formula, formula.isDynamic);
      if (isAsked || (isKnown && !isSameRanges(before, formula.ranges))) moved.push(formula);
    }
    return moved;
  }

  private compare(data: IFormulaData, isStale: boolean): { found: number; unresolved: TrackedFormula[] } {
    let found = 0;
    const unresolved: TrackedFormula[] = [];
    for (const sheets of Object.values(data)) {
      for (const [sheet, rows] of Object.entries(sheets ?? {})) {
        const cells = this.sheets.get(sheet) ?? new CellMap<TrackedFormula>();
        this.sheets.set(sheet, cells);
        for (const rowKey in rows) {
          const row = Number(rowKey);
          for (const columnKey in rows[row]) {
            const column = Number(columnKey);
            const item = rows[row][column];
            if (!item?.f) continue;
            found += 1;
            const known = cells.get(row, column);
            if (known && isSameFormula(known, item)) {
              known.round = this.round;
              if (isStale) unresolved.push(known);
              continue;
            }
            if (known) this.drop(known);
            const formula = this.track(sheet, row, column, item);
            cells.set(row, column, formula);
            this.count += 1;
            unresolved.push(formula);
          }
        }
      }
    }
    return { found, unresolved };
  }

  private track(sheet: string, row: number, column: number, item: IFormulaDataItem): TrackedFormula {
    return {
      sheet,
      row,
      column,
      text: item.f,
      offsetX: item.x ?? 0,
      offsetY: item.y ?? 0,
      ranges: [],
      isVolatile: false,
      isDynamic: false,
      round: this.round,
    };
  }

  private dropUnseen(): void {
    for (const formula of [...this.all()]) if (formula.round !== this.round) this.drop(formula);
  }

  private drop(formula: TrackedFormula): void {
    this.index.remove(formula);
    this.volatile.delete(formula);
    this.dynamic.delete(formula);
    this.sheets.get(formula.sheet)?.delete(formula.row, formula.column);
    this.count -= 1;
  }
}

function put<Item>(set: Set<Item>, item: Item, belongs: boolean): void {
  if (belongs) set.add(item);
  else set.delete(item);
}

function isSameFormula(known: TrackedFormula, item: IFormulaDataItem): boolean {
  return known.text === item.f && known.offsetX === (item.x ?? 0) && known.offsetY === (item.y ?? 0);
}

function isSameRanges(before: readonly ReadRange[], after: readonly ReadRange[]): boolean {
  return (
    before.length === after.length &&
    before.every((range, index) => {
      const other = after[index];
      return (
        other !== undefined &&
        range.sheet === other.sheet &&
        range.startRow === other.startRow &&
        range.startColumn === other.startColumn &&
        range.endRow === other.endRow &&
        range.endColumn === other.endColumn
      );
    })
  );
}
