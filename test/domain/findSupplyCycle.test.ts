import fc from 'fast-check';
import { findSupplyCycle } from '../../src/domain/findSupplyCycle';

const links = (...pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => new Map(pairs);

describe('A customer who is to be supplied through a dealer', () => {
  it('would be supplied through itself where it is the dealer, or stands above it', () => {
    expect(findSupplyCycle('A', 'A', links())).toEqual(['A']);
    expect(findSupplyCycle('A', 'B', links(['B', 'C'], ['C', 'A']))).toEqual(['B', 'C', 'A']);
  });

  it('is not hindered by dealers above, unknown ones, or a cycle among others', () => {
    expect(findSupplyCycle('A', 'B', links(['B', 'C']))).toBeUndefined();
    expect(findSupplyCycle('A', '', links(['B', 'A']))).toBeUndefined();
    expect(findSupplyCycle('A', 'B', links(['B', 'C'], ['C', 'B']))).toBeUndefined();
  });

  it('is refused exactly when following the dealers would come back to it', () => {
    const number = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    fc.assert(
      fc.property(number, number, fc.array(fc.tuple(number, number)), (customer, dealer, pairs) => {
        const dealerOf = new Map<string, string>([...pairs, [customer, dealer] as const]);
        // In five steps whoever can be reached at all is reached.
        const steps = [1, 2, 3, 4, 5].reduce<string[]>(
          (way) => [...way, dealerOf.get(way.at(-1) ?? '') ?? ''],
          [customer],
        );
        const isRefused = findSupplyCycle(customer, dealer, dealerOf) !== undefined;
        expect(isRefused).toBe(steps.slice(1).includes(customer));
      }),
    );
  });
});
