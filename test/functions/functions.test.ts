import { call, setDisplayLanguage } from './support/customFunctionsRuntime';
import '../../src/functions/functions';

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const countingDown = (count: number): unknown[][] => Array.from({ length: count }, (_, index) => [count - index]);
const join = (matrix: unknown[][]): string => matrix.flat().join('');

beforeEach(() => setDisplayLanguage('en-US'));

describe('CUSTOMER.EV', () => {
  it('is market potential × expected share × probability', () => {
    expect(call('EV', [[1_000_000]], [[0.3]], [['high']])).toEqual([[240_000]]);
    expect(call('EV', [[1_000_000]], [[0.3]], [['高']])).toEqual([[240_000]]);
  });

  it('takes values that a host hands over unwrapped', () => {
    expect(call('EV', 1_000_000, 0.3, '80%')).toEqual([[240_000]]);
  });

  it('spills over ranges, repeating single rows, columns and cells', () => {
    expect(call('EV', column(100, 200), [[0.5]], [[1]])).toEqual([[50], [100]]);
    expect(call('EV', column(100, 200), [[0.5, 1]], [[1]])).toEqual([
      [50, 100],
      [100, 200],
    ]);
  });

  it('answers each cell for itself, with a message that names the argument', () => {
    expect(call('EV', column(100, -1, '', 'x'), column(0.5, 0.5, 0.5, 0.5), [[1]])).toEqual([
      [50],
      ['#VALUE! marketPotential must not be negative.'],
      ['#VALUE! marketPotential is missing.'],
      ['#VALUE! marketPotential is not a number.'],
    ]);
    expect(call('EV', 100, 1.5, 1)).toEqual([['#VALUE! expectedShare must be a share from 0 to 1.']]);
    expect(call('EV', 100, 0.5, 'soon')).toEqual([
      ['#VALUE! probability must be from 0 to 1, a percentage, or high, medium or low.'],
    ]);
    expect(call('EV', 100, 0.5, null)).toEqual([['#VALUE! probability is missing.']]);
    expect(call('EV', 100, 0.5)).toEqual([['#VALUE! probability is missing.']]);
  });

  it('says so where ranges do not pair', () => {
    expect(call('EV', column(1, 2, 3), column(1, 1), [[1]])).toEqual([
      [1],
      [2],
      ['#VALUE! The ranges differ in size. Give ranges of the same size, or single cells.'],
    ]);
  });

  it('reads the plain value of data types', () => {
    const euros = { type: 'FormattedNumber', basicValue: 1000, numberFormat: '€0' };
    const error = { type: 'Error', basicValue: '#REF!' };
    expect(call('EV', [[euros]], 0.5, 1)).toEqual([[500]]);
    expect(call('EV', [[error]], 0.5, 1)).toEqual([['#VALUE! marketPotential is an error.']]);
    expect(call('EV', [[{ type: 'Entity' }]], 0.5, 1)).toEqual([['#VALUE! marketPotential is missing.']]);
  });
});

describe('The grades of a probability', () => {
  it.each([
    ['a row', [[0.9, '60%', 0.1]], [[900], [600], [100]]],
    ['a column', column(0.9, 0.6, 0.1), [[900], [600], [100]]],
    ['a row with empty cells', [['', null, 0.1]], [[800], [500], [100]]],
    ['left out', undefined, [[800], [500], [200]]],
    ['an empty cell', [['']], [[800], [500], [200]]],
  ])('stand for what is given as %s', (_form, grades, values) => {
    const probabilities = column('high', '中', 'low');
    expect(call('EV', [[1000]], [[1]], probabilities, grades)).toEqual(values);
    expect(call('EVEXISTING', [[0]], [[1000]], probabilities, grades)).toEqual(values);
  });

  it('leave a probability that is a number alone', () => {
    expect(call('EV', 1000, 1, 0.3, [[0.9, 0.6, 0.1]])).toEqual([[300]]);
  });

  it.each([
    ['two shares', [[0.9, 0.6]]],
    ['four shares', column(0.9, 0.6, 0.3, 0.1)],
    ['a square', column(0.9, 0.6).map((row) => [...row, 0.1])],
    ['a single share', [[0.9]]],
    ['a share above 1', [[80, 0.5, 0.2]]],
    ['a negative share', [[0.8, 0.5, -0.2]]],
    ['text', [[0.8, 'half', 0.2]]],
    ['an error', [[0.8, '#REF!', 0.2]]],
  ])('are refused as %s', (_form, grades) => {
    const refusal = '#VALUE! grades must be three shares from 0 to 1, for high, medium and low.';
    expect(call('EV', 1000, 1, 'high', grades)).toEqual([[refusal]]);
    expect(call('EVEXISTING', 0, 1000, 0.5, grades)).toEqual([[refusal]]);
  });
});

