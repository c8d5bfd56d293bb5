import fc from 'fast-check';
import { createEngine } from '../../../workbench/engine/createEngine';
import type { Engine } from '../../../workbench/engine/Engine';
import { areaOn } from './areaOn';
import { dumpWorkbook } from './dumpWorkbook';
import { anyChange } from './randomChanges';

async function createSmallWorkbook(): Promise<Engine> {
  const engine = await createEngine();
  const area = areaOn(engine, 'B2:D5');
  engine.setName({ name: 'Rate', formula: '=Sheet1!$Z$60', comment: '', visible: true });
  engine.write(
    area,
    [
      ['Who', 'Amount', 'Twice'],
      ['a', 3, ''],
      ['b', 1, ''],
      ['c', 2, ''],
    ],
    'addin',
  );
  engine.addTable(area, true, 'Data', 'addin');
  engine.write(areaOn(engine, 'D3:D5'), '=$Z$60*2', 'addin');
  engine.write(areaOn(engine, 'Z60'), 5, 'addin');
  engine.addSheet('Other', 'addin');
  engine.write(areaOn(engine, 'A1', 'Other'), '=SUM(Data[Amount])*Rate', 'addin');
  await engine.idle();
  return engine;
}

describe('the history', () => {
  it('has everything back after all steps are undone, and again after all are redone', async () => {
    const groups = fc.array(fc.array(anyChange, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(groups, async (steps) => {
        const engine = await createSmallWorkbook();
        const failures: unknown[] = [];
        engine.onEvent((event) => {
          if (event.kind === 'undoFailed') failures.push(event.error);
        });
        try {
          const beginning = dumpWorkbook(engine);
          for (const step of steps) {
            engine.history.group(() => {
              for (const change of step) change(engine);
            });
            await engine.idle();
          }
          const end = dumpWorkbook(engine);
          while (engine.history.undo()) await engine.idle();
          expect(failures).toEqual([]);
          expect(dumpWorkbook(engine)).toEqual(beginning);
          while (engine.history.redo()) await engine.idle();
          expect(failures).toEqual([]);
          expect(dumpWorkbook(engine)).toEqual(end);
        } finally {
          engine.dispose();
        }
      }),
      { numRuns: 40 },
    );
  });
});
