import type { CellValue } from '../../archive/cellValue';
import { plainDateToIso } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import { readDay } from './readFigureCells';

/** ISO date of the newest day in a column; `undefined` where there is none. */
export function readNewestDay(cells: readonly CellValue[]): string | undefined {
  const newest = cells.reduce<number>((latest, cell) => {
    const day = readDay(cell);
    return day !== undefined && day > latest ? day : latest;
  }, 0);
  const date = serialToPlainDate(newest);
  return date && plainDateToIso(date);
}
