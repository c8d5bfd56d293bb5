import { createEngine } from '../../../workbench/engine/createEngine';
import { areaOn } from './areaOn';

/** Cases in which the laws of the history were broken once, as small as they could be made. */
describe('undo', () => {
  it('lets formulas read a sheet again whose name another sheet had meanwhile', async () => {
    const engine = await createEngine();
    try {
      const sum = () => engine.values(areaOn(engine, 'A1', 'Other'))[0]?.[0];
      engine.addSheet('Other', 'addin');
      engine.write(areaOn(engine, 'A1', 'Sheet1'), 5, 'addin');
      engine.write(areaOn(engine, 'A1', 'Other'), '=Sheet1!A1*2', 'addin');
      await engine.idle();
      engine.history.group(() => {
        engine.renameSheet(engine.sheets()[0]?.id ?? '', 'Earlier', 'addin');
        engine.addSheet('Sheet1', 'addin');
      });
      await engine.idle();
      expect(sum()).toBe(10);

      engine.history.undo();
      await engine.idle();

      expect(sum()).toBe(10);
    } finally {
      engine.dispose();
    }
  });

  it('leaves a sum what it was, where a number had the text format meanwhile', async () => {
    const engine = await createEngine();
    try {
      const sum = () => engine.values(areaOn(engine, 'A3'))[0]?.[0];
      engine.write(areaOn(engine, 'A1:A3'), [[3], [4], ['=SUM(A1:A2)']], 'addin');
      await engine.idle();
      engine.history.group(() => {
        engine.setNumberFormats(areaOn(engine, 'A1'), '@', 'addin');
        engine.write(areaOn(engine, 'A2'), 5, 'addin');
      });
      await engine.idle();
      expect(sum()).toBe(8);

      engine.history.undo();
      await engine.idle();

      expect(sum()).toBe(7);
    } finally {
      engine.dispose();
    }
  });
});
