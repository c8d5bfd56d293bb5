import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readFunctionsMetadata } from '../../../.build/functionsMetadata';
import type { RunningHost } from '../../../workbench/node/startHost';
import { startHost } from '../../../workbench/node/startHost';
import type { FunctionsFile } from '../../../workbench/protocol/functionsFile';
import { associated } from '../../functions/support/customFunctionsRuntime';
import '../../../src/functions/functions';

const folder = path.join(__dirname, '../../../src/functions');
const sources = readdirSync(folder).map((file) => path.join(folder, file));

/** A workbook with the add-in's own functions as the build describes them, in an Excel of this language. */
async function openSheet(file: FunctionsFile, language: string): Promise<RunningHost> {
  const functions = { file, namespace: 'CUSTOMER', implementations: Object.fromEntries(associated) };
  const host = await startHost({ functions, displayLanguage: language, contentLanguage: language });
  Object.assign(globalThis, { Office: host.Office });
  return host;
}

describe.each(['en-US', 'zh-CN'])('The formulas of judgements, typed into cells of an Excel in %s', (language) => {
  let file: FunctionsFile;
  let host: RunningHost;

  beforeAll(async () => {
    // As the host gets it: read from a file.
    file = JSON.parse(JSON.stringify(await readFunctionsMetadata(sources))) as FunctionsFile;
  });

  beforeEach(async () => {
    host = await openSheet(file, language);
  });

  afterEach(() => {
    host.dispose();
    Object.assign(globalThis, { Office: undefined });
  });

  /** Types cells from A1 on, then formulas from J1 down, and reads what the cells show from J1 on, `width` columns wide. */
  async function calculate(cells: unknown[][], formulas: readonly string[], width = 1): Promise<unknown[][]> {
    return host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).values = cells;
      sheet.getRange('J1').getResizedRange(formulas.length - 1, 0).formulas = formulas.map((formula) => [formula]);
      await context.sync();
      await host.idle();
      const shown = sheet.getRange('J1').getResizedRange(Math.max(formulas.length, cells.length) - 1, width - 1);
      shown.load('values');
      await context.sync();
      return shown.values;
    });
  }

  const words = {
    'en-US': {
      good: 'good',
      training: 'Training',
      grade: 'Good',
      asset: 'Most valuable asset',
      mayBeSold: 'Yes: 30,000 + 5,000 = 35,000 of 50,000, 15,000 left.',
    },
    'zh-CN': {
      good: '良',
      training: '培训',
      grade: '良',
      asset: '最宝贵的财富',
      mayBeSold: '可以：30,000 + 5,000 = 35,000，额度 50,000，还剩 15,000。',
    },
  }[language]!;

  it('answer the case of 003: 75 points, good, training', async () => {
    const inputs = [[5_000_000, 4_000_000, words.good, 3, 1, '优']];
    expect(
      await calculate(inputs, [
        '=CUSTOMER.SCORE(A1,B1,C1,D1,E1,F1)',
        '=CUSTOMER.GRADE(J1)',
        '=CUSTOMER.REWARD(J1,10)',
        '=CUSTOMER.GRADE(J1,{"top",80;"else",0})',
      ]),
    ).toEqual([[75], [words.grade], [words.training], ['else']]);
  });

  it('spill the parts of each customer’s score', async () => {
    const customers = [
      [5_000_000, 4_000_000, '良', 3, 1, '優'],
      [100, 200, 'excellent', 0, 0, 'poor'],
    ];
    expect(await calculate(customers, ['=CUSTOMER.SCOREPARTS(A1:A2,B1:B2,C1:C2,D1:D2,E1:E2,F1:F2)'], 4)).toEqual([
      [40, 15, 10, 10],
      [50, 20, 20, 2.5],
    ]);
  });

  it('answer credit scores, ratings, limits and ages', async () => {
    const factors = [[80, 60, 40, 100, 50]];
    expect(
      await calculate(factors, [
        '=CUSTOMER.CREDITSCORE(A1:E1)',
        '=CUSTOMER.RATING(J1)',
        '=CUSTOMER.RATING(95,61)',
        '=CUSTOMER.CREDITLIMIT(100000,60,"AA")',
        '=SUM(CUSTOMER.AGEING({46000;46300},{5;7},46348))',
      ]),
    ).toEqual([[66], ['BBB'], ['B'], [200_000], [12]]);
  });

  it('answer loyalty, quadrant, importance and whether to sell', async () => {
    const values = [[0.5, 6, 197.5, 2.5]];
    const answers = await calculate(values, [
      '=CUSTOMER.LOYALTY(A1,B1,C1,D1)',
      '=CUSTOMER.LOYALTY("",12,1,5,{40,30,15,15,30,365,5})',
      '=CUSTOMER.QUADRANT(1000,J2,500)',
      '=CUSTOMER.QUADRANT(1000,J1,500,60,{"a","b","c","d"})',
      '=CUSTOMER.IMPORTANCE(12%,5%)',
      '=CUSTOMER.MAYSELL(5000,50000,30000,0,0)',
    ]);
    expect(answers).toEqual([[50], [100], [words.asset], ['b'], [7], [words.mayBeSold]]);
  });

  it('go by the bands of a table that is handed over as it stands', async () => {
    const bands = [
      ['Rating', 'Credit score from', 'Limit factor', 'Credit period (days)'],
      ['AAA', 95, 2, 120],
      ['A', 70, 0.5, 30],
      ['C', 0, 0, 0],
    ];
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D4').values = bands;
      sheet.tables.add('A1:D4', true).name = 'RatingBands';
      await context.sync();
    });
    const formulas = [
      '=CUSTOMER.RATING(94,0,RatingBands)',
      '=CUSTOMER.CREDITLIMIT(1000,60,J1,RatingBands)',
      '=CUSTOMER.RATING(94)',
    ];
    expect(await calculate(bands, formulas)).toEqual([['A'], [1000], ['AAA'], ['']]);
  });

  it('show #VALUE! for what cannot be computed, cell by cell', async () => {
    const inputs = [
      [100, 50],
      ['', 50],
      [100, 'plenty'],
    ];
    expect(await calculate(inputs, ['=CUSTOMER.SCORE(A1:A3,B1:B3,"good",0,0,"good")'])).toEqual([
      [67.5],
      ['#VALUE!'],
      ['#VALUE!'],
    ]);
  });
});
