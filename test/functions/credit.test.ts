import { call, setDisplayLanguage } from './support/customFunctionsRuntime';
import '../../src/functions/functions';

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
/** As the table RatingBands of an archive holds them. */
const ratingBands = [
  ['AAA', 95, 2, 120],
  ['AA', 85, 1, 60],
  ['A', 75, 0.5, 30],
  ['C', 0, 0, 0],
];

beforeEach(() => setDisplayLanguage('en-US'));

describe('CUSTOMER.CREDITSCORE', () => {
  it('weighs the five factors of 5C by default, in a row or a column', () => {
    expect(call('CREDITSCORE', [[80, 60, 40, 100, 50]])).toEqual([[66]]);
    expect(call('CREDITSCORE', column(80, 60, 40, 100, 50))).toEqual([[66]]);
    expect(call('CREDITSCORE', [[80, 60, 40, 100, 50]], '5c')).toEqual([[66]]);
    expect(call('CREDITSCORE', [[80, 60, 40, 100, 50]], [['']])).toEqual([[66]]);
  });

  it('takes one customer a row', () => {
    const block = [
      [100, 100, 100, 100, 100],
      [100, '', '', '', ''],
      ['', '', '', '', ''],
      [100, 'x', 0, 0, 0],
      [101, 0, 0, 0, 0],
    ];
    expect(call('CREDITSCORE', block)).toEqual([
      [100],
      [35],
      ['#VALUE! factors is missing.'],
      ['#VALUE! factors is not a number.'],
      ['#VALUE! factors must be from 0 to 100.'],
    ]);
  });

  it('knows 5P and 6A, and takes weights, whatever they add up to', () => {
    expect(call('CREDITSCORE', [[100, 0, 0, 0, 0]], '5P')).toEqual([[20]]);
    expect(call('CREDITSCORE', [[60, 0, 0, 0, 0, 0]], [['６A']])).toEqual([[10]]);
    expect(call('CREDITSCORE', [[100, 50]], [[3, 1]])).toEqual([[87.5]]);
    expect(call('CREDITSCORE', [[100, 50]], column('75%', '25%'))).toEqual([[87.5]]);
  });

  it('says how many factors the scorecard has', () => {
    const message = (needed: number) =>
      `#VALUE! factors: the scorecard has ${needed} factors. Give them in a row or column, or one customer a row.`;
    expect(call('CREDITSCORE', [[1, 2, 3, 4, 5, 6]])).toEqual([[message(5)]]);
    expect(call('CREDITSCORE', [[1, 2, 3, 4, 5]], '6A')).toEqual([[message(6)]]);
    expect(call('CREDITSCORE', column(1, 2), [[1, 1, 1]])).toEqual([[message(3)]]);
  });

  it.each([
    'toString',
    '7C',
    [[0, 0]],
    [[1, 'x']],
    [[-1, 2]],
    [
      [1, 2],
      [3, 4],
    ],
  ])('refuses the scorecard %j', (scorecard) => {
    expect(call('CREDITSCORE', [[1, 2, 3, 4, 5]], scorecard)).toEqual([
      ['#VALUE! scorecard must be 5C, 5P, 6A, or a row or column of weights, 0 or more and not all 0.'],
    ]);
  });
});

