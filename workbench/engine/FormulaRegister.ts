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
   * Takes in formulas that came and lets go of those that went. Those that `isStale` are resolved anew.
   * @returns the formulas that read other cells than before, or that `resolve` asked for
   */
  async follow(data: IFormulaData, isStale: (formula: TrackedFormula) => boolean): Promise<TrackedFormula[]> {
    this.round += 1;
    const { found, added, stale } = this.compare(data, isStale);
    if (found < this.count) this.dropUnseen();
    for (const formula of added) await this.settle(formula);
    const moved: TrackedFormula[] = [];
    for (const group of groupAlike(stale)) moved.push(...(await this.settleGroup(group)));
    return moved;
  }

  /**
   * The same text in one column reads the same cells, or those of its own row, of one table. So if the outermost formulas read
   * what they did before, all between them do.
   */
  private async settleGroup([first, last, ...between]: readonly TrackedFormula[]): Promise<TrackedFormula[]> {
    const moved: TrackedFormula[] = [];
    for (const formula of [first, last]) if (formula && (await this.settle(formula))) moved.push(formula);
    if (moved.length === 0) return moved;
    for (const formula of between) if (await this.settle(formula)) moved.push(formula);
    return moved;
  }

  /** @returns true if the formula reads other cells than before or was asked for */
  private async settle(formula: TrackedFormula): Promise<boolean> {
    const before = formula.ranges;
    const isAsked = await this.resolve(formula);
    const after = formula.ranges;
    put(this.volatile, formula, formula.isVolatile);
    put(this.dynamic, formula, formula.isDynamic);
    if (isSameRanges(before, after)) return isAsked;
    formula.ranges = before;
    this.index.remove(formula);
    formula.ranges = after;
    this.index.add(formula);
    return true;
  }

  private compare(
    data: IFormulaData,
    isStale: (formula: TrackedFormula) => boolean,
  ): { found: number; added: TrackedFormula[]; stale: TrackedFormula[] } {
    let found = 0;
    const added: TrackedFormula[] = [];
    const stale: TrackedFormula[] = [];
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
              if (isStale(known)) stale.push(known);
              continue;
            }
            if (known) this.drop(known);
            const formula = this.track(sheet, row, column, item);
            cells.set(row, column, formula);
            this.count += 1;
            added.push(formula);
          }
        }
      }
    }
    return { found, added, stale };
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
      isSound: false,
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

/**
 * Formulas of the same text in one column that read the same cells, or the same of their own rows; the outermost two come
 * first. All others stand alone.
 */
function groupAlike(formulas: readonly TrackedFormula[]): TrackedFormula[][] {
  const groups = new Map<string, Map<string, TrackedFormula[]>>();
  const alone: TrackedFormula[][] = [];
  // They come from top to bottom, as they stand in the sheet.
  for (const formula of formulas) {
    const columns = groups.get(formula.text) ?? new Map<string, TrackedFormula[]>();
    groups.set(formula.text, columns);
    const key = `${formula.column}:${formula.sheet}`;
    const group = columns.get(key);
    if (!group) columns.set(key, [formula]);
    else if (group[0] && isParallel(group[0], formula)) group.push(formula);
    else alone.push([formula]);
  }
  const alike = [...groups.values()].flatMap((columns) => [...columns.values()]);
  return [...alone, ...alike.map((group) => [...group.slice(0, 1), ...group.slice(1).reverse()])];
}

function isParallel(first: TrackedFormula, other: TrackedFormula): boolean {
  const rows = other.row - first.row;
  return (
    first.isSound &&
    other.isSound &&
    first.offsetX === other.offsetX &&
    first.offsetY === other.offsetY &&
    first.ranges.length === other.ranges.length &&
    first.ranges.every((range, index) => {
      const against = other.ranges[index];
      return (
        against !== undefined &&
        (isSameRange(range, against) ||
          isSameRange({ ...range, startRow: range.startRow + rows, endRow: range.endRow + rows }, against))
      );
    })
  );
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
      return other !== undefined && isSameRange(range, other);
    })
  );
}

function isSameRange(range: ReadRange, other: ReadRange): boolean {
  return (
    range.startRow === other.startRow &&
    range.startColumn === other.startColumn &&
    range.endRow === other.endRow &&
    range.endColumn === other.endColumn &&
    range.sheet === other.sheet
  );
}
