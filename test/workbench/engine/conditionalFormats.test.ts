import { createEngine } from '../../../workbench/engine/createEngine';
import type { ConditionalRule } from '../../../workbench/engine/conditionalFormatState';
import type { Engine } from '../../../workbench/engine/Engine';
import { areaOn } from './areaOn';

describe('conditional formats', () => {
  let engine: Engine;
  let at: (address: string) => ReturnType<typeof areaOn>;
  const fills = (address: string) => engine.effectiveColors(at(address)).map((row) => row.map((cell) => cell.fill));

  function add(
    address: string,
    rule: ConditionalRule,
    fillColor: string,
    stopIfTrue = false,
    priority?: number,
  ): string {
    return engine.addConditionalFormat(engine.activeSheet(), {
      areas: [at(address)],
      rule,
      style: { fillColor },
      stopIfTrue,
      ...(priority === undefined ? {} : { priority }),
    });
  }

  beforeEach(async () => {
    engine = await createEngine();
    at = (address) => areaOn(engine, address);
    engine.write(
      at('A1:C3'),
      [
        ['A', 1, 'x'],
        ['B', 5, 'alpha'],
        ['A', 9, ''],
      ],
      'addin',
    );
  });
  afterEach(() => engine.dispose());

  it('colours whole rows by a formula with a fixed column, and follows what is written', async () => {
    add('A1:C3', { type: 'Custom', formula: '=AND($A1="A",N("owned by us")=0)' }, '#00FF00');
    expect(fills('A1:C3')).toEqual([
      ['#00FF00', '#00FF00', '#00FF00'],
      ['', '', ''],
      ['#00FF00', '#00FF00', '#00FF00'],
    ]);
    engine.write(at('A2'), 'A', 'addin');
    engine.write(at('A3'), 'C', 'addin');
    await engine.idle();
    expect(fills('B1:B3')).toEqual([['#00FF00'], ['#00FF00'], ['']]);
  });

  it('moves relative references with the cell', () => {
    add('B1:C3', { type: 'Custom', formula: '=ISNUMBER(B1)' }, '#0000FF');
    expect(fills('B1:C3')).toEqual([
      ['#0000FF', ''],
      ['#0000FF', ''],
      ['#0000FF', ''],
    ]);
  });

  it('sees results of formulas', async () => {
    engine.write(at('A1:A3'), [['=IF(B1>4,"A","B")'], ['=IF(B2>4,"A","B")'], ['=IF(B3>4,"A","B")']], 'addin');
    add('A1:A3', { type: 'Custom', formula: '=$A1="A"' }, '#00FF00');
    await engine.idle();
    expect(fills('A1:A3')).toEqual([[''], ['#00FF00'], ['#00FF00']]);
  });

  it('lets the first of several rules win, and stops where a rule says so', () => {
    const first = add('A1:A3', { type: 'Custom', formula: '=$A1="A"' }, '#111111');
    const second = add('A1:A3', { type: 'Custom', formula: '=TRUE' }, '#222222', false, 1);
    expect(engine.conditionalFormats(engine.activeSheet()).map((format) => [format.id, format.priority])).toEqual([
      [first, 0],
      [second, 1],
    ]);
    expect(fills('A1:A3')).toEqual([['#111111'], ['#222222'], ['#111111']]);
    engine.updateConditionalFormat(engine.activeSheet(), second, { priority: 0 });
    expect(fills('A1:A2')).toEqual([['#222222'], ['#222222']]);
    engine.updateConditionalFormat(engine.activeSheet(), second, { style: { fontColor: '#FF0000' }, stopIfTrue: true });
    expect(engine.effectiveColors(at('A1'))).toEqual([[{ fill: '', font: '#FF0000' }]]);
    engine.deleteConditionalFormat(engine.activeSheet(), second);
    expect(fills('A1:A2')).toEqual([['#111111'], ['']]);
  });

  // In Excel every text is greater than every number.
  it.each<[ConditionalRule, string[]]>([
    [
      { type: 'CellValue', detail: { formula1: '=4', operator: 'GreaterThanOrEqual' } },
      ['A1', 'A2', 'A3', 'B2', 'B3', 'C1', 'C2'],
    ],
    [{ type: 'CellValue', detail: { formula1: '2', formula2: '6', operator: 'Between' } }, ['B2']],
    [{ type: 'CellValue', detail: { formula1: '"A"', operator: 'EqualTo' } }, ['A1', 'A3']],
    [{ type: 'ContainsText', detail: { text: 'lph', operator: 'Contains' } }, ['C2']],
    [{ type: 'ContainsText', detail: { text: 'B', operator: 'BeginsWith' } }, ['A2']],
    [{ type: 'TopBottom', detail: { rank: 2, type: 'TopItems' } }, ['B2', 'B3']],
    [{ type: 'TopBottom', detail: { rank: 1, type: 'BottomItems' } }, ['B1']],
    [{ type: 'ColorScale', detail: {} }, []],
  ])('knows where %j holds', (rule, expected) => {
    add('A1:C3', rule, '#00FF00');
    const coloured = ['A', 'B', 'C'].flatMap((column) =>
      [1, 2, 3].map((row) => `${column}${row}`).filter((cell) => fills(cell)[0]?.[0] === '#00FF00'),
    );
    expect(coloured).toEqual(expected);
    expect(engine.conditionalFormats(engine.activeSheet())[0]?.rule).toEqual(rule);
  });

  it('moves with rows that are inserted above, formula included', () => {
    add('A1:C3', { type: 'Custom', formula: '=$A1="A"' }, '#00FF00');
    engine.insertRows(engine.activeSheet(), 0, 2, 'addin');
    const format = engine.conditionalFormats(engine.activeSheet())[0];
    expect(format?.areas).toEqual([at('A3:C5')]);
    expect(format?.rule.formula).toBe('=$A3="A"');
    expect(fills('B3:B5')).toEqual([['#00FF00'], [''], ['#00FF00']]);
  });

  it('keeps its formula when its first cells go', () => {
    const id = add('A1:C3', { type: 'Custom', formula: '=$A1="A"' }, '#00FF00');
    engine.deleteRows(engine.activeSheet(), 0, 1, 'addin');
    const [format] = engine.conditionalFormats(engine.activeSheet());
    expect([format?.areas, format?.rule.formula]).toEqual([[at('A1:C2')], '=$A1="A"']);
    expect(fills('B1:B2')).toEqual([[''], ['#00FF00']]);
    engine.updateConditionalFormat(engine.activeSheet(), id, { areas: [at('A2:C2')] });
    expect(engine.conditionalFormats(engine.activeSheet())[0]?.rule.formula).toBe('=$A2="A"');
    expect(fills('B1:B2')).toEqual([[''], ['#00FF00']]);
  });

  it('gives way to nothing: own formats lie below it', () => {
    engine.setStyle(at('A1'), { fillColor: '#ABCDEF', fontColor: '#123456' }, 'addin');
    add('A1:A1', { type: 'Custom', formula: '=TRUE' }, '#00FF00');
    expect(engine.effectiveColors(at('A1'))).toEqual([[{ fill: '#00FF00', font: '#123456' }]]);
    expect(engine.style(at('A1')).fillColor).toBe('#ABCDEF');
  });
});
