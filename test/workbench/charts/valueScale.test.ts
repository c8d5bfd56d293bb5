import fc from 'fast-check';
import { valueScale } from '../../../workbench/charts/valueScale';

describe('The scale of an axis', () => {
  it.each([
    [
      [10, 30, 7],
      [0, 35, 5],
    ],
    [
      [0.3, 0.5],
      [0, 0.6, 0.1],
    ],
    [
      [-5, 5],
      [-6, 6, 2],
    ],
    [[], [0, 1, 0.2]],
    [
      ['', 'text'],
      [0, 1, 0.2],
    ],
  ])('of %j goes in round steps', (values, [minimum, maximum, majorUnit]) => {
    expect(valueScale(values)).toEqual({ minimum, maximum, majorUnit });
  });

  it('holds all values in at most fourteen steps', () => {
    const numbers = fc.array(
      fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(numbers, (values) => {
        const { minimum, maximum, majorUnit } = valueScale(values);
        expect(minimum).toBeLessThanOrEqual(Math.min(...values) + 1e-9 * Math.abs(minimum));
        expect(maximum).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9 * Math.abs(maximum));
        expect((maximum - minimum) / majorUnit).toBeLessThanOrEqual(14);
      }),
    );
  });
});
