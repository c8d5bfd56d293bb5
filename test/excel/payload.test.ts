import fc from 'fast-check';
import type { CellValue } from '../../src/archive/cellValue';
import { estimateRowBytes, measureRow, measureValue } from '../../src/excel/payload';

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8');
const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('客', '戶', '"', '\\', '\n', 'é', '😀', 'a') }));
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());

describe('measuring a request', () => {
  it('weighs a text, number or boolean no less than JSON does, and hardly more', () => {
    fc.assert(
      fc.property(value, (cell) => {
        const measured = measureValue(cell);
        expect(measured).toBeGreaterThanOrEqual(bytesOf(cell));
        // Line breaks and their like have short escapes, which we count as the long ones.
        expect(measured - bytesOf(cell)).toBeLessThanOrEqual(4 * String(cell).length);
      }),
    );
  });

  it('weighs Chinese names exactly', () => {
    expect(measureValue('深圳市客户档案有限公司')).toBe(bytesOf('深圳市客户档案有限公司'));
  });

  it('weighs a row with its brackets and commas', () => {
    const row = ['C-001', 12.5, null, true, ''];
    expect(measureRow(row)).toBe(bytesOf(row) + ','.length);
  });

  it('estimates the mean row of a matrix from a sample', () => {
    const rows: CellValue[][] = Array.from({ length: 5_000 }, (_, index) => [`C${index}`, index, 'Prospect']);
    const mean = bytesOf(rows) / rows.length;
    expect(estimateRowBytes(rows)).toBeGreaterThan(mean * 0.98);
    expect(estimateRowBytes(rows)).toBeLessThan(mean * 1.02);
  });

  it('estimates nothing for no rows', () => {
    expect(estimateRowBytes([])).toBe(0);
  });
});
