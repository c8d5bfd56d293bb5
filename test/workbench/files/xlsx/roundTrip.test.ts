import fc from 'fast-check';
import { NO_CRITERIA, type SheetContent } from '../../../../workbench/files/workbookContent';
import { readXlsx } from '../../../../workbench/files/xlsx/readXlsx';
import { writeXlsx } from '../../../../workbench/files/xlsx/writeXlsx';
import { findViolations } from '../../../support/workbookFile/findViolations';
import { ADD_IN, ARCHIVE, makeWorkbook } from '../sampleContent';

async function writeAndRead(sheet: Partial<SheetContent>): Promise<SheetContent> {
  const bytes = await writeXlsx(makeWorkbook(sheet), ADD_IN);
  expect(findViolations(bytes)).toEqual([]);
  const { content } = await readXlsx(bytes, ADD_IN.id);
  return content.sheets[0] as SheetContent;
}

describe('a workbook written and read again', () => {
  it('is what it was', async () => {
    const { content, notImitated } = await readXlsx(await writeXlsx(ARCHIVE, ADD_IN), ADD_IN.id);
    expect(content).toEqual(ARCHIVE);
    expect(notImitated).toEqual([]);
  });

  it('keeps every text exactly, whatever characters it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), async (texts) => {
        const cells = [texts.map((text) => `'${text}`)];
        expect((await writeAndRead({ cells })).cells).toEqual(cells);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    '000123',
    '=1+1',
    '+86 21',
    '@home',
    "it's",
    " 'quoted",
    '_x0041_',
    '_x005F_x0041_',
    'a\r\nb',
    '\uFFFE',
    'x\uD800y',
    '1e5',
    'TRUE',
    '',
  ])('keeps %j a text', async (text) => {
    const { cells } = await writeAndRead({ cells: [["'first", `'${text}`]] });
    expect(cells).toEqual([["'first", text === '' ? null : `'${text}`]]);
  });

  it('keeps numbers to their last digit, and the other values', async () => {
    const cells = [[0.1 + 0.2, -1e-300, 9007199254740991, true, false, '#DIV/0!', 45322.75]];
    expect((await writeAndRead({ cells })).cells).toEqual(cells);
  });

  it('keeps a date with its time as the number it is', async () => {
    const sheet = await writeAndRead({
      cells: [[45322, 45322.52083333333, 0.5, 1]],
      formats: [
        { numberFormat: 'General', style: {} },
        { numberFormat: 'yyyy-mm-dd hh:mm', style: {} },
      ],
      formatOf: [[1, 1, 1, 1]],
    });
    expect(sheet.cells[0]).toEqual([45322, expect.closeTo(45322.52083333333, 9), 0.5, 1]);
  });

  it('stores errors of newer versions as #VALUE!, which every version can read', async () => {
    const sheet = await writeAndRead({ cells: [['=A2', '#SPILL!']], results: [['#BUSY!']] });
    expect(sheet.results[0]?.[0]).toBe('#VALUE!');
    expect(sheet.cells[0]?.[1]).toBe('#VALUE!');
  });

  it.each([
    { wholeNumber: { formula1: 1, formula2: 9, operator: 'NotBetween' } },
    { decimal: { formula1: 0.5, operator: 'GreaterThanOrEqualTo' } },
    { date: { formula1: '=TODAY()', operator: 'LessThan' } },
    { textLength: { formula1: 20, operator: 'LessThanOrEqualTo' } },
    { custom: { formula: '=COUNTIF($A:$A,A1)=1' } },
    { list: { inCellDropDown: false, source: '=Lists!$A$1:$A$9' } },
    { list: { inCellDropDown: true, source: '客户,"quoted",<b>' } },
  ])('keeps the validation %j', async (rule) => {
    const validation = {
      areas: [
        { row: 1, column: 1, rows: 5, columns: 1 },
        { row: 9, column: 1, rows: 1, columns: 1 },
      ],
      rule,
      errorAlert: { showAlert: true, style: 'Stop', title: 'No', message: 'a "b"' },
      prompt: { showPrompt: true, title: '提示', message: 'x' },
      ignoreBlanks: false,
    };
    expect((await writeAndRead({ validations: [validation] })).validations).toEqual([validation]);
  });

  it.each([
    { type: 'CellValue', detail: { formula1: '=1', formula2: '=5', operator: 'Between' } },
    { type: 'ContainsText', detail: { operator: 'Contains', text: 'A "b"' } },
    { type: 'ContainsText', detail: { operator: 'NotContains', text: 'x' } },
    { type: 'ContainsText', detail: { operator: 'BeginsWith', text: '客' } },
    { type: 'TopBottom', detail: { rank: 5, type: 'BottomPercent' } },
    {
      type: 'ColorScale',
      detail: {
        criteria: {
          minimum: { type: 'LowestValue', color: '#F8696B' },
          midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
          maximum: { type: 'HighestValue', color: '#63BE7B' },
        },
      },
    },
    {
      type: 'DataBar',
      detail: {
        lowerBoundRule: { type: 'LowestValue' },
        upperBoundRule: { type: 'Number', formula: '100' },
        positiveFormat: { fillColor: '#638EC6' },
      },
    },
    {
      type: 'IconSet',
      detail: {
        style: 'ThreeArrows',
        criteria: [
          { type: 'Percent', formula: '0' },
          { type: 'Percent', formula: '33' },
          { type: 'Number', formula: '9' },
        ],
        reverseIconOrder: true,
        showIconOnly: false,
      },
    },
  ] as const)('keeps the conditional format %j', async (rule) => {
    const format = {
      areas: [{ row: 0, column: 0, rows: 9, columns: 1 }],
      rule,
      style: {},
      stopIfTrue: false,
      priority: 0,
    };
    expect((await writeAndRead({ conditionalFormats: [format] })).conditionalFormats).toEqual([format]);
  });

  it('writes automatic ends of data bars and texts to compare with in the way of the file', async () => {
    const areas = [{ row: 0, column: 0, rows: 9, columns: 1 }];
    const plain = { areas, style: {}, stopIfTrue: false };
    const bar = { type: 'DataBar', detail: { lowerBoundRule: { type: 'Automatic' } } } as const;
    const equal = { type: 'CellValue', detail: { formula1: 'say "A"', operator: 'EqualTo' } } as const;
    const sheet = await writeAndRead({
      conditionalFormats: [
        { ...plain, rule: bar, priority: 0 },
        { ...plain, rule: equal, priority: 1 },
      ],
    });
    expect(sheet.conditionalFormats.map(({ rule }) => rule.detail)).toEqual([
      {
        lowerBoundRule: { type: 'Automatic' },
        upperBoundRule: { type: 'Automatic' },
        barDirection: 'Context',
        axisFormat: 'Automatic',
        positiveFormat: { fillColor: '#638EC6', borderColor: '', gradientFill: true },
        negativeFormat: { matchPositiveFillColor: true, matchPositiveBorderColor: true },
      },
      { formula1: '="say ""A"""', operator: 'EqualTo' },
    ]);
  });

  it('keeps a totals row and a column name with a line break', async () => {
    const table = {
      name: 'Sales',
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      columns: [
        { id: 2, name: 'Name\nof firm' },
        { id: 1, name: 'Sum _x0041_ "' },
      ],
      showHeaders: true,
      showTotals: true,
      showFilterButton: false,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: true,
      filter: NO_CRITERIA,
      style: '',
    };
    const cells = [
      ["'Name\nof firm", '\'Sum _x0041_ "'],
      ["'a", 1],
      ["'Total", '=SUBTOTAL(109,Sales[Name])'],
    ];
    const sheet = await writeAndRead({ tables: [table], cells, results: [[], [], [undefined, 1]] });
    expect(sheet.tables).toEqual([table]);
    expect(sheet.cells).toEqual(cells);
  });
});
