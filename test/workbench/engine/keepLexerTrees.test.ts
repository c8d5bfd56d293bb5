import { createEngine } from '../../../workbench/engine/createEngine';
import { areaOn } from './areaOn';

describe('a formula with names of its own', () => {
  it.each([
    ['=LET(n,2,n*3)', 6],
    ['=LET(n,2,m,n+1,n*m)', 6],
    ['=LAMBDA(a,b,a+b)(2,4)', 6],
  ])('%s keeps its value when tables come and names change', async (formula, value) => {
    const engine = await createEngine();
    const cell = areaOn(engine, 'A1');
    engine.write(cell, formula, 'person');
    await engine.idle();
    expect(engine.values(cell)).toEqual([[value]]);

    engine.addTable(areaOn(engine, 'D1:E3'), true, 'Customers', 'person');
    engine.setName({ name: 'Rate', formula: '=0.5', comment: '', visible: true });
    engine.recalculate(true);
    await engine.idle();
    expect(engine.values(cell)).toEqual([[value]]);

    const another = areaOn(engine, 'A2');
    engine.write(another, formula, 'person');
    await engine.idle();
    expect(engine.values(another)).toEqual([[value]]);
    engine.dispose();
  });
});
