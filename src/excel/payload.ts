import type { CellValue } from '../archive/cellValue';

/**
 * Largest request or answer we ask for, in bytes of UTF-8 JSON. Excel on the web carries 5 MB (office-js#1012, #1314);
 * 2 MB leaves room for what surrounds the values and keeps every step short enough to show progress and be cancelled.
 */
export const BLOCK_BYTES = 2_000_000;

/** Bytes of a value in JSON, UTF-8, without what stands around it. `null` stands for "leave the cell as it is". */
export function measureValue(value: CellValue | null): number {
  if (typeof value === 'string') {
    return measureText(value);
  }
  if (typeof value === 'number') {
    return String(value).length;
  }
  return value === false ? 5 : 4;
}

function measureText(text: string): number {
  let bytes = text.length + 2;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x800) {
      // A surrogate pair makes 4 bytes of UTF-8 out of two units, so 2 a unit; every other such unit makes 3.
      bytes += code >= 0xd800 && code <= 0xdfff ? 1 : 2;
    } else if (code >= 0x80 || code === 0x22 || code === 0x5c) {
      bytes += 1;
    } else if (code < 0x20) {
      bytes += 5;
    }
  }
  return bytes;
}

/** Bytes of one row of a matrix in JSON: its values, the commas, the brackets, the comma after it. */
export function measureRow(row: readonly (CellValue | null)[]): number {
  let bytes = row.length + 2;
  for (const value of row) {
    bytes += measureValue(value);
  }
  return bytes;
}

/** Mean bytes of a row of the matrix, from up to `sampleSize` rows spread over it. */
export function estimateRowBytes(rows: readonly (readonly (CellValue | null)[])[], sampleSize = 256): number {
  const step = Math.max(1, Math.floor(rows.length / sampleSize));
  let bytes = 0;
  let sampled = 0;
  for (let index = 0; index < rows.length; index += step) {
    bytes += measureRow(rows[index] ?? []);
    sampled += 1;
  }
  return sampled === 0 ? 0 : bytes / sampled;
}
