import fc from 'fast-check';
import type { CellValue } from '../../src/archive/cellValue';
import { RecordIndex } from '../../src/usecases/RecordIndex';
import { traceSupplyChain } from '../../src/usecases/traceSupplyChain';

/** Customers as [number, supplied through, purchases]. */
function index(customers: readonly (readonly [CellValue, CellValue, CellValue])[]): RecordIndex {
  return new RecordIndex({
    keys: customers.map(([number]) => number),
    owners: customers.map(([, dealer]) => dealer),
    ranks: customers.map(([, , sales]) => sales),
  });
}

describe('the chain of supply', () => {
  it('leads to all customers of a dealer and to those of their own, the largest buyers first', () => {
    const customers = index([
      ['D', '', 1_000],
      ['A', 'D', 10],
      ['B', 'A', 30],
      ['C', 'B', 20],
      ['X', '', 500],
    ]);
    expect(traceSupplyChain(customers, 'D')).toEqual({ rows: [2, 3, 1], sales: 60, withoutSales: 0 });
    expect(traceSupplyChain(customers, 'B')).toEqual({ rows: [3], sales: 20, withoutSales: 0 });
    expect(traceSupplyChain(customers, 'X')).toEqual({ rows: [], sales: 0, withoutSales: 0 });
  });

  it('counts purchases that nobody has entered as unknown, not as nothing', () => {
    const customers = index([
      ['A', 'D', ''],
      ['B', 'D', 0],
      ['C', 'D', 'much'],
    ]);
    expect(traceSupplyChain(customers, 'D')).toEqual({ rows: [1, 0, 2], sales: 0, withoutSales: 2 });
  });

  it('ends where it began if it runs in a circle', () => {
    const customers = index([
      ['A', 'C', 1],
      ['B', 'A', 2],
      ['C', 'B', 4],
      ['D', 'D', 8],
    ]);
    expect(traceSupplyChain(customers, 'A')).toEqual({ rows: [2, 1], sales: 6, withoutSales: 0 });
    expect(traceSupplyChain(customers, 'D')).toEqual({ rows: [], sales: 0, withoutSales: 0 });
  });

  it("counts a customer without a number, who is nobody's dealer", () => {
    const customers = index([
      ['', 'D', 5],
      ['E', '', 7],
    ]);
    expect(traceSupplyChain(customers, 'D')).toEqual({ rows: [0], sales: 5, withoutSales: 0 });
    expect(traceSupplyChain(customers, '')).toEqual({ rows: [], sales: 0, withoutSales: 0 });
  });

  it('meets exactly the customers from whom the way up the chain leads to the dealer', () => {
    const numbers = ['A', 'B', 'C', 'D', 'E', 'F'];
    const dealers = fc.tuple(...numbers.map(() => fc.constantFrom('', ...numbers)));
    fc.assert(
      fc.property(dealers, fc.constantFrom(...numbers), (suppliedThrough, dealer) => {
        const customers = index(numbers.map((number, row) => [number, suppliedThrough[row] ?? '', row]));
        const { rows } = traceSupplyChain(customers, dealer);
        const leadsToDealer = (number: string): boolean => {
          let current = number;
          for (let step = 0; step < numbers.length; step += 1) {
            current = suppliedThrough[numbers.indexOf(current)] ?? '';
            if (current === dealer) return true;
          }
          return false;
        };
        const expected = numbers.filter((number) => number !== dealer && leadsToDealer(number));
        expect(rows.map((row) => numbers[row]).sort()).toEqual(expected);
      }),
    );
  });
});
