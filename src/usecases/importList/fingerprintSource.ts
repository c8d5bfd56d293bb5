import type { CellValue } from '../../archive/cellValue';
import { hashText } from '../recordChanges/hashCell';
import type { ImportMapping } from './importMapping';
import type { SourceTable } from './sourceTable';
import type { Steps } from './steps';

/** Values a step. */
const SLICE = 20_000;

/**
 * A text that is the same for the same rows read in the same way, and hardly ever for others: an import that was cut off is
 * known by it when its source is chosen again. Neither the name of the file nor what the user chooses later counts.
 */
export function* fingerprintSource(table: SourceTable, mapping: ImportMapping): Steps<string> {
  let low = hashText(JSON.stringify([mapping.targets, mapping.dateOrders, mapping.decimalSigns]));
  let high = hashText(JSON.stringify([table.moneyFactor, table.dataRows.length]));
  let done = 0;
  for (const { header, values } of table.columns) {
    low = join(low, hashText(header));
    for (const row of table.dataRows) {
      const hash = hashText(describe(values[row] ?? ''));
      low = join(low, hash);
      high = join(high, hash ^ row);
      done += 1;
      if (done % SLICE === 0) yield { done, total: table.columns.length * table.dataRows.length };
    }
  }
  return [low, high].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}

/** `1` and `'1'` are not the same. */
function describe(value: CellValue): string {
  return typeof value === 'string' ? `"${value}` : String(value);
}

function join(sum: number, hash: number): number {
  return (Math.imul(sum, 31) + Math.imul(hash, 0x9e3779b1)) | 0;
}