describe('CUSTOMER.EVEXISTING', () => {
  it('is current business + additional volume × probability', () => {
    expect(call('EVEXISTING', [[400_000]], [[100_000]], [['medium']])).toEqual([[450_000]]);
  });

  it('names the argument that is missing', () => {
    expect(call('EVEXISTING', '', 1, 1)).toEqual([['#VALUE! currentBusiness is missing.']]);
    expect(call('EVEXISTING', 1, '', 1)).toEqual([['#VALUE! additionalVolume is missing.']]);
  });
});

describe('CUSTOMER.TIERS', () => {
  it('spills a tier for each value', () => {
    expect(join(call('TIERS', countingDown(20)))).toBe(`AAABBBB${'C'.repeat(13)}`);
    expect(call('TIERS', [[7, 6, 5, 4, 3, 2, 1]])).toEqual([['A', 'B', 'C', 'C', 'C', 'C', 'C']]);
  });

  it('leaves empty cells empty and ranks the others among themselves', () => {
    expect(call('TIERS', column(5, '', 4, null, 0))).toEqual([['A'], [''], ['C'], [''], ['C']]);
  });

  it('answers a cell that is no number with an error of its own', () => {
    expect(call('TIERS', column(5, 'x', 4))).toEqual([['A'], ['#VALUE! values is not a number.'], ['C']]);
  });

  it.each(['VIP pyramid', 'vip  PYRAMID', 'VIP 客户金字塔', 'VIP 客戶金字塔'])('knows the scheme %j', (scheme) => {
    expect(join(call('TIERS', countingDown(200), [[scheme]]))).toBe(
      'A'.repeat(2) + 'B'.repeat(8) + 'C'.repeat(30) + 'D'.repeat(160),
    );
  });

  it.each([undefined, null, '', [['']]])('goes by key accounts where the scheme is %j', (scheme) => {
    expect(join(call('TIERS', countingDown(7), scheme))).toBe('ABCCCCC');
  });

  it('takes a scheme from two columns', () => {
    const scheme = [
      ['Gold', '50%'],
      ['', ''],
      ['Silver', 1],
    ];
    expect(join(call('TIERS', countingDown(4), scheme))).toBe('GoldGoldSilverSilver');
  });

  it.each([
    [
      'Platinum',
      'scheme: there is no scheme “Platinum”. Give Key accounts, VIP pyramid, or two columns with tier and cumulative share.',
    ],
    [
      [
        ['A', 0.5],
        ['B', 0.4],
      ],
      'scheme: the cumulative share of B must be larger than the one before it.',
    ],
    [
      [
        ['A', 0.5],
        ['B', 0.9],
      ],
      'scheme: the cumulative share of the last tier, B, must be 1.',
    ],
    [
      [
        ['A', 'half'],
        ['B', 1],
      ],
      'scheme: the cumulative share of A must be above 0 and at most 1.',
    ],
    [[['A'], ['B']], 'scheme: the cumulative share of A must be above 0 and at most 1.'],
    [
      [
        ['', ''],
        ['', ''],
      ],
      'scheme: the range holds no tiers. It needs two columns: tier and cumulative share.',
    ],
  ])('refuses the scheme %j', (scheme, message) => {
    expect(call('TIERS', countingDown(3), scheme)).toEqual([[`#VALUE! ${message}`]]);
  });
});

describe('CUSTOMER.TIER', () => {
  it('is the tier of one value among all', () => {
    expect(call('TIER', [[7]], countingDown(7))).toEqual([['A']]);
    expect(call('TIER', 6, countingDown(7))).toEqual([['B']]);
    expect(call('TIER', [[5, 1]], countingDown(7))).toEqual([['C', 'C']]);
  });

  it('agrees with TIERS, also when values or scheme change from call to call', () => {
    const values = column(3, 9, 9, 0, -2, 5, 8, 1);
    for (const scheme of ['Key accounts', 'VIP pyramid', 'Key accounts']) {
      const tiers = call('TIERS', values, scheme);
      expect(values.map(([value]) => call('TIER', value, values, scheme)[0])).toEqual(tiers);
    }
    expect(call('TIER', 9, column(10, 9, 8, 7, 6, 5, 4))).toEqual([['B']]);
  });

  it('is #N/A for a value that is not among them', () => {
    expect(call('TIER', 99, countingDown(7))).toEqual([['#N/A value is not among values.']]);
  });

  it('names the argument that cannot be used', () => {
    expect(call('TIER', '', countingDown(7))).toEqual([['#VALUE! value is missing.']]);
    expect(call('TIER', 7, countingDown(7), 'Platinum')[0]?.[0]).toMatch(/^#VALUE! scheme: /);
  });
});

describe('The messages', () => {
  it.each([
    ['zh-CN', '#VALUE! 缺少市场需求潜力（marketPotential）。'],
    ['zh-TW', '#VALUE! 缺少市場需求潛力（marketPotential）。'],
    ['zh-HK', '#VALUE! 缺少市場需求潛力（marketPotential）。'],
    ['de-DE', '#VALUE! marketPotential is missing.'],
    [undefined, '#VALUE! marketPotential is missing.'],
  ])('under %s are %s', (language, message) => {
    setDisplayLanguage(language);
    expect(call('EV', '', 1, 1)).toEqual([[message]]);
  });
});
