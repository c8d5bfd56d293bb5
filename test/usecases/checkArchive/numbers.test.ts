import fc from 'fast-check';
import { findDanglingReferences } from '../../../src/usecases/checkArchive/danglingReferences';
import { findDuplicateNumbers } from '../../../src/usecases/checkArchive/duplicateNumbers';
import { findMissingNumbers } from '../../../src/usecases/checkArchive/missingNumbers';
import { findSupplyCycles } from '../../../src/usecases/checkArchive/supplyCycles';
import { findBy } from './support/makeArchive';

describe('Missing numbers', () => {
  it('can each become the next free one of their table, in the form of the others', () => {
    const customers = [{ customerNumber: 'K-007' }, { name: 'Alder' }, { customerNumber: 'K-008' }, { name: 'Birch' }];
    expect(findBy(findMissingNumbers, { customers })).toEqual([
      { table: 'customers', record: '', field: 'customerNumber', fix: 'K-009' },
      { table: 'customers', record: '\u001F2', field: 'customerNumber', fix: 'K-010' },
    ]);
  });

  it('are none in rows where nothing stands', () => {
    expect(findBy(findMissingNumbers, { customers: [{}, { customerNumber: 'K-1' }, {}] })).toEqual([]);
  });

  it('never become one that is there, however many there are', () => {
    const numbers = fc.array(fc.option(fc.integer({ min: 1, max: 30 }).map((n) => `C${String(n).padStart(6, '0')}`)));
    fc.assert(
      fc.property(numbers, (given) => {
        const customers = given.map((number) => (number === null ? { name: 'x' } : { customerNumber: number }));
        const fixes = findBy(findMissingNumbers, { customers }).map(({ fix }) => String(fix));
        const all = [...fixes, ...new Set(given.filter((number) => number !== null))];
        expect(new Set(all).size).toBe(all.length);
        expect(fixes).toHaveLength(given.filter((number) => number === null).length);
      }),
    );
  });
});

describe('Duplicate numbers', () => {
  it('are found from the second on, also where only case or what cannot be seen differs', () => {
    const customers = [
      { customerNumber: 'c1', name: 'Alder' },
      { customerNumber: 'C1 ', name: 'Birch' },
      { customerNumber: 'Ｃ１' },
      { customerNumber: 'C2' },
    ];
    expect(findBy(findDuplicateNumbers, { customers })).toEqual([
      { table: 'customers', record: 'C1 ', field: 'customerNumber', detail: 'Alder' },
      { table: 'customers', record: 'Ｃ１', field: 'customerNumber', detail: 'Alder' },
    ]);
  });
});

describe('References', () => {
  const customers = [
    { customerNumber: 'C1' },
    { customerNumber: 'C2', suppliedThrough: 'C9' },
    { customerNumber: 'x1' },
  ];

  it('that point nowhere are found in every table', () => {
    const orders = [
      { orderNumber: 'O1', customerNumber: 'C1' },
      { orderNumber: 'O2', customerNumber: 'C7' },
    ];
    expect(findBy(findDanglingReferences, { customers, orders })).toEqual([
      { table: 'customers', record: 'C2', field: 'suppliedThrough' },
      { table: 'orders', record: 'O2', field: 'customerNumber' },
    ]);
  });

  it('that mean one record for certain can be put right', () => {
    const orders = [{ orderNumber: 'O1', customerNumber: ' ｃ1' }];
    expect(findBy(findDanglingReferences, { customers: customers.slice(0, 1), orders })).toEqual([
      { table: 'orders', record: 'O1', field: 'customerNumber', fix: 'C1' },
    ]);
  });

  it('that could mean two records are left to a person', () => {
    const alike = [{ customerNumber: 'a1' }, { customerNumber: 'A1' }];
    const orders = [{ orderNumber: 'O1', customerNumber: 'A1 ' }];
    expect(findBy(findDanglingReferences, { customers: alike, orders })).toEqual([
      { table: 'orders', record: 'O1', field: 'customerNumber' },
    ]);
  });

  it('are not missed where their table is not there', () => {
    expect(findBy(findDanglingReferences, { orders: [{ orderNumber: 'O1', customerNumber: 'C7' }] })).toEqual([]);
  });
});

describe('Supply cycles', () => {
  const supply = (...pairs: readonly (readonly [string, string])[]) =>
    findBy(findSupplyCycles, {
      customers: pairs.map(([customerNumber, suppliedThrough]) => ({ customerNumber, suppliedThrough })),
    }).map(({ record, detail }) => [record, detail]);

  it('are found once each, with the way round', () => {
    expect(supply(['A', 'B'], ['B', 'C'], ['C', 'A'], ['D', 'A'], ['E', 'E'])).toEqual([
      ['A', 'A → B → C → A'],
      ['E', 'E → E'],
    ]);
  });

  it('are told from the first customer of the sheet, wherever the walk began', () => {
    expect(supply(['X', 'C'], ['B', 'C'], ['C', 'B'])).toEqual([['B', 'B → C → B']]);
  });

  it('are none where the way ends, also at a dealer who is not in the archive', () => {
    expect(supply(['A', 'B'], ['B', ''], ['C', 'Z'])).toEqual([]);
  });
});
