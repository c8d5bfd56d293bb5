import type { CellValue } from '../../src/archive/cellValue';
import type { CreateArchiveDecision } from '../../src/usecases/createArchive';
import { createArchive } from '../../src/usecases/createArchive';
import { proposeMapping } from '../../src/usecases/proposeMapping';
import { makeList } from './support/makeList';

const headers = ['Customer No.', 'Customer name', 'Market potential'];
const customers: CellValue[][] = [
  ['C-1', 'Acme', 5],
  ['C-2', 'Bolt', 7],
];

function createFrom(rows: readonly (readonly CellValue[])[]): CreateArchiveDecision {
  const list = makeList(headers, rows);
  const mapping = proposeMapping(list).columns.map((column) => column.mapping);
  return createArchive({ language: 'en-US', currency: 'EUR', source: { list, mapping } });
}

describe('A row of totals below a list', () => {
  it.each<[string, CellValue[]]>([
    ['Total', ['Total', '', 12]],
    ['TOTAL:', ['', 'TOTAL:', 12]],
    ['Sum', ['Sum', 'Sum', 12]],
    ['合 计', ['', '合 计', 12]],
    ['总计：', ['总计：', '', 12]],
    ['合計', ['合計', '', 12]],
  ])('called %s is left out, and named with its row in the sheet', (label, totals) => {
    const decision = createFrom([...customers, totals]);
    expect(decision.customerCount).toBe(2);
    expect(decision.totalsRow).toEqual({ row: 6, label });
    expect(decision.unfit).toEqual([]);
  });

  it('is found below empty rows', () => {
    const decision = createFrom([...customers, ['', '', ''], ['Total', '', 12], ['', ' ', '']]);
    expect([decision.customerCount, decision.totalsRow?.row]).toEqual([2, 7]);
  });

  it.each<[string, CellValue[]]>([
    ['a company called Total that has a number', ['C-3', 'Total', 12]],
    ['a number that only looks like a label', ['Total', 'Total Energies', 12]],
    ['a name that only begins like one', ['', 'Total Energies', 12]],
    ['a row without any text', ['', '', 12]],
  ])('is not seen in %s', (_what, row) => {
    const decision = createFrom([...customers, row]);
    expect([decision.customerCount, decision.totalsRow]).toEqual([3, undefined]);
  });

  it('is not seen above the last row, nor where it would be the whole list', () => {
    expect(createFrom([['', 'Total', 12], ...customers]).customerCount).toBe(3);
    expect(createFrom([['', 'Total', 12]]).customerCount).toBe(1);
  });
});
