import type { DuplicateAnswer, PossibleDuplicate } from '../../../../src/usecases/importList/listImport';
import { MemoryArchive } from '../../support/MemoryArchive';
import type { SourceRows } from '../support/importRows';
import { importRows } from '../support/importRows';

const archive = (): MemoryArchive =>
  new MemoryArchive({
    customers: [
      { customerNumber: 'C1', name: '上海华明有限公司', taxNumber: '91350100M000100Y43', city: '上海' },
      { customerNumber: 'C2', name: 'Birch & Co', email: 'office@birch.example', phone: '+86 755 1234 5678' },
      { customerNumber: 'C3', name: '王伟', kind: '家庭型' },
    ],
  });

const list = (...rows: string[][]): SourceRows => ({
  columns: ['customers.name', 'customers.taxNumber', 'customers.email', 'customers.phone', 'customers.city'],
  rows: rows.map((row) => [...row, '', '', '', ''].slice(0, 5)),
});

function pairs(source: SourceRows): unknown[] {
  return importRows(archive(), source).comparison.duplicates.map(({ row, other, because }) => [row, other, because]);
}

describe('A customer of a list may be one of the archive', () => {
  it.each<[string, string[], string, string[]]>([
    ['by its name without the legal form', ['上海华明（集团）股份有限公司'], 'C1', ['name']],
    ['by its tax number', ['华明', '91350100m000100y43'], 'C1', ['taxNumber']],
    ['by its e-mail', ['B. Trading', '', 'OFFICE@birch.example'], 'C2', ['email']],
    ['by its phone', ['B. Trading', '', '', '0755-12345678 转 801'], 'C2', ['phone']],
    [
      'by several at once',
      ['Birch Ltd', '', 'office@birch.example', '0755 1234 5678'],
      'C2',
      ['email', 'phone', 'name'],
    ],
  ])('%s', (_by, row, record, because) => {
    expect(pairs(list(row))).toEqual([[2, { kind: 'archive', record }, because]]);
  });

  it.each<[string, string[]]>([
    ['a person of the same name', ['王伟']],
    ['a branch', ['上海华明有限公司北京分公司']],
    ['what the same name begins with', ['Birch Trading Co']],
  ])('but %s is not', (_what, row) => {
    expect(pairs(list(row))).toEqual([]);
  });

  it('and of two in the list the later is asked about, once, whatever speaks for it', () => {
    const source = list(['Cedar Ltd', '', 'a@cedar.example'], ['Damson'], ['CEDAR, Inc.', '', 'A@cedar.example']);
    expect(pairs(source)).toEqual([[4, { kind: 'source', row: 2 }, ['email', 'name']]]);
  });

  it('and where two of the list may be the same one, only that is asked', () => {
    expect(pairs(list(['Birch Ltd'], ['BIRCH, Inc.']))).toEqual([
      [2, { kind: 'archive', record: 'C2' }, ['name']],
      [3, { kind: 'archive', record: 'C2' }, ['name']],
    ]);
  });

  it('but one with the number of another is that one, and not asked about', () => {
    const source: SourceRows = {
      columns: ['customers.customerNumber', 'customers.name'],
      rows: [['C2', 'Birch Group']],
    };
    expect(pairs(source)).toEqual([]);
  });

  it('and is asked about by its number where the names have nothing in common', () => {
    const source: SourceRows = { columns: ['customers.customerNumber', 'customers.name'], rows: [['C2', '上海华明']] };
    expect(pairs(source)).toEqual([
      [2, { kind: 'archive', record: 'C2' }, ['number']],
      [2, { kind: 'archive', record: 'C1' }, ['name']],
    ]);
  });
});

describe('A pair', () => {
  it('shows side by side what both say and what would be kept', () => {
    const { comparison } = importRows(archive(), list(['Birch Ltd', '', '', '0755 9999 9999', 'Hull']));
    expect(comparison.duplicates[0]?.fields).toEqual([
      { field: 'customerNumber', incoming: '', existing: 'C2', kept: 'C2' },
      { field: 'name', incoming: 'Birch Ltd', existing: 'Birch & Co', kept: 'Birch Ltd' },
      { field: 'city', incoming: 'Hull', existing: '', kept: 'Hull' },
      { field: 'phone', incoming: '0755 9999 9999', existing: '+86 755 1234 5678', kept: '0755 9999 9999' },
      { field: 'email', incoming: '', existing: 'office@birch.example', kept: 'office@birch.example' },
    ]);
  });

  it('of the list keeps what the first row says', () => {
    const { comparison } = importRows(
      archive(),
      list(['Cedar', '', '', '', 'Bath'], ['Cedar Ltd', '', '', '', 'Hull']),
    );
    expect(comparison.duplicates[0]?.fields).toEqual([
      { field: 'name', incoming: 'Cedar Ltd', existing: 'Cedar', kept: 'Cedar' },
      { field: 'city', incoming: 'Hull', existing: 'Bath', kept: 'Bath' },
    ]);
  });

  it('has the same id when the comparison is made again', () => {
    const ids = (): string[] =>
      importRows(archive(), list(['Birch Ltd'], ['Cedar'], ['Cedar Ltd'])).comparison.duplicates.map(({ id }) => id);
    expect(new Set(ids()).size).toBe(2);
    expect(ids()).toEqual(ids());
  });
});

describe('The answer to a pair', () => {
  const source = list(['Birch Ltd', '', '', '', 'Hull'], ['Cedar', '', '', '', ''], ['Cedar Ltd', '', '', '', 'Bath']);

  function decide(answer: DuplicateAnswer | undefined) {
    const before = archive();
    const { decision } = importRows(before, source, { answer: () => answer });
    before.apply(decision.plan);
    return { decision, customers: before.recordsOf('customers') };
  }

  it('"the same" changes the one that is there, and makes one of two in the list', () => {
    const { decision, customers } = decide('same');
    expect(decision.counts).toMatchObject([{ added: 1, changed: 1, repeated: 1 }]);
    expect(customers).toMatchObject([
      {},
      { customerNumber: 'C2', name: 'Birch Ltd', city: 'Hull' },
      {},
      { name: 'Cedar', city: 'Bath' },
    ]);
  });

  it('"different" adds them all', () => {
    expect(decide('different').decision.counts).toMatchObject([{ added: 3 }]);
  });

  it('"skip" passes over their rows', () => {
    const { decision } = decide('skip');
    expect(decision.counts).toMatchObject([{ added: 1, skipped: 2, rejected: 0 }]);
    expect(decision.rejected).toEqual([]);
  });

  it('that is missing leaves the rows out, to be decided later', () => {
    expect(decide(undefined).decision.rejected).toEqual([
      { row: 2, reasons: [{ kind: 'undecidedDuplicate', because: ['name'] }] },
      { row: 4, reasons: [{ kind: 'undecidedDuplicate', because: ['name'] }] },
    ]);
  });

  it('may be another one for each of several', () => {
    const both = new MemoryArchive({
      customers: [
        { customerNumber: 'C1', name: 'Cedar' },
        { customerNumber: 'C2', name: 'Other', email: 'a@cedar.example' },
      ],
    });
    const answer = ({ other }: PossibleDuplicate): DuplicateAnswer =>
      other.kind === 'archive' && other.record === 'C2' ? 'same' : 'different';
    const { decision } = importRows(both, list(['Cedar Ltd', '', 'a@cedar.example']), { answer });
    expect(decision.changes).toMatchObject([{ record: 'C2', field: 'name', after: 'Cedar Ltd' }]);
  });
});
