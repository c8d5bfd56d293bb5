import type { CellValue } from '../../../archive/cellValue';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';

/** The values of one column in the rows that hold records. */
export interface ColumnValues {
  /** Calls back for each value that is not empty, until told `'enough'`. */
  forEach(visit: (value: CellValue, numberFormat: string) => 'enough' | undefined): Steps<void>;
  at(row: number): CellValue;
  formatAt(row: number): string;
}

const valuesAStep = 4000;

export function valuesOf({ columns, dataRows }: SourceTable, position: number): ColumnValues {
  const values = columns[position]?.values ?? [];
  const formats = columns[position]?.numberFormats ?? 'General';
  const at = (row: number): CellValue => values[row] ?? '';
  const formatAt = (row: number): string => (typeof formats === 'string' ? formats : (formats[row] ?? 'General'));
  return {
    at,
    formatAt,
    *forEach(visit) {
      for (const [index, row] of dataRows.entries()) {
        const value = at(row);
        if (value !== '' && visit(value, formatAt(row)) === 'enough') return;
        if (index % valuesAStep === valuesAStep - 1) yield { done: index, total: dataRows.length };
      }
    },
  };
}
