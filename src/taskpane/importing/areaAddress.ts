import { cellAddress } from '../../archive/cellAddress';
import type { CellArea } from '../../usecases/importList/sourceSheet';

/** An area as it is written in a formula: `B3:K1207`. */
export function areaAddress({ row, column, rowCount, columnCount }: CellArea): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}
