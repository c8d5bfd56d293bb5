import type { CellValue } from '../../src/archive/cellValue';

export const benchHeaders = [
  'Customer No.',
  'Customer name',
  'Stage',
  'Market potential',
  'Expected share',
  'Probability',
  'Current business',
  'Additional volume',
  'Address',
  'Phone',
  'Industry',
  'Remarks',
];

const stages = ['Prospect', 'Existing', 'Former'];
const grades: readonly CellValue[] = [0.8, 0.5, 0.2, 0.35, 'High', 'Medium', 'Low'];
const towns = ['深圳市南山区', '上海市浦東新區', 'Hamburg', 'Chicago', '臺北市信義區', 'São Paulo'];

/** Always the same customers, of every stage, in several scripts; no two runs of the bench differ. */
export function makeCustomers(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index) => {
    const random = scatter(index);
    return [
      `C-${String(index + 1).padStart(6, '0')}`,
      `${towns[random % towns.length] ?? ''} Trading ${index + 1}`,
      stages[random % stages.length] ?? '',
      (random % 9_973) * 1_000,
      ((random >> 3) % 100) / 100,
      grades[(random >> 5) % grades.length] ?? '',
      ((random >> 7) % 4_999) * 100,
      ((random >> 9) % 999) * 100,
      `${towns[(random >> 2) % towns.length] ?? ''} ${(random % 400) + 1}`,
      `+49 40 ${String(random % 10_000_000).padStart(7, '0')}`,
      index % 3 === 0 ? '' : 'Machinery',
      index % 10 === 0 ? '老客户，付款及时' : '',
    ];
  });
}

/** A number from 0 to 2^31 that follows from the index alone (Knuth's multiplicative hashing). */
function scatter(index: number): number {
  return (Math.imul(index + 1, 2_654_435_761) >>> 1) ^ ((index * 40_503) & 0xffff);
}
