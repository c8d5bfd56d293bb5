import { BaseReferenceObject } from '@univerjs/engine-formula';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';

/**
 * Univer holds a reference beyond the grid of the moment, which grows as cells are written, for a name that does not
 * exist. Excel's sheets always have all of their cells, so that only what lies beyond those is refused.
 */
export function reachWholeSheet(): void {
  BaseReferenceObject.prototype.isExceedRange = function (this: BaseReferenceObject) {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= ROW_LIMIT || endColumn >= COLUMN_LIMIT;
  };
}
