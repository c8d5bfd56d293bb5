import { createEngine } from '../../../workbench/engine/createEngine';
import { areaOn } from './areaOn';

describe('a formula that cuts a part out of a table on another sheet', () => {
  it.each([
    ['=INDEX(Settings[Value],2)', 20],
    ['=INDEX(Settings[Value],MATCH("c",Settings[Key],0))', 30],
    ['=INDEX(Settings,1,2)', 10],
    ['=SUM(OFFSET(Settings[Value],1,0,2,1))', 50],
  ])('%s reads that sheet', async (formula, value) => {
    const engine = await createEngine();
    engine.addSheet('Settings', 'addin');
    const settings = areaOn(engine, 'A3:B6', 'Settings');
    engine.write(
      settings,
      [
        ['Key', 'Value'],
        ['a', 10],
        ['b', 20],
        ['c', 30],
      ],
      'addin',
    );
    engine.addTable(settings, true, 'Settings', 'addin');
    const cell = areaOn(engine, 'E9', 'Sheet1');
    engine.write(cell, formula, 'addin');
    await engine.idle();
    expect(engine.values(cell)).toEqual([[value]]);
    engine.dispose();
  });
});
