import { call, setDisplayLanguage } from './support/customFunctionsRuntime';
import '../../src/functions/functions';

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const caseOf003 = [5_000_000, 4_000_000, 'good', 3, 1, 'excellent'];

beforeEach(() => setDisplayLanguage('en-US'));

describe('CUSTOMER.SCORE', () => {
  it('is 75 in the case of 003, in any language', () => {
    expect(call('SCORE', ...caseOf003)).toEqual([[75]]);
    expect(call('SCORE', 5_000_000, 4_000_000, '良', 3, 1, '优')).toEqual([[75]]);
    expect(call('SCORE', 5_000_000, 4_000_000, '良', 3, 1, '優')).toEqual([[75]]);
  });

  it('spills over customers and names the argument of each that cannot be scored', () => {
    const actuals = column(4_000_000, 5_000_000, '', 'x');
    const targets = column(5_000_000, 5_000_000, 5_000_000, 5_000_000);
    expect(call('SCORE', targets, actuals, 'good', 3, 1, column('excellent', 'poor', 'good', 'good'))).toEqual([
      [75],
      [77.5],
      ['#VALUE! actual is missing.'],
      ['#VALUE! actual is not a number.'],
    ]);
  });

  it.each([
    [[0, 1, 'good', 0, 0, 'good'], 'target must be above 0.'],
    [[1, 1, 'great', 0, 0, 'good'], 'attitude must be excellent, good, fair or poor.'],
    [[1, 1, 'good', 1.5, 0, 'good'], 'latePayments must be a whole number, 0 or more.'],
    [[1, 1, 'good', 0, -1, 'good'], 'onTimePayments must be a whole number, 0 or more.'],
    [[1, 1, 'good', 0, 0, '#REF!'], 'information is an error.'],
  ])('refuses %j', (args, message) => {
    expect(call('SCORE', ...args)).toEqual([[`#VALUE! ${message}`]]);
  });

  it.each([
    ['a row', [[40, 20, 30, 10, 1, 0.7, 0.4, 0, 12]]],
    ['a column', column(40, 20, 30, 10, 1, '70%', 0.4, 0, 12)],
  ])('goes by the policy that the formula gives as %s', (_form, policy) => {
    expect(call('SCORE', 100, 50, 'good', 3, 1, 'poor', policy)).toEqual([[40]]);
  });

  it('has the usual value for what the policy leaves out', () => {
    expect(call('SCORE', ...caseOf003, [['', '', '', '', '', '', '', '', 10]])).toEqual([[65]]);
    expect(call('SCORE', ...caseOf003, [[60, 20, 10, 10]])).toEqual([[73]]);
    expect(call('SCORE', ...caseOf003, '')).toEqual([[75]]);
  });

  it.each([
    [[[50, 20, 20, 11]], 'policy: the points of the four parts must add up to 100.'],
    [[[50, 20, 20, 10, 1.2]], 'policy: what excellent, good, fair and poor give must be shares from 0 to 1.'],
    [[[50, 20, 20, 10, 1, 1, 1, 1, 5, 5]], 'policy must be a row or column of up to 9 numbers, 0 or more.'],
    [[[50, 'x', 20, 10]], 'policy must be a row or column of up to 9 numbers, 0 or more.'],
    [[[50, -20, 20, 10]], 'policy must be a row or column of up to 9 numbers, 0 or more.'],
    [
      [
        [50, 20],
        [20, 10],
      ],
      'policy must be a row or column of up to 9 numbers, 0 or more.',
    ],
  ])('refuses the policy %j', (policy, message) => {
    expect(call('SCORE', ...caseOf003, policy)).toEqual([[`#VALUE! ${message}`]]);
  });

  it('takes points with decimals that make 100 on paper only', () => {
    expect(50.01 + 20.2 + 15.1 + 14.69).toBeLessThan(100);
    expect(call('SCORE', 1, 1, 'excellent', 0, 0, 'excellent', [[50.01, 20.2, 15.1, 14.69]])).toEqual([[100]]);
  });
});

describe('CUSTOMER.SCOREPARTS', () => {
  it('gives performance, attitude, credit and information in four columns', () => {
    expect(call('SCOREPARTS', ...caseOf003)).toEqual([[40, 15, 10, 10]]);
    expect(call('SCOREPARTS', column(100, 100), column(100, 10), 'good', 0, 0, '中')).toEqual([
      [50, 15, 20, 5],
      [5, 15, 20, 5],
    ]);
  });

  it('adds up to SCORE', () => {
    const customers = [column(300, 200, 100), column(100, 100, 100), 'fair', column(1, 2, 9), column(0, 5, 2), 'good'];
    const parts = call('SCOREPARTS', ...customers);
    const sums = parts.map((row) => row.reduce<number>((sum, part) => sum + Number(part), 0));
    const scores = call('SCORE', ...customers).flat();
    expect(scores).toHaveLength(3);
    scores.forEach((score, place) => expect(score).toBeCloseTo(sums[place] ?? 0, 8));
  });

  it('has an error in all columns of a row that cannot be scored', () => {
    expect(call('SCOREPARTS', column(100, ''), 50, 'good', 0, 0, 'good')).toEqual([
      [25, 15, 20, 7.5],
      Array<unknown>(4).fill('#VALUE! target is missing.'),
    ]);
    expect(call('SCOREPARTS', column(1, 1, 1), column(1, 1), 'good', 0, 0, 'good')[2]).toEqual(
      Array<unknown>(4).fill('#VALUE! The ranges differ in size. Give ranges of the same size, or single cells.'),
    );
  });

  it('asks for columns', () => {
    expect(call('SCOREPARTS', [[100, 200]], 50, 'good', 0, 0, 'good')).toEqual([
      ['#VALUE! Give columns, one customer a row, or single cells.'],
    ]);
  });
});

