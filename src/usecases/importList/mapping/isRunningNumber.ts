import { normaliseHeader } from '../../../archive/normaliseHeader';
import type { SourceTable } from '../sourceTable';

const names: ReadonlySet<string> = new Set(
  ['Row', 'Row no', 'Index', 'Line', 'Line no', 'S/N', 'Seq', '序号', '序號', '项次', '項次', '行号', '列號'].map(
    normaliseHeader,
  ),
);

/** Fewer rows may be numbered from 1 by chance. */
const fewestRows = 2;

/**
 * Whether a column only numbers the rows of its source, 1, 2, 3 …, under a header that says no more: such numbers would be taken
 * for those of customers, and the next list has the same.
 */
export function isRunningNumber({ columns, dataRows }: SourceTable, position: number): boolean {
  const { header = '', values = [] } = columns[position] ?? {};
  if (!names.has(normaliseHeader(header)) || dataRows.length < fewestRows) return false;
  return dataRows.every((row, at) => String(values[row] ?? '').trim() === String(at + 1));
}
