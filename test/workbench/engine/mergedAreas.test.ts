import fc from 'fast-check';
import { shiftArea } from '../../../workbench/engine/area';
import { createEngine } from '../../../workbench/engine/createEngine';
import type { Area } from '../../../workbench/engine/grid';

const side = { min: 1, max: 4 };
const place = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer(side),
  columns: fc.integer(side),
});
const change = fc.constantFrom('RowInserted', 'RowDeleted', 'ColumnInserted', 'ColumnDeleted');
const methods = {
  RowInserted: 'insertRows',
  RowDeleted: 'deleteRows',
  ColumnInserted: 'insertColumns',
  ColumnDeleted: 'deleteColumns',
} as const;

describe('merged areas', () => {
  it('lie after any rows or columns came or went where references to them lead, and come back with a step back', async () => {
    const engine = await createEngine();
    const sheet = engine.activeSheet();
    const clear = (): void => engine.unmerge({ sheet, row: 0, column: 0, rows: 99, columns: 99 });
    try {
      fc.assert(
        fc.property(
          fc.array(place, { maxLength: 5 }),
          change,
          fc.nat(10),
          fc.integer(side),
          (places, kind, at, count) => {
            clear();
            for (const area of places) engine.merge({ ...area, sheet }, false);
            const before = engine.merges(sheet);
            const expected = before.flatMap((area): readonly Area[] => {
              const shifted = shiftArea(area, { sheet, change: kind, at, count });
              return shifted && shifted.rows * shifted.columns > 1 ? [shifted] : [];
            });
            engine.history.group(() => {
              engine[methods[kind]](sheet, at, count, 'addin');
            });
            expect(engine.merges(sheet)).toEqual(expected);
            engine.history.undo();
            expect(engine.merges(sheet)).toEqual(before);
            engine.history.redo();
            expect(engine.merges(sheet)).toEqual(expected);
          },
        ),
        { numRuns: 150 },
      );
    } finally {
      engine.dispose();
    }
  });
});
