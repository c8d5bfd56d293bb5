import type { Engine } from '../../../workbench/engine/Engine';
import { createEngine } from '../../../workbench/engine/createEngine';
import { areaOn } from './areaOn';

describe('a formula that names cells beyond the grid of the moment', () => {
  let engine: Engine;

  beforeEach(async () => {
    engine = await createEngine();
  });

  afterEach(() => engine.dispose());

  it.each(['=ZZ5', '=A1500', '=XFD1048576', '=Sheet1!CA7', '=SUM(ZZ5:ZZ9)', '=COUNT(A2000:B2001)', '=SUM(ZY:ZZ)'])(
    '%s finds them blank',
    async (formula) => {
      const cell = areaOn(engine, 'A1');
      engine.write(cell, formula, 'addin');
      await engine.idle();
      expect(engine.values(cell)).toEqual([[0]]);
    },
  );

  it('follows what is written there later', async () => {
    engine.write(areaOn(engine, 'A1'), '=ZZ5*2', 'addin');
    await engine.idle();
    engine.write(areaOn(engine, 'ZZ5'), 21, 'addin');
    await engine.idle();
    expect(engine.values(areaOn(engine, 'A1'))).toEqual([[42]]);
  });
});
