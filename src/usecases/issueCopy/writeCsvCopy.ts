import { findField } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { TableId } from '../../archive/field';
import type { InputSigns } from '../../archive/inputSigns';
import { writeInput } from '../../archive/writeInput';
import type { Steps } from '../importList/steps';
import type { CopiedTable } from './issuedCopy';
import { neutraliseText } from './neutraliseText';

/** The writer of delimited text, handed over because it is loaded only when it is needed. */
export type WriteDelimited = (rows: string[][], options: { readonly delimiter: string }) => string;

/** By this Excel knows UTF-8, and shows Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

const LINE_END = '\r\n';

/** Rows written in a step. */
const STEP_ROWS = 1_000;

/**
 * A table of a copy as UTF-8 text that Excel opens by a double click: byte order mark, CR LF, days as 2026-11-22, which every
 * Excel reads as days, numbers with the decimal sign of the document and without separators of thousands. Fields are
 * separated by semicolons where the decimal sign is a comma, as Excel does there. Text that could be taken for a formula is
 * neutralised.
 */
export function* writeCsvCopy(
  { table, columns, rowCount }: CopiedTable,
  signs: InputSigns,
  writeDelimited: WriteDelimited,
): Steps<string[]> {
  const delimiter = signs.decimal === ',' ? ';' : ',';
  const header = columns.map((column) => neutraliseText(column.header));
  const parts = [BYTE_ORDER_MARK, writeDelimited([header], { delimiter }), LINE_END];
  for (let from = 0; from < rowCount; from += STEP_ROWS) {
    const count = Math.min(STEP_ROWS, rowCount - from);
    const rows = Array.from({ length: count }, (_, offset) =>
      columns.map(({ field, values }) => writeText(table, field, values[from + offset] ?? '', signs)),
    );
    parts.push(writeDelimited(rows, { delimiter }), LINE_END);
    yield { done: from + count, total: rowCount };
  }
  return parts;
}

function writeText(table: TableId, field: string, value: CellValue, signs: InputSigns): string {
  return typeof value === 'string' ? neutraliseText(value) : writeInput(findField(table, field), value, signs);
}
