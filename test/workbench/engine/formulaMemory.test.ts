import { createEngine } from '../../../workbench/engine/createEngine';
import type { Engine } from '../../../workbench/engine/Engine';
import { areaOn } from './areaOn';

/** Longer than what Univer uses as a key as it is. */
const LONG_FORMULA = '=IF(COUNTA(Customers[Amount])=3,IF([@Amount]>0,[@Amount]+SmallestAmountThatCounts,""),"")';

function addCustomers(engine: Engine, address: string, addend: number): void {
  engine.setName({ name: 'SmallestAmountThatCounts', formula: `=${addend}`, comment: '', visible: true });
  engine.write(
    areaOn(engine, address),
    [
      ['Amount', 'Value'],
      [1, null],
      [3, null],
      [5, null],
    ],
    'person',
  );
  engine.addTable(areaOn(engine, address), true, 'Customers', 'person');
}

async function calculateColumn(engine: Engine, address: string): Promise<unknown> {
  engine.write(areaOn(engine, address), LONG_FORMULA, 'person');
  await engine.idle();
  return engine.values(areaOn(engine, address)).flat();
}

describe('a long formula', () => {
  const engines: Engine[] = [];
  const start = async (): Promise<Engine> => {
    const engine = await createEngine();
    engines.push(engine);
    return engine;
  };

  afterEach(() => {
    for (const engine of engines.splice(0)) engine.dispose();
  });

  it('reads the table that bears the name now, not the one that bore it before', async () => {
    const engine = await start();
    addCustomers(engine, 'A1:B4', 10);
    expect(await calculateColumn(engine, 'B2:B4')).toEqual([11, 13, 15]);

    const [table] = engine.tables();
    engine.deleteTable(table?.id ?? '', 'person');
    addCustomers(engine, 'D11:E14', 20);
    expect(await calculateColumn(engine, 'E12:E14')).toEqual([21, 23, 25]);
  });

  it('follows its column when another one comes before it', async () => {
    const engine = await start();
    addCustomers(engine, 'A1:B4', 10);
    await calculateColumn(engine, 'B2:B4');

    engine.insertColumns(engine.activeSheet(), 0, 2, 'person');
    engine.write(areaOn(engine, 'C3'), 30, 'person');
    await engine.idle();
    expect(engine.values(areaOn(engine, 'D2:D4')).flat()).toEqual([11, 40, 15]);
  });

  it('reads the tables and names of its own workbook while others are open that have the same', async () => {
    const [first, second] = [await start(), await start()];
    addCustomers(first, 'A1:B4', 10);
    addCustomers(second, 'D11:E14', 20);
    const values = await Promise.all([calculateColumn(first, 'B2:B4'), calculateColumn(second, 'E12:E14')]);
    expect(values).toEqual([
      [11, 13, 15],
      [21, 23, 25],
    ]);
    first.write(areaOn(first, 'A2'), 2, 'person');
    await first.idle();
    expect(first.values(areaOn(first, 'B2:B4')).flat()).toEqual([12, 13, 15]);
  });
});

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
