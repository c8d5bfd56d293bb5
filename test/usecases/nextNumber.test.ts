import fc from 'fast-check';
import { firstFreeEntry, nextNumber, writeNumber } from '../../src/usecases/nextNumber';

describe('The next number of a table', () => {
  it.each([
    [[], 'C000001'],
    [['C000007', 'C000041', ''], 'C000042'],
    [['10042', '10007', 'C000001'], '10043'],
    [['2026-017', '2026-009'], '2026-018'],
    [['K-9', 'K-10', 'K-11'], 'K-12'],
    [['099', '098'], '100'],
    [[103, 104], '105'],
    [['Miller', 'Smith'], 'C000001'],
    [['C000001', 'old', 'C000002x'], 'C000002'],
  ])('after %j is %s', (numbers, next) => {
    expect(nextNumber('customers', numbers)).toBe(next);
  });

  it('is never one that is taken', () => {
    const number = fc.oneof(fc.stringMatching(/^[CK]?0{0,3}\d{1,3}$/), fc.integer({ min: 0, max: 300 }), fc.string());
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect(numbers.map(String)).not.toContain(nextNumber('customers', numbers));
      }),
    );
  });

  it('of the change log follows the highest at its ends, or the count of entries', () => {
    expect(firstFreeEntry(['', ''], 1)).toBe(1);
    expect(firstFreeEntry(['L000001', 'L000003'], 3)).toBe(4);
    expect(firstFreeEntry(['L000120', 'L000003'], 80)).toBe(121);
    expect(firstFreeEntry(['L000002', 'L000001'], 9)).toBe(10);
    expect(firstFreeEntry(['a note', 4], 2)).toBe(3);
    expect(writeNumber('changeLog', 1_234_567)).toBe('L1234567');
  });
});