describe('CUSTOMER.GRADE', () => {
  it.each([
    ['en-US', ['Excellent', 'Good', 'Good', 'Fair', 'Poor']],
    ['zh-CN', ['优', '良', '良', '中', '差']],
    ['zh-TW', ['優', '良', '良', '中', '差']],
  ])('names the grade in the language of the screen, %s', (language, grades) => {
    setDisplayLanguage(language);
    expect(call('GRADE', column(90, 89.99, 75, 60, 0))).toEqual(grades.map((grade) => [grade]));
  });

  it('takes three bounds', () => {
    expect(call('GRADE', column(95, 94, 70, 50, 49), [[95, 70, 50]]).flat()).toEqual([
      ...['Excellent', 'Good', 'Good', 'Fair', 'Poor'],
    ]);
    expect(call('GRADE', 85, column(85, '', ''))).toEqual([['Excellent']]);
  });

  it('takes names of one’s own, in any order of rows, the last of which may have no bound', () => {
    const bands = [
      ['甲', 85],
      ['丙', ''],
      ['乙', 70],
      ['', ''],
    ];
    expect(call('GRADE', [[85, 84, 70, 0]], bands)).toEqual([['甲', '乙', '乙', '丙']]);
  });

  it('gives the lowest of them to what is below all', () => {
    const bands = [
      ['gold', 80],
      ['silver', 40],
    ];
    expect(call('GRADE', 10, bands)).toEqual([['silver']]);
  });

  it.each([
    [[[90, 75]]],
    [[[60, 75, 90]]],
    [[[90, 90, 60]]],
    [[['a', 'b']]],
    [
      [
        ['gold', 80],
        ['silver', 80],
      ],
    ],
    [
      [
        ['', 80],
        ['silver', 40],
      ],
    ],
    [[[90, 'x', 60]]],
  ])('refuses the bands %j', (bands) => {
    expect(call('GRADE', 80, bands)).toEqual([
      [
        '#VALUE! bands must be three falling numbers (excellent, good and fair from), or two columns: grade and its lowest score.',
      ],
    ]);
  });

  it('needs a score from 0 to 100', () => {
    expect(call('GRADE', column(101, -1, '', 'x'))).toEqual([
      ['#VALUE! score must be from 0 to 100.'],
      ['#VALUE! score must be from 0 to 100.'],
      ['#VALUE! score is missing.'],
      ['#VALUE! score is not a number.'],
    ]);
  });
});

describe('CUSTOMER.REWARD', () => {
  it('recommends training for the case of 003', () => {
    expect(call('REWARD', 75, 10)).toEqual([['Training']]);
  });

  it('spills, in the language of the screen', () => {
    setDisplayLanguage('zh-TW');
    expect(call('REWARD', column(95, 95, 80, 75, 10), column(20, 15, 20, 20, 20)).flat()).toEqual([
      ...['提高信用額度', '獎金', '提供設備', '教育訓練', '不獎勵'],
    ]);
  });

  const rules = [
    [70, '', 'Dinner'],
    [90, 'no', 'Journey'],
    [90, 'yes', 'Better terms'],
    ['', '', ''],
  ];

  it('goes by the rules that the formula gives, in whatever order', () => {
    expect(call('REWARD', [[95, 95, 70, 69]], [[20, 19, 0, 20]], rules)).toEqual([
      ['Better terms', 'Journey', 'Dinner', 'No reward'],
    ]);
    expect(call('REWARD', 95, 20, [[90, true, '更好的条件']])).toEqual([['更好的条件']]);
    expect(call('REWARD', 95, 10, [[90, '是', '更好的条件']])).toEqual([['No reward']]);
  });

  it('knows how many credit points are full', () => {
    expect(call('REWARD', 95, 20, '', 30)).toEqual([['Bonus']]);
    expect(call('REWARD', 95, 30, '', 30)).toEqual([['Raise the credit limit']]);
  });

  it.each([[[['x', 'yes', 'Dinner']]], [[[90, 'sometimes', 'Dinner']]], [[[90, 'yes', '']]], [[[90, '#REF!', 'a']]]])(
    'refuses the rules %j',
    (unusable) => {
      expect(call('REWARD', 95, 20, unusable)).toEqual([
        [
          '#VALUE! rules must be three columns: lowest score, whether full credit points are needed (yes or no), reward.',
        ],
      ]);
    },
  );

  it('names the argument that cannot be used', () => {
    expect(call('REWARD', '', 20)).toEqual([['#VALUE! score is missing.']]);
    expect(call('REWARD', 80, 'x')).toEqual([['#VALUE! creditPart is not a number.']]);
    expect(call('REWARD', 80, 20, '', 200)).toEqual([['#VALUE! fullCredit must be from 0 to 100.']]);
  });
});
