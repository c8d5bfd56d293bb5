import { createEngine } from '../../../workbench/engine/createEngine';
import type { Engine } from '../../../workbench/engine/Engine';
import type { EngineEvent } from '../../../workbench/engine/engineEvent';
import { areaOn } from './areaOn';
import { refusal } from './refusal';

describe('tables', () => {
  let engine: Engine;
  let at: (address: string) => ReturnType<typeof areaOn>;
  const table = () => engine.tables()[0] as ReturnType<Engine['tables']>[number];
  const columnNames = () => table().columns.map((column) => column.name);

  beforeEach(async () => {
    engine = await createEngine();
    at = (address) => areaOn(engine, address);
    engine.renameSheet(engine.activeSheet(), 'Customers', 'addin');
    engine.write(
      at('A1:C3'),
      [
        ['Stage', 'Current business', 'EV'],
        ['won', 10, ''],
        ['lost', 20, ''],
      ],
      'addin',
    );
  });
  afterEach(() => engine.dispose());

  it('may bear the name of its sheet, and is referred to in formulas in Excel’s spelling', async () => {
    engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    engine.write(at('C2:C3'), '=[@[Current business]]*2', 'addin');
    engine.write(
      at('E1:E3'),
      [['=SUM(customers[ev])'], ['=Customers[[#This Row],[Stage]]'], ['=ROWS(Customers[#All])']],
      'addin',
    );
    await engine.idle();
    expect(engine.values(at('C2:C3'))).toEqual([[20], [40]]);
    expect(engine.values(at('E1:E3'))).toEqual([[60], ['won'], [3]]);
    expect(engine.formulas(at('C3:E3'))[0]).toEqual([
      '=Customers[[#This Row],[Current business]]*2',
      '',
      '=ROWS(Customers[#All])',
    ]);
    expect(engine.formulas(at('E1'))).toEqual([['=SUM(Customers[EV])']]);
  });

  it.each(['客户 名称', 'a]b[c', 'it\'s "x"', 'p#q', '@at', 'x,y:z', 'EV (€)', '1 & 2 <5%', '毛利｛元｝'])(
    'finds a column named %s',
    async (name) => {
      const escaped = name.replace(/[[\]'#@]/g, "'$&");
      engine.write(at('B1'), `'${name}`, 'addin');
      engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
      engine.write(at('C2:C3'), `=Customers[[#This Row],[${escaped}]]+1`, 'addin');
      engine.write(at('E1'), `=SUM(Customers[${escaped}])`, 'addin');
      await engine.idle();
      expect(engine.values(at('C2:C3'))).toEqual([[11], [21]]);
      expect(engine.values(at('E1'))).toEqual([[30]]);
      expect(engine.formulas(at('C2'))).toEqual([[`=Customers[[#This Row],[${escaped}]]+1`]]);
      expect(columnNames()[1]).toBe(name);
    },
  );

  it('gives blank and repeated headers the names Excel gives them', () => {
    engine.write(at('A1:C1'), [['', 'EV', 'ev']], 'addin');
    engine.addTable(at('A1:C3'), true, undefined, 'addin');
    expect(table().name).toBe('Table1');
    expect(columnNames()).toEqual(['Column1', 'EV', 'ev2']);
    expect(engine.values(at('A1:C1'))).toEqual([['Column1', 'EV', 'ev2']]);
  });

  it('makes room for headers when there are none', () => {
    engine.addTable(at('A1:C3'), false, 'T', 'addin');
    expect(table().area).toEqual(at('A1:C4'));
    expect(engine.values(at('A1:C2'))).toEqual([
      ['Column1', 'Column2', 'Column3'],
      ['Stage', 'Current business', 'EV'],
    ]);
  });

  it('lets an edited header rename the column, in formulas too, and keeps its id', async () => {
    engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    engine.write(at('C2'), '=[@[Current business]]', 'addin');
    engine.write(at('B1'), 'Umsatz', 'person');
    await engine.idle();
    expect(table().columns).toEqual([
      { id: 1, name: 'Stage' },
      { id: 2, name: 'Umsatz' },
      { id: 3, name: 'EV' },
    ]);
    expect(engine.formulas(at('C2'))).toEqual([['=Customers[[#This Row],[Umsatz]]']]);
    engine.write(at('B2'), 11, 'person');
    await engine.idle();
    expect(engine.values(at('C2'))).toEqual([[11]]);
    engine.write(at('B1'), '', 'person');
    expect(engine.values(at('B1'))).toEqual([['Umsatz']]);
  });

  it('is renamed in formulas as well', async () => {
    const id = engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    engine.write(at('E1'), '=SUM(Customers[Current business])+ROWS(Customers)', 'addin');
    engine.renameTable(id, 'Kunden');
    await engine.idle();
    expect(engine.formulas(at('E1'))).toEqual([['=SUM(Kunden[Current business])+ROWS(Kunden)']]);
    expect(engine.values(at('E1'))).toEqual([[32]]);
  });

  it('is calculated with where it takes the place of one of its name that went with its sheet, also through a name', async () => {
    const old = engine.activeSheet();
    const total = '=SUM(Deals[Current business])';
    engine.setName({ name: 'Total', formula: total, comment: '', visible: true });
    engine.addTable(at('A1:C3'), true, 'Deals', 'addin');
    engine.write(at('E1:E2'), [[total], ['=Total']], 'addin');
    await engine.idle();
    engine.write(at('B3'), 30, 'person');
    await engine.idle();
    engine.activateSheet(engine.addSheet('Next', 'person'));
    engine.deleteTable(table().id, 'person');
    engine.deleteSheet(old, 'person');
    engine.write(at('A1:A3'), [['Current business'], [1], [2]], 'person');
    engine.addTable(at('A1:A3'), true, 'Deals', 'person');
    // The name led to the table that is gone.
    engine.setName({ name: 'Total', formula: total, comment: '', visible: true });
    engine.write(at('E1:E2'), [[total], ['=Total']], 'addin');
    await engine.idle();
    engine.write(at('A3'), 5, 'person');
    await engine.idle();
    expect(engine.values(at('E1:E2'))).toEqual([[6], [6]]);
  });

  it('grows when a person types below it, with formula, format, validation and conditional format', async () => {
    engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    engine.write(at('C2:C3'), '=[@[Current business]]*2', 'addin');
    engine.setNumberFormats(at('B2:B3'), '0.0', 'addin');
    engine.setValidation(at('A2:A3'), { rule: { list: { source: 'won,lost' } }, ignoreBlanks: true });
    engine.addConditionalFormat(engine.activeSheet(), {
      areas: [at('A2:C3')],
      rule: { type: 'Custom', formula: '=$A2="won"' },
      style: { fillColor: '#00FF00' },
      stopIfTrue: false,
    });
    engine.write(at('A4'), 'won', 'person');
    engine.write(at('B4'), 7, 'person');
    await engine.idle();
    expect(table().area).toEqual(at('A1:C4'));
    expect(engine.values(at('A4:C4'))).toEqual([['won', 7, 14]]);
    expect(engine.texts(at('B4'))).toEqual([['7.0']]);
    expect(engine.validations(engine.activeSheet())[0]?.areas).toEqual([at('A2:A4')]);
    expect(engine.effectiveColors(at('B4'))[0]?.[0]?.fill).toBe('#00FF00');
  });

  it('does not grow by what an add-in writes, nor over another table', () => {
    engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    engine.write(at('A4'), 'x', 'addin');
    expect(table().area).toEqual(at('A1:C3'));
    engine.write(at('A5:A6'), [['h'], ['v']], 'addin');
    engine.addTable(at('A5:A6'), true, 'Other', 'addin');
    engine.write(at('A7'), 'y', 'person');
    expect(engine.tables()[1]?.area).toEqual(at('A5:A7'));
  });

  it('takes in all of a list that a person pastes over its last row or column, but nothing that is pasted inside', () => {
    engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    engine.write(
      at('A2:B3'),
      [
        ['won', 1],
        ['lost', 2],
      ],
      'person',
    );
    expect(table().area).toEqual(at('A1:C3'));
    const grown: EngineEvent[] = [];
    engine.onEvent((event) => event.kind === 'tableGrown' && grown.push(event));
    engine.write(
      at('A3:B5'),
      [
        ['won', 2],
        ['won', 3],
        ['lost', 4],
      ],
      'person',
    );
    expect(table().area).toEqual(at('A1:C5'));
    expect(grown).toMatchObject([{ change: 'RowInserted', area: at('A4:C5') }]);
    engine.write(at('C2:D2'), [['', 'x']], 'person');
    expect(table().area).toEqual(at('A1:D5'));
  });

  it('takes a new column when a person types beside it', () => {
    engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    engine.write(at('D1'), 'Tier', 'person');
    expect(table().columns.at(-1)).toEqual({ id: 4, name: 'Tier' });
    engine.write(at('E2'), 'A', 'person');
    expect(table().columns.at(-1)).toEqual({ id: 5, name: 'Column1' });
    expect(engine.values(at('E1'))).toEqual([['Column1']]);
  });

  it('follows rows and columns that come and go inside, before and over it', async () => {
    engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    engine.write(at('E2'), '=SUM(Customers[Current business])', 'addin');
    engine.insertRows(engine.activeSheet(), 2, 2, 'addin');
    expect(table().area).toEqual(at('A1:C5'));
    engine.insertColumns(engine.activeSheet(), 1, 1, 'addin');
    expect(table().columns.map((column) => column.id)).toEqual([1, 4, 2, 3]);
    expect(columnNames()).toEqual(['Stage', 'Column1', 'Current business', 'EV']);
    engine.insertColumns(engine.activeSheet(), 0, 1, 'addin');
    expect(table().area).toEqual(at('B1:E5'));
    engine.deleteColumns(engine.activeSheet(), 1, 1, 'addin');
    expect(columnNames()).toEqual(['Column1', 'Current business', 'EV']);
    await engine.idle();
    expect(engine.values(at('F2'))).toEqual([[30]]);
    const events: EngineEvent[] = [];
    engine.onEvent((event) => events.push(event));
    engine.deleteRows(engine.activeSheet(), 0, 1, 'addin');
    expect(engine.tables()).toEqual([]);
    expect(events.map((event) => event.kind)).toContain('tableDeleted');
  });

  it('is resized, and refuses to leave its header or to touch another table', () => {
    const id = engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    engine.resizeTable(id, at('A1:D9'));
    expect(table().area).toEqual(at('A1:D9'));
    expect(columnNames()[3]).toBe('Column1');
    engine.resizeTable(id, at('B1:C2'));
    expect(table().columns.map((column) => column.id)).toEqual([2, 3]);
    expect(() => engine.resizeTable(id, at('A2:C4'))).toThrow(/header/);
    engine.addTable(at('G1:H2'), true, 'Other', 'addin');
    expect(() => engine.resizeTable(id, at('B1:G2'))).toThrow(/Other/);
    expect(() => engine.addTable(at('H1:J2'), true, undefined, 'addin')).toThrow(/Other/);
  });

  it('refuses names that are taken or not allowed', () => {
    engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    expect(() => engine.addTable(at('E1:F2'), true, 'CUSTOMERS', 'addin')).toThrow(refusal('ItemAlreadyExists'));
    expect(() => engine.addTable(at('E1:F2'), true, 'A1', 'addin')).toThrow(refusal('InvalidArgument'));
    expect(() => engine.addTable(at('E1:F2'), true, 'two words', 'addin')).toThrow(/two words/);
  });

  it('keeps the column ids a file gave it and numbers new ones behind them', () => {
    const id = engine.addTable(at('A1:C3'), true, 'Customers', 'addin', [7, 3, 9]);
    engine.resizeTable(id, at('A1:D3'));
    expect(table().columns.map((column) => column.id)).toEqual([7, 3, 9, 10]);
  });

  it('hides the records that a filter leaves out', () => {
    const id = engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    engine.filters.setCriteria({ table: id }, 0, { filterOn: 'Values', values: ['lost'] });
    expect(engine.filters.find({ table: id })?.criteria.size).toBe(1);
    expect(engine.hiddenRows(engine.activeSheet(), 1, 1)).toBe(true);
    expect(engine.hiddenRows(engine.activeSheet(), 2, 1)).toBe(false);
    expect(engine.hiddenRows(engine.activeSheet(), 0, 3)).toBeNull();
    engine.filters.setCriteria({ table: id }, 0, undefined);
    expect(engine.hiddenRows(engine.activeSheet(), 0, 3)).toBe(false);
    expect(engine.filters.find({ table: id })?.criteria.size).toBe(0);
  });

  it('draws header and bands of its style', () => {
    engine.addTable(at('A1:C3'), true, 'Customers', 'addin');
    expect(engine.effectiveColors(at('A1:A3')).map((row) => row[0])).toEqual([
      { fill: '#4472C4', font: '#FFFFFF' },
      { fill: '#D9E1F2', font: '' },
      { fill: '', font: '' },
    ]);
  });
});
