import type { CopyOptions } from './copyCells';
import { copyCells } from './copyCells';
import type { EngineParts } from './engineParts';
import type { Origin } from './engineEvent';
import { fillCells } from './fillCells';
import type { FillKind } from './fillSeries';
import type { Area } from './grid';
import { sortColumns } from './sortColumns';
import type { SortKey } from './sortRows';
import { removeDuplicates } from './removeDuplicates';
import { moveCells } from './moveCells';

/** Copying and moving cells within the workbook, with what sits on them. */
export class CellTransfers {
  constructor(private readonly parts: EngineParts) {}

  /**
   * Copies cells to the target, which is filled with copies if it is a multiple of the source, and otherwise taken for
   * the top left corner. Relative references move along.
   * @param sources one area, or areas of one sheet that make a rectangle once the rows and columns between are left out
   * @returns the area that was written
   * @throws EngineError InvalidArgument
   */
  copy(sources: readonly Area[], target: Area, options: CopyOptions, origin: Origin): Area {
    return copyCells(this.parts, sources, target, options, origin);
  }

  /**
   * Moves cells as cutting and pasting does: references to them follow, whole tables too, and what was at the target is gone.
   * @param target its top left cell counts
   * @throws EngineError InvalidArgument, InvalidOperation
   */
  move(source: Area, target: Area, origin: Origin): void {
    moveCells(this.parts, source, target, origin);
  }

  /**
   * Takes out the rows that have the same values in the columns (offsets in the area) as one above; texts are compared
   * without case. The rows that are left move up within the area, and a table of just these records becomes shorter.
   * @throws EngineError InvalidArgument
   */
  removeDuplicates(
    area: Area,
    columns: readonly number[],
    hasHeader: boolean,
    origin: Origin,
  ): { readonly removed: number; readonly remaining: number } {
    return removeDuplicates(this.parts, area, columns, hasHeader, origin);
  }

  /**
   * Puts the columns of the area in order by rows (`column` of a key is the offset of a row), formulas moving along.
   * @throws EngineError InvalidArgument
   */
  sortColumns(area: Area, keys: readonly SortKey[], matchCase: boolean, origin: Origin): void {
    sortColumns(this.parts, area, keys, matchCase, origin);
  }

  /**
   * Continues the source's values, formulas and formats over a destination that extends it in one direction.
   * @throws EngineError InvalidArgument
   */
  fill(source: Area, destination: Area, kind: FillKind, origin: Origin): void {
    fillCells(this.parts, source, destination, kind, origin);
  }
}
