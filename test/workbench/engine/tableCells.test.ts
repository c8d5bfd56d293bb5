import fc from 'fast-check';
import { createEngine } from '../../../workbench/engine/createEngine';
import type { Engine } from '../../../workbench/engine/Engine';
import { areaOn } from './areaOn';

describe('rows and columns of a table', () => {
  let engine: Engine;
  let at: (address: string) => ReturnType<typeof areaOn>;
  let table: string;
  const everything = () => engine.formulas(at('A1:H14'));
  const state = () => engine.tables().find(({ id }) => id === table);

  beforeEach(async () => {
    engine = await createEngine();
    at = (address) => areaOn(engine, address, 'Sheet1');
    engine.write(
      at('B2:D5'),
      [
        ['Name', 'Value', 'Twice'],
        ['a', 1, ''],
        ['b', 2, ''],
        ['c', 3, ''],
      ],
      'addin',
    );
    table = engine.addTable(at('B2:D5'), true, 'T', 'addin');
    engine.write(at('D3:D5'), '=[@Value]*2', 'addin');
    engine.write(at('A1:A14'), 'left', 'addin');
    engine.write(at('B8:D8'), [['below', '=B8', '=SUM(T[Value])']], 'addin');
    engine.write(at('G4'), '=D8', 'addin');
  });
  afterEach(() => engine.dispose());

  it('leave everything as it was when they are put in and taken out again', () => {
    const before = everything();
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 }), (offset, count) => {
        engine.tableCells.insertRows(table, offset, count, 'addin');
        expect(state()?.area.rows).toBe(4 + count);
        engine.tableCells.deleteRows(table, offset, count, 'addin');
        expect(everything()).toEqual(before);
      }),
      { numRuns: 20 },
    );
    fc.assert(
      fc.property(fc.nat({ max: 3 }), (offset) => {
        engine.tableCells.insertColumn(table, offset, 'addin');
        engine.tableCells.deleteColumn(table, offset, 'addin');
        expect(everything()).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });

  it('leave the cells beside the table alone', () => {
    engine.tableCells.insertRows(table, 1, 2, 'addin');
    expect(engine.values(at('A1:A14')).flat()).toEqual(Array(14).fill('left'));
    expect(engine.formulas(at('G4'))).toEqual([['=D10']]);
  });

  it('come back with everything that is captured of tables and filters', () => {
    engine.filters.setCriteria({ table }, 0, { filterOn: 'Values', values: ['b'] });
    const filters = engine.filters.capture();
    engine.filters.clear({ table });
    expect(engine.hiddenRows(engine.activeSheet(), 2, 1)).toBe(false);
    engine.filters.restore(filters);
    expect(engine.hiddenRows(engine.activeSheet(), 2, 1)).toBe(true);
    expect(engine.filters.find({ table })?.criteria.get(0)).toEqual({ filterOn: 'Values', values: ['b'] });
  });

  it('are placed as they are described, without touching cells', () => {
    const described = state();
    if (!described) throw new Error('There is no table.');
    engine.deleteTable(table, 'addin');
    const before = everything();
    const { id: _id, ...rest } = described;
    table = engine.tableCells.place({ ...rest, name: 'Again', highlightLastColumn: true }, 'addin');
    expect(state()).toEqual({ ...rest, id: table, name: 'Again', highlightLastColumn: true });
    expect(everything().slice(1, 5)).toEqual(before.slice(1, 5));
  });
});
