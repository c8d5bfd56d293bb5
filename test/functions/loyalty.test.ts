import { call, setDisplayLanguage } from './support/customFunctionsRuntime';
import '../../src/functions/functions';

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

beforeEach(() => setDisplayLanguage('en-US'));

describe('CUSTOMER.LOYALTY', () => {
  it('adds share of wallet, regularity, last order and years', () => {
    expect(call('LOYALTY', 0.5, 6, 197.5, 2.5)).toEqual([[50]]);
    expect(call('LOYALTY', column(1, '80%', 3), column(12, 12, 0), column(0, 30, 365), column(5, 9, 0))).toEqual([
      [100],
      [92],
      [40],
    ]);
  });

  it('scales the other parts up where the share of wallet is unknown', () => {
    expect(call('LOYALTY', '', 12, 1, 5)).toEqual([[100]]);
    expect(call('LOYALTY', null, 6, 365, 0)).toEqual([[25]]);
  });

  it('gives nothing for a last order or years that are unknown', () => {
    expect(call('LOYALTY', 0.5, 6, '', '')).toEqual([[35]]);
  });

  it.each([
    ['a row', [[10, 20, 30, 40, 10, 110, 10]]],
    ['a column', column(10, 20, 30, 40, 10, 110, 10)],
  ])('goes by the policy that the formula gives as %s', (_form, policy) => {
    expect(call('LOYALTY', 0.5, 3, 60, 1, policy)).toEqual([[29]]);
  });

  it.each([
    [[[40, 30, 15, 14]], 'policy: the points of the four parts must add up to 100.'],
    [
      [['', '', '', '', 365]],
      'policy: a recent order must be fewer days ago than a stale one, and the years must be above 0.',
    ],
    [
      [['', '', '', '', '', '', 0]],
      'policy: a recent order must be fewer days ago than a stale one, and the years must be above 0.',
    ],
    [[[1, 2, 3, 4, 5, 6, 7, 8]], 'policy must be a row or column of up to 7 numbers, 0 or more.'],
  ])('refuses the policy %j', (policy, message) => {
    expect(call('LOYALTY', 1, 12, 1, 5, policy)).toEqual([[`#VALUE! ${message}`]]);
  });

  it('names the argument that cannot be used', () => {
    expect(call('LOYALTY', 1, '', 1, 5)).toEqual([['#VALUE! orderMonths is missing.']]);
    expect(call('LOYALTY', -0.1, 1, 1, 5)).toEqual([['#VALUE! shareOfWallet must not be negative.']]);
    expect(call('LOYALTY', 1, 1, 'x', 5)).toEqual([['#VALUE! daysSinceLastOrder is not a number.']]);
    expect(call('LOYALTY', 1, 1, 1, '#DIV/0!')).toEqual([['#VALUE! years is an error.']]);
    expect(call('LOYALTY', '', 1, 1, 1, [[100, 0, 0, 0]])).toEqual([['#VALUE! shareOfWallet is missing.']]);
  });
});

describe('CUSTOMER.QUADRANT', () => {
  const volumes = column(100, 100, 99, 99);
  const loyalties = column(60, 59, 60, 59);

  it.each([
    ['en-US', ['Most valuable asset', 'Most dangerous enemy', 'Tomorrow’s star', 'Weed out']],
    ['zh-CN', ['最宝贵的财富', '最危险的敌人', '明日之星', '该淘汰']],
    ['zh-TW', ['最寶貴的財富', '最危險的敵人', '明日之星', '該淘汰']],
  ])('names the quadrant in the language of the screen, %s', (language, names) => {
    setDisplayLanguage(language);
    expect(call('QUADRANT', volumes, loyalties, 100)).toEqual(names.map((name) => [name]));
  });

  it('takes a cut of loyalty, and names in whatever form', () => {
    expect(call('QUADRANT', 100, 50, 100, 50)).toEqual([['Most valuable asset']]);
    const matrix = [
      ['keep', 'watch'],
      ['raise', ''],
    ];
    expect(call('QUADRANT', volumes, loyalties, 100, '', matrix).flat()).toEqual([
      'keep',
      'watch',
      'raise',
      'Weed out',
    ]);
    expect(call('QUADRANT', 0, 99, 0, '', [['a', 'b', 'c', 'd']])).toEqual([['c']]);
  });

  it.each([[[['a', 'b']]], [[['a', 'b', 'c', 'd', 'e']]], [[['a', 'b', 'c', '#N/A']]], ['a']])(
    'refuses the names %j',
    (names) => {
      expect(call('QUADRANT', 1, 1, 1, 60, names)).toEqual([
        [
          '#VALUE! names must be four names: large and loyal, large and not loyal, small and loyal, small and not loyal.',
        ],
      ]);
    },
  );

  it('names the argument that cannot be used', () => {
    expect(call('QUADRANT', '', 1, 1)).toEqual([['#VALUE! volume is missing.']]);
    expect(call('QUADRANT', 1, 'x', 1)).toEqual([['#VALUE! loyalty is not a number.']]);
    expect(call('QUADRANT', 1, 1, '')).toEqual([['#VALUE! volumeCut is missing.']]);
    expect(call('QUADRANT', 1, 1, 1, 'x')).toEqual([['#VALUE! loyaltyCut is not a number.']]);
  });
});

describe('CUSTOMER.IMPORTANCE', () => {
  it('is in percentage points', () => {
    expect(call('IMPORTANCE', column(0.12, 0.05, '30%'), column(0.05, 0.12, 0.1))).toEqual([[7], [-7], [20]]);
  });

  it('names the argument that cannot be used', () => {
    expect(call('IMPORTANCE', '', 0.1)).toEqual([['#VALUE! contributionShare is missing.']]);
    expect(call('IMPORTANCE', 0.1, 5)).toEqual([['#VALUE! timeShare must be a share from 0 to 1.']]);
  });
});
