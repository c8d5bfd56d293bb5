import fc from 'fast-check';
import type { BorderStyle, CellStyle, FillPattern } from '../../../../workbench/engine/cellStyle';
import type { ConditionalRule } from '../../../../workbench/engine/conditionalFormatState';
import { PRESET_CRITERIA } from '../../../../workbench/engine/presetCriteria';
import type { SheetContent } from '../../../../workbench/files/workbookContent';
import { readXlsx } from '../../../../workbench/files/xlsx/readXlsx';
import { writeXlsx } from '../../../../workbench/files/xlsx/writeXlsx';
import { findViolations } from '../../../support/workbookFile/findViolations';
import { ADD_IN, makeWorkbook } from '../sampleContent';

async function writeAndRead(sheet: Partial<SheetContent>): Promise<SheetContent> {
  const bytes = await writeXlsx(makeWorkbook(sheet), ADD_IN);
  expect(findViolations(bytes)).toEqual([]);
  return (await readXlsx(bytes, ADD_IN.id)).content.sheets[0] as SheetContent;
}

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, '0')}`);
const tint = fc.constantFrom(-0.5, 0.25, 0.75);
const PATTERNS: readonly FillPattern[] = ['Gray8', 'Gray16', 'Gray75', 'Checker', 'CrissCross', 'LightDown', 'Up'];
const LINES: readonly Pick<BorderStyle, 'style' | 'weight'>[] = [
  { style: 'Continuous', weight: 'Hairline' },
  { style: 'Continuous', weight: 'Medium' },
  { style: 'Continuous', weight: 'Thick' },
  { style: 'Dash', weight: 'Medium' },
  { style: 'DashDot', weight: 'Thin' },
  { style: 'DashDotDot', weight: 'Medium' },
  { style: 'Dot', weight: 'Thin' },
  { style: 'Double', weight: 'Thick' },
  { style: 'SlantDashDot', weight: 'Medium' },
];
const line = fc
  .record({ kind: fc.constantFrom(...LINES), color })
  .map(({ kind, color: own }) => ({ ...kind, color: own }));
const some = { requiredKeys: [] };

const fill = fc.oneof(
  fc.record({ fillColor: color }),
  fc.record({ fillColor: color, fillTint: tint }),
  fc.record({ fillColor: color, fillPattern: fc.constantFrom(...PATTERNS), patternColor: color }),
);
const font = fc.record(
  {
    fontColor: color,
    fontName: fc.constantFrom('Arial', '宋体'),
    fontSize: fc.constantFrom(8, 10.5, 20),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constantFrom('Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    strikethrough: fc.constant(true),
  },
  some,
);
const placement = fc.record(
  {
    superscript: fc.constant(true),
    horizontalAlignment: fc.constantFrom('Left', 'Right', 'Fill', 'CenterAcrossSelection', 'Distributed'),
    verticalAlignment: fc.constantFrom('Top', 'Center', 'Justify', 'Distributed'),
    textOrientation: fc.constantFrom(-90, -1, 45, 90, 180),
    wrapText: fc.constant(true),
    shrinkToFit: fc.constant(true),
    indentLevel: fc.integer({ min: 1, max: 15 }),
    readingOrder: fc.constantFrom('LeftToRight', 'RightToLeft'),
    locked: fc.constant(false),
    formulaHidden: fc.constant(true),
  },
  some,
);
const borders = fc.record({ EdgeTop: line, EdgeLeft: line, DiagonalUp: line }, some);

const style: fc.Arbitrary<CellStyle> = fc.record({ fill, font, placement, borders }).map((parts) => ({
  ...parts.fill,
  ...parts.font,
  ...parts.placement,
  ...(Object.keys(parts.borders).length > 0 && { borders: parts.borders }),
}));

describe('the formats of cells', () => {
  it('survive, whatever they are made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(style, { minLength: 1, maxLength: 5 }), async (styles) => {
        const sheet = await writeAndRead({
          cells: [styles.map((_style, index) => index)],
          formats: [
            { numberFormat: 'General', style: {} },
            ...styles.map((one) => ({ numberFormat: '0.0', style: one })),
          ],
          formatOf: [styles.map((_style, index) => index + 1)],
        });
        expect(sheet.formatOf[0]?.map((number) => sheet.formats[number]?.style)).toEqual(styles);
      }),
      { numRuns: 40 },
    );
  });
});

const areas = [{ row: 1, column: 1, rows: 5, columns: 1 }];
const NEGATIVE = {
  matchPositiveFillColor: false,
  matchPositiveBorderColor: false,
  fillColor: '#FF0000',
  borderColor: '#00FF00',
};

const RULES: readonly ConditionalRule[] = [
  ...PRESET_CRITERIA.map((criterion) => ({ type: 'PresetCriteria', detail: { criterion } }) as const),
  ...['Contains', 'NotContains', 'BeginsWith', 'EndsWith'].map(
    (operator) => ({ type: 'ContainsText', detail: { operator, text: 'say "a"' } }) as const,
  ),
  { type: 'TopBottom', detail: { rank: 5, type: 'BottomPercent' } },
  {
    type: 'ColorScale',
    detail: {
      criteria: {
        minimum: { type: 'Number', formula: '1', color: '#F8696B' },
        maximum: { type: 'Formula', formula: '=MAX($A$1:$A$9)', color: '#63BE7B' },
      },
    },
  },
  {
    type: 'DataBar',
    detail: {
      lowerBoundRule: { type: 'Automatic' },
      upperBoundRule: { type: 'Percentile', formula: '90' },
      showDataBarOnly: true,
      barDirection: 'RightToLeft',
      axisFormat: 'CellMidPoint',
      axisColor: '#0000FF',
      positiveFormat: { fillColor: '#638EC6', gradientFill: false, borderColor: '#123456' },
      negativeFormat: NEGATIVE,
    },
  },
  {
    type: 'IconSet',
    detail: {
      style: 'FiveBoxes',
      criteria: ['0', '20', '40', '60', '80'].map((formula) => ({ type: 'Percent', formula })),
      reverseIconOrder: true,
      showIconOnly: true,
    },
  },
  {
    type: 'IconSet',
    detail: {
      style: 'ThreeArrows',
      criteria: [
        { type: 'Percent', formula: '0', customIcon: { set: 'ThreeFlags', index: 0 } },
        { type: 'Number', formula: '5', operator: 'GreaterThan', customIcon: { set: 'ThreeArrows', index: 1 } },
        { type: 'Formula', formula: '=$A$1', customIcon: { set: 'FiveRating', index: 4 } },
      ],
      reverseIconOrder: false,
      showIconOnly: false,
    },
  },
];

describe('conditional formats', () => {
  it.each(RULES)('survive: %j', async (rule) => {
    const hasFormat = !['ColorScale', 'DataBar', 'IconSet'].includes(rule.type);
    const format = {
      areas,
      rule,
      style: hasFormat ? { fillColor: '#FFC7CE', fontColor: '#9C0006', bold: true } : {},
      stopIfTrue: hasFormat,
      priority: 0,
    };
    expect((await writeAndRead({ conditionalFormats: [format] })).conditionalFormats).toEqual([format]);
  });

  it('keep borders, patterns and number formats, and their order across the two parts of the file', async () => {
    const icons = { style: 'ThreeStars', criteria: [], reverseIconOrder: false, showIconOnly: false };
    const border = { style: 'Continuous', weight: 'Thin', color: '#112233' } as const;
    const style = {
      fillColor: '#FFFFFF',
      fillPattern: 'LightUp',
      patternColor: '#00FF00',
      borders: { EdgeTop: border },
    } as const;
    const formats = [
      { areas, rule: { type: 'IconSet', detail: icons } as const, style: {}, stopIfTrue: false, priority: 0 },
      {
        areas,
        rule: { type: 'Custom', formula: '=B2>1' } as const,
        style,
        numberFormat: '0.00%',
        stopIfTrue: true,
        priority: 1,
      },
    ];
    const read = (await writeAndRead({ conditionalFormats: formats })).conditionalFormats;
    expect(read.map(({ rule, priority }) => [rule.type, priority])).toEqual([
      ['IconSet', 0],
      ['Custom', 1],
    ]);
    expect(read[1]).toEqual(formats[1]);
  });
});
