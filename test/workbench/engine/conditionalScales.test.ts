import { drawGraphics } from '../../../workbench/engine/conditionalGraphics';
import type { ConditionalFormats } from '../../../workbench/engine/ConditionalFormats';
import { AreaStatistics } from '../../../workbench/engine/AreaStatistics';
import type { ConditionalRule, DrawnBar } from '../../../workbench/engine/conditionalFormatState';
import { drawScale } from '../../../workbench/engine/conditionalScales';
import type { CellValue } from '../../../workbench/engine/grid';

type Appearance = ReturnType<ConditionalFormats['appearanceAt']>;

describe('bars and icons', () => {
  const draw = (rule: ConditionalRule, value: CellValue, values: readonly CellValue[]): Appearance | undefined =>
    drawScale(
      rule,
      { row: 0, column: 0, value },
      {
        anchor: { row: 0, column: 0 },
        statistics: () => new AreaStatistics([[values]]),
        today: () => new Date(2026, 0, 14),
        evaluate: () => 0,
      },
    );
  const bar = (detail: object, value: CellValue, values: readonly CellValue[]): DrawnBar | undefined =>
    draw({ type: 'DataBar', detail }, value, values)?.bar;

  it('measures bars from zero to the highest value', () => {
    expect(bar({}, 25, [10, 25, 50])).toEqual({ color: '#638EC6', start: 0, length: 50, isGradient: true });
  });

  it('measures bars between the given ends, and not beyond them', () => {
    const detail = { lowerBoundRule: { type: 'LowestValue' }, upperBoundRule: { type: 'Number', formula: '=30' } };
    expect([10, 20, 50].map((value) => bar(detail, value, [10, 20, 50])?.length)).toEqual([0, 50, 100]);
  });

  it('draws bars to both sides of an axis in proportion', () => {
    const values = [-10, 5, 30];
    expect(values.map((value) => bar({}, value, values)?.length)).toEqual([-100, expect.closeTo(100 / 6), 100]);
    expect(values.map((value) => bar({}, value, values)?.start)).toEqual([25, 25, 25]);
    expect(values.map((value) => bar({}, value, values)?.color)).toEqual(['#FF0000', '#638EC6', '#638EC6']);
  });

  it('puts the axis in the middle, leaves it out, mirrors it', () => {
    const values = [-10, 30];
    expect(values.map((value) => bar({ axisFormat: 'CellMidPoint' }, value, values)?.start)).toEqual([50, 50]);
    expect(values.map((value) => bar({ axisFormat: 'None' }, value, values))).toEqual([
      expect.objectContaining({ start: 0, length: 0 }),
      expect.objectContaining({ start: 0, length: 100 }),
    ]);
    expect(values.map((value) => bar({ barDirection: 'RightToLeft' }, value, values))).toEqual([
      expect.objectContaining({ start: 75, length: 100 }),
      expect.objectContaining({ start: 75, length: -100 }),
    ]);
  });

  it('chooses the icon of the last criterion that is reached', () => {
    const icons = (detail: object): (number | undefined)[] =>
      [0, 33, 66, 67, 100].map((value) => draw({ type: 'IconSet', detail }, value, [0, 100])?.icon?.index);
    expect(icons({ style: 'ThreeArrows' })).toEqual([0, 1, 1, 2, 2]);
    expect(icons({ style: 'ThreeArrows', reverseIconOrder: true })).toEqual([2, 1, 1, 0, 0]);
  });

  it('shows custom icons in the place of those of the set', () => {
    const criteria = [
      {},
      { type: 'Number', operator: 'GreaterThan', formula: '=5', customIcon: { set: 'FiveBoxes', index: 4 } },
    ];
    const rule: ConditionalRule = { type: 'IconSet', detail: { style: 'ThreeArrows', criteria, showIconOnly: true } };
    expect(draw(rule, 6, [0, 5, 6, 1000])).toEqual({
      style: {},
      icon: { set: 'FiveBoxes', index: 4 },
      isValueHidden: true,
    });
  });

  it('draws nothing where there is no number', () => {
    expect([draw({ type: 'IconSet', detail: {} }, 'a', [1]), draw({ type: 'DataBar' }, '', [1])]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('names icons for the screen from the highest on', () => {
    expect(drawGraphics({ style: {}, icon: { set: 'FourRating', index: 3 } })).toEqual({
      iconSet: { iconType: '4Rating', iconId: '0', isShowValue: true },
      fontRenderExtension: { isSkip: false, leftOffset: 17 },
    });
    expect(drawGraphics({ style: {} })).toEqual({});
  });
});
