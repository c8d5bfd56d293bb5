import { RTree } from '@univerjs/core';
import type { CellSpan } from './CellMap';
import { CellMap } from './CellMap';

/** A part of a sheet that a formula reads. */
export interface ReadRange extends CellSpan {
  readonly sheet: string;
}

/** What can read cells: a formula at a cell. `ranges` must not change while it is in the index. */
export interface Reader {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly ranges: readonly ReadRange[];
}

/** One range of several cells with all formulas that read exactly it: a column is summed up in many places. */
export interface SharedRange<Formula> {
  readonly id: number;
  readonly range: ReadRange;
  readonly readers: Set<Formula>;
}

/** Univer's tree asks for a workbook too; ours has one. */
const TREE_UNIT = 'workbook';

/** Knows which formulas read a cell. */
export class ReferenceIndex<Formula extends Reader> {
  private readonly cells = new Map<string, CellMap<Formula | Set<Formula>>>();
  private readonly sharedByKey = new Map<string, SharedRange<Formula>>();
  private readonly sharedById = new Map<number, SharedRange<Formula>>();
  private readonly tree = new RTree();
  private lastId = 0;

  add(formula: Formula): void {
    for (const range of formula.ranges) {
      if (isOneCell(range)) this.addToCell(range, formula);
      else this.share(range).readers.add(formula);
    }
  }

  remove(formula: Formula): void {
    for (const range of formula.ranges) {
      if (isOneCell(range)) this.removeFromCell(range, formula);
      else this.unshare(range, formula);
    }
  }

  clear(): void {
    this.cells.clear();
    this.sharedByKey.clear();
    this.sharedById.clear();
    this.tree.clear();
  }

  /** Calls `visit` for each formula that reads a cell of the range by itself. */
  forEachCellReader(range: ReadRange, visit: (formula: Formula) => void): void {
    this.cells.get(range.sheet)?.forEachIn(range, (readers) => {
      if (readers instanceof Set) readers.forEach(visit);
      else visit(readers);
    });
  }

  /** The ranges of several cells that formulas read and that touch the given one. */
  sharedRanges({ sheet, ...range }: ReadRange): SharedRange<Formula>[] {
    if (this.sharedById.size === 0) return [];
    const found = this.tree.bulkSearch([{ unitId: TREE_UNIT, sheetId: sheet, range }]);
    return [...found].flatMap((id) => this.sharedById.get(Number(id)) ?? []);
  }

  private addToCell({ sheet, startRow, startColumn }: ReadRange, formula: Formula): void {
    const cells = this.cells.get(sheet) ?? new CellMap<Formula | Set<Formula>>();
    this.cells.set(sheet, cells);
    const readers = cells.get(startRow, startColumn);
    if (readers === undefined) cells.set(startRow, startColumn, formula);
    else if (readers instanceof Set) readers.add(formula);
    else if (readers !== formula) cells.set(startRow, startColumn, new Set([readers, formula]));
  }

  private removeFromCell({ sheet, startRow, startColumn }: ReadRange, formula: Formula): void {
    const cells = this.cells.get(sheet);
    const readers = cells?.get(startRow, startColumn);
    if (readers instanceof Set) readers.delete(formula);
    if (readers === formula || (readers instanceof Set && readers.size === 0)) cells?.delete(startRow, startColumn);
  }

  private share(range: ReadRange): SharedRange<Formula> {
    const key = keyOf(range);
    const known = this.sharedByKey.get(key);
    if (known) return known;
    this.lastId += 1;
    const shared = { id: this.lastId, range, readers: new Set<Formula>() };
    this.sharedByKey.set(key, shared);
    this.sharedById.set(shared.id, shared);
    this.tree.insert(toTreeItem(shared));
    return shared;
  }

  private unshare(range: ReadRange, formula: Formula): void {
    const key = keyOf(range);
    const shared = this.sharedByKey.get(key);
    if (!shared) return;
    shared.readers.delete(formula);
    if (shared.readers.size > 0) return;
    this.sharedByKey.delete(key);
    this.sharedById.delete(shared.id);
    this.tree.remove(toTreeItem(shared));
  }
}

function isOneCell(range: ReadRange): boolean {
  return range.startRow === range.endRow && range.startColumn === range.endColumn;
}

function keyOf({ sheet, startRow, startColumn, endRow, endColumn }: ReadRange): string {
  return `${startRow}:${startColumn}:${endRow}:${endColumn}:${sheet}`;
}

function toTreeItem({ id, range: { sheet, ...range } }: SharedRange<Reader>) {
  return { unitId: TREE_UNIT, sheetId: sheet, range, id };
}
