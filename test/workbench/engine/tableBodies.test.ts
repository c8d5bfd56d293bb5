import { RemoveRowCommand } from '@univerjs/sheets';
import fc from 'fast-check';
import { createEngine } from '../../../workbench/engine/createEngine';
import { dataArea } from '../../../workbench/engine/dataArea';
import type { Engine } from '../../../workbench/engine/Engine';
import { UniverEngine } from '../../../workbench/engine/UniverEngine';
import { startUniver } from '../../../workbench/engine/univerHost';
import { areaOn } from './areaOn';

function writeTable(engine: Engine): void {
  engine.write(
    areaOn(engine, 'B2:C4'),
    [
      ['Name', 'Tier'],
      ['a', 'A'],
      ['b', 'B'],
    ],
    'addin',
  );
  engine.addTable(areaOn(engine, 'B2:C4'), true, 'T', 'addin');
}

describe('a table', () => {
  it('has at least one row for records, whatever rows and cells are deleted', async () => {
    const rows = fc.record({ at: fc.nat(7), count: fc.integer({ min: 1, max: 5 }), isWhole: fc.boolean() });
    const looks = fc.record({ headers: fc.boolean(), totals: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        looks,
        fc.array(rows, { minLength: 1, maxLength: 3 }),
        async ({ headers, totals }, deletions) => {
          const engine = await createEngine();
          try {
            writeTable(engine);
            const id = engine.tables()[0]?.id ?? '';
            engine.tableCells.showTotals(id, totals, 'addin');
            engine.tableCells.showHeaders(id, headers, 'addin');
            for (const { at, count, isWhole } of deletions) {
              if (isWhole) engine.deleteRows(engine.activeSheet(), at, count, 'addin');
              else engine.deleteCells({ ...areaOn(engine, 'B1:C1'), row: at, rows: count }, 'Up', 'addin');
              expect(engine.tables().map((table) => dataArea(table)?.rows ?? 0)).not.toContain(0);
            }
          } finally {
            engine.dispose();
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps a blank row when a person deletes all its rows, and has them back after that is undone', async () => {
    const host = startUniver();
    const engine = new UniverEngine(host);
    try {
      writeTable(engine);
      const subUnitId = engine.activeSheet();
      const run = (id: string, params: object) =>
        host.commands.executeCommand(id, { unitId: host.unit, subUnitId, ...params });
      const range = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 25 };
      await run(RemoveRowCommand.id, { range });
      await engine.idle();
      expect(engine.tables()[0]).toMatchObject({ isEmpty: true, area: areaOn(engine, 'B2:C3') });
      engine.history.undo();
      engine.history.undo();
      expect(engine.tables()[0]?.area).toEqual(areaOn(engine, 'B2:C4'));
      expect(engine.values(areaOn(engine, 'B3:C4'))).toEqual([
        ['a', 'A'],
        ['b', 'B'],
      ]);
    } finally {
      engine.dispose();
    }
  });
});