describe('CUSTOMER.RATING', () => {
  it('spills the band of each score', () => {
    expect(call('RATING', [[95, 80, 79.99, 60, 50, 40, 39.99]])).toEqual([['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'C']]);
  });

  it('is capped by days overdue, a knock-out and being new', () => {
    expect(call('RATING', 95, column('', 30, 31, 60, 61)).flat()).toEqual(['AAA', 'AAA', 'BBB', 'BBB', 'B']);
    expect(call('RATING', 95, 0, '', column('no', '', 'yes', true, '是')).flat()).toEqual([
      'AAA',
      'AAA',
      'C',
      'C',
      'C',
    ]);
    expect(call('RATING', column(95, 75), 0, '', '', column('yes', 1)).flat()).toEqual(['A', 'A']);
  });

  it('takes bands as the table RatingBands holds them, and caps', () => {
    expect(call('RATING', column(95, 94, 75, 74), 0, ratingBands).flat()).toEqual(['AAA', 'AA', 'A', 'C']);
    expect(call('RATING', 95, 20, '', '', '', [[10, 15]])).toEqual([['B']]);
    expect(call('RATING', 95, 31, '', '', '', ['', 90])).toEqual([['BBB']]);
    expect(call('RATING', 95, 0, '', '', true, column('', '', 'BB'))).toEqual([['BB']]);
  });

  it.each([
    [
      [
        ['AAA', 80],
        ['AA', 90],
      ],
    ],
    [
      [
        ['AAA', 80],
        ['AA', 80],
      ],
    ],
    [
      [
        ['AAA', 80],
        ['AAA', 70],
      ],
    ],
    [[['gold', 80]]],
    [[['AAA', '']]],
    [[['AAA', 120]]],
  ])('refuses the bands %j', (bands) => {
    expect(call('RATING', 80, 0, bands)).toEqual([
      ['#VALUE! bands must be two columns: rating (AAA to C) and its lowest score, higher for better ratings.'],
    ]);
  });

  it.each([[[[60, 30]]], [[['x']]], [[[1, 2, 'gold']]], [[[1, 2, 'A', 3]]]])('refuses the caps %j', (caps) => {
    expect(call('RATING', 80, 0, '', '', '', caps)).toEqual([
      [
        '#VALUE! caps must be up to three cells: overdue days that cap at BBB, at B (no fewer), best rating of a new customer.',
      ],
    ]);
  });

  it('names the argument that cannot be used', () => {
    expect(call('RATING', '')).toEqual([['#VALUE! score is missing.']]);
    expect(call('RATING', 80, 'x')).toEqual([['#VALUE! daysOverdue is not a number.']]);
    expect(call('RATING', 80, 0, '', 'perhaps')).toEqual([['#VALUE! knockOut must be yes or no.']]);
    expect(call('RATING', 80, 0, '', '', 'perhaps')).toEqual([['#VALUE! isNew must be yes or no.']]);
  });
});

describe('CUSTOMER.CREDITLIMIT', () => {
  it('is monthly purchases × days / 30 × factor', () => {
    expect(call('CREDITLIMIT', 100_000, 60, 'AA')).toEqual([[200_000]]);
    expect(call('CREDITLIMIT', 100_000, column(90, 30, 15, 0), column('AAA', 'BBB', 'b', 'C'))).toEqual([
      [450_000],
      [60_000],
      [10_000],
      [0],
    ]);
    expect(call('CREDITLIMIT', 1000.01, 30, 'BBB')).toEqual([[expect.closeTo(600.006, 10)]]);
  });

  it('takes the factors of the table RatingBands, or two columns; a rating that is not among them has no credit', () => {
    expect(call('CREDITLIMIT', 1000, 30, column('AAA', 'A', 'B'), ratingBands)).toEqual([[2000], [500], [0]]);
    expect(call('CREDITLIMIT', 1000, 30, 'AA', [['AA', 3]])).toEqual([[3000]]);
  });

  it.each([
    [[['AA', 'x']]],
    [
      [
        ['AA', 1],
        ['AA', 2],
      ],
    ],
    [[['gold', 1]]],
    [[['AA', -1]]],
    ['AA'],
  ])('refuses the factors %j', (factors) => {
    expect(call('CREDITLIMIT', 1000, 30, 'AA', factors)).toEqual([
      ['#VALUE! factors must be two columns: rating (AAA to C) and its factor, each rating once.'],
    ]);
  });

  it('names the argument that cannot be used', () => {
    expect(call('CREDITLIMIT', '', 30, 'AA')).toEqual([['#VALUE! monthlyPurchases is missing.']]);
    expect(call('CREDITLIMIT', 1, -1, 'AA')).toEqual([['#VALUE! days must not be negative.']]);
    expect(call('CREDITLIMIT', 1, 30, 'D')).toEqual([['#VALUE! rating must be AAA, AA, A, BBB, BB, B or C.']]);
  });
});

describe('CUSTOMER.MAYSELL', () => {
  const ask = (...args: unknown[]) => call('MAYSELL', ...args)[0]?.[0];

  it('answers with the calculation', () => {
    expect(ask(5000, 50_000, 30_000, 0, 0)).toBe('Yes: 30,000 + 5,000 = 35,000 of 50,000, 15,000 left.');
    expect(ask(25_000.5, 50_000, 30_000, '', '')).toBe(
      'No: 30,000 + 25,000.5 = 55,000.5, 5,000.5 over the limit of 50,000.',
    );
    expect(ask(5000, '', 0, '', '')).toBe('No: no credit limit has been decided.');
  });

  it('judges what is overdue apart from the limit', () => {
    expect(ask(5000, 50_000, 30_000, 1200, 1)).toBe(
      'Yes: 30,000 + 5,000 = 35,000 of 50,000, 15,000 left. Remind: 1,200 is 1 day overdue.',
    );
    expect(ask(5000, 50_000, 30_000, 1200, 45)).toBe(
      'Ask the manager: 1,200 is 45 days overdue. 30,000 + 5,000 = 35,000 of 50,000.',
    );
    expect(ask(5000, 50_000, 30_000, 1200, 61)).toBe('No: 1,200 is 61 days overdue.');
  });

  it('lets pass what is within the tolerance, and moves the steps', () => {
    expect(ask(1, 10, 0, 1200, 61, [[1200]])).toBe('Yes: 0 + 1 = 1 of 10, 9 left.');
    expect(ask(1, 10, 0, 1200, 61, [[0, 61]])).toBe('Yes: 0 + 1 = 1 of 10, 9 left.');
    expect(ask(1, 10, 0, 1200, 61, column('', '', 61, 90))).toMatch(/^Yes: .* Remind: /);
    expect(ask(1, 10, 0, 1200, 61, [[0, 0, 60, 30]])).toBe(
      '#VALUE! tolerance: the days for the manager must not be fewer than those for reminding.',
    );
    expect(ask(1, 10, 0, 1200, 61, [[0, 0, 30, 60, 90]])).toBe(
      '#VALUE! tolerance must be a row or column of up to 4 numbers, 0 or more.',
    );
  });

  it.each([
    ['zh-CN', 'zh-CN', '可以：30,000 + 5,000 = 35,000，额度 50,000，还剩 15,000。'],
    ['zh-TW', 'de-DE', '可以：30.000 + 5.000 = 35.000，額度 50.000，還剩 15.000。'],
    ['fr-FR', 'no locale', 'Yes: 30,000 + 5,000 = 35,000 of 50,000, 15,000 left.'],
  ])('speaks the language of the screen (%s) and writes numbers as the document (%s)', (screen, document, answer) => {
    setDisplayLanguage(screen, document);
    expect(ask(5000, 50_000, 30_000, 0, 0)).toBe(answer);
  });

  it('answers for several amounts', () => {
    const answers = call('MAYSELL', [[1000, 20_000, 20_001]], 50_000, 30_000, 0, 0).flat();
    expect(answers.map((answer) => String(answer).split(':')[0])).toEqual(['Yes', 'Yes', 'No']);
  });

  it('names the argument that cannot be used', () => {
    expect(ask('', 1, 0, 0, 0)).toBe('#VALUE! amount is missing.');
    expect(ask(-1, 1, 0, 0, 0)).toBe('#VALUE! amount must not be negative.');
    expect(ask(1, 1, '', 0, 0)).toBe('#VALUE! exposure is missing.');
    expect(ask(1, 'much', 0, 0, 0)).toBe('#VALUE! limit is not a number.');
    expect(ask(1, 1, 0, 0, '#N/A')).toBe('#VALUE! overdueDays is an error.');
  });
});
