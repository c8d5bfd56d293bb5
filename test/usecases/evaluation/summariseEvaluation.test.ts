import type { EvaluatedCustomer } from '../../../src/usecases/evaluation/customerEvaluation';
import { filterEvaluated, listFilterValues } from '../../../src/usecases/evaluation/filterEvaluated';
import { sortEvaluated } from '../../../src/usecases/evaluation/sortEvaluated';
import { summariseEvaluation } from '../../../src/usecases/evaluation/summariseEvaluation';

const scored = (name: string, score: number | undefined, before?: number): EvaluatedCustomer => ({
  record: name,
  number: name,
  name,
  region: name < 'c' ? 'North' : '',
  owner: 'Ann',
  tier: 'A',
  numbers: {},
  grades: {},
  parts: {},
  missing: [],
  ...(score !== undefined && {
    result: { score, grade: score >= 80 ? 'excellent' : 'poor', isPassed: score >= 80, recommended: 'none' },
  }),
  ...(before !== undefined && { previous: { record: name, year: 2024, grades: {}, score: before, reason: '' } }),
});

const customers = [
  scored('b', 85, 70),
  scored('a', 40, 60),
  scored('d', undefined),
  scored('c', 85),
  scored('e', 85, 85),
];
const names = (sorted: readonly EvaluatedCustomer[]): string => sorted.map(({ name }) => name).join('');

describe('a year at a glance', () => {
  it('counts outcomes, grades, and who is better or worse than the year before', () => {
    expect(summariseEvaluation(customers)).toEqual({
      customers: 5,
      outcomes: { passed: 3, notPassed: 1, incomplete: 1 },
      grades: [
        { grade: 'excellent', count: 3 },
        { grade: 'good', count: 0 },
        { grade: 'fair', count: 0 },
        { grade: 'poor', count: 1 },
      ],
      better: 1,
      worse: 1,
      equal: 1,
      firstTime: 1,
      unsaved: 5,
      undecided: 0,
    });
  });

  it('sorts by score, by change and by name, with those last that have none', () => {
    expect(names(sortEvaluated(customers, 'lowest', 'en-US'))).toBe('abced');
    expect(names(sortEvaluated(customers, 'highest', 'en-US'))).toBe('bcead');
    expect(names(sortEvaluated(customers, 'fallen', 'en-US'))).toBe('aebdc');
    expect(names(sortEvaluated(customers, 'risen', 'en-US'))).toBe('beadc');
    expect(names(sortEvaluated(customers, 'name', 'en-US'))).toBe('abcde');
    expect(names(sortEvaluated(customers, 'sheet', 'en-US'))).toBe('badce');
  });

  it('shows a part of the base, those without a value as well', () => {
    expect(listFilterValues(customers, 'region', 'en-US')).toEqual(['North', '']);
    expect(names(filterEvaluated(customers, { region: '' }))).toBe('dce');
    expect(names(filterEvaluated(customers, { region: 'North', owner: 'Ann' }))).toBe('ba');
    expect(names(filterEvaluated(customers, {}))).toBe('badce');
  });
});
