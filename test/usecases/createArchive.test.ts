import fc from 'fast-check';
import type { Language } from '../../src/archive/language';
import { createArchive } from '../../src/usecases/createArchive';
import { createFrom, customersOf } from './support/createFrom';
import { makeList } from './support/makeList';

describe('An empty archive', () => {
  const decision = createArchive({ language: 'zh-TW', currency: 'TWD' });

  it('has no customers, but its settings and schemes in its language', () => {
    expect(decision).toMatchObject({ customerCount: 0, unfit: [] });
    const { creation } = decision.plan;
    expect(creation).toMatchObject({ language: 'zh-TW', currency: 'TWD', extraColumns: [] });
    const rowsOf = (table: string) => creation?.records.find((records) => records.table === table)?.records ?? [];
    expect(rowsOf('customers')).toEqual([]);
    expect(rowsOf('settings')).toContainEqual(['scheme', '採用的分級方案', '重點客戶', expect.any(String)]);
    expect(rowsOf('tierSchemes')).toHaveLength(7);
  });

  it('gets its colours', () => {
    expect(decision.plan).toMatchObject({
      name: 'createArchive',
      ensuresColours: true,
      columnChanges: [],
      appended: [],
    });
  });
});

describe('An archive made from a list', () => {
  it('has a record for every row that holds anything', () => {
    const decision = createFrom(
      makeList(
        ['Customer No.', 'Name'],
        [
          ['1', 'A'],
          ['', ' '],
          ['2', 'B'],
        ],
      ),
    );
    expect(customersOf(decision)).toEqual([
      { customerNumber: '1', name: 'A' },
      { customerNumber: '2', name: 'B' },
    ]);
    expect(decision.customerCount).toBe(2);
  });

  it('keeps identifiers, phone numbers and text exact', () => {
    const list = makeList(
      ['客户编号', '名称', '电话', '税号', '备注'],
      [
        [123, '=1+1', 7_025_551_838, '911101087000000000', '@home'],
        ['000124', '-', '+86 10 8888', '00012', "'quoted'"],
      ],
      { 客户编号: '000000' },
    );
    expect(customersOf(createFrom(list, 'zh-CN'))).toEqual([
      {
        customerNumber: '000123',
        name: '=1+1',
        phone: '7025551838',
        taxNumber: '911101087000000000',
        remarks: '@home',
      },
      { customerNumber: '000124', name: '-', phone: '+86 10 8888', taxNumber: '00012', remarks: "'quoted'" },
    ]);
  });

  it('reads each number by the format of its own cell', () => {
    const list = makeList(
      ['Customer No.', 'Founded'],
      [
        [7, 45_169],
        [7, '2023-08-31'],
      ],
      {
        'Customer No.': ['000', '0000'],
      },
    );
    expect(customersOf(createFrom(list))).toEqual([
      { customerNumber: '007', founded: 45_169 },
      { customerNumber: '0007', founded: 45_169 },
    ]);
  });

  it('lists values that do not fit with their place and reason, and keeps them as they were', () => {
    const list = makeList(
      ['No', 'Name', 'Credit limit', 'Founded', 'Status'],
      [
        ['1', 'A', 'plenty', '2023-02-30', 'Existing'],
        ['2', 'B', 500, '2023-08-31', 'asleep'],
      ],
    );
    const decision = createFrom(list);
    expect(decision.unfit).toEqual([
      { header: 'Credit limit', address: 'D4', row: 4, field: 'creditLimit', value: 'plenty', reason: 'notANumber' },
      { header: 'Founded', address: 'E4', row: 4, field: 'founded', value: '2023-02-30', reason: 'noSuchDay' },
      { header: 'Status', address: 'F5', row: 5, field: 'stage', value: 'asleep', reason: 'unknownChoice' },
    ]);
    expect(customersOf(decision)).toMatchObject([
      { creditLimit: '', founded: '', toClearUp: 'Credit limit: plenty; Founded: 2023-02-30' },
      { stage: '', creditLimit: 500, toClearUp: 'Status: asleep' },
    ]);
  });

  it('has no column to clear up if everything fits', () => {
    expect(customersOf(createFrom(makeList(['No'], [['1']])))[0]).not.toHaveProperty('toClearUp');
  });

  it('reads ambiguous dates in the order that their column proves', () => {
    const decision = createFrom(
      makeList(
        ['No', 'Founded'],
        [
          ['1', '03/04/2023'],
          ['2', '31/12/2012'],
        ],
      ),
    );
    expect(decision.unfit).toEqual([]);
    const unproved = createFrom(makeList(['No', 'Founded'], [['1', '03/04/2023']]));
    expect(unproved.unfit).toMatchObject([{ reason: 'ambiguousDate', value: '03/04/2023' }]);
  });

  it('takes the unit of a header into account', () => {
    const decision = createFrom(makeList(['编号', '注册资本（万元）', '预期份额(%)'], [['1', 1.5, 30]]), 'zh-CN');
    expect(customersOf(decision)).toEqual([{ customerNumber: '1', registeredCapital: 15_000, expectedShare: 0.3 }]);
  });
});

describe('Customer numbers', () => {
  it('are given where the list has none', () => {
    const numbers = customersOf(createFrom(makeList(['Name'], [['A'], ['B']]))).map((each) => each['customerNumber']);
    expect(numbers).toEqual(['000001', '000002']);
  });

  it('that are missing follow the largest, in the same width', () => {
    const decision = createFrom(
      makeList(
        ['No', 'Name'],
        [
          ['0107', 'A'],
          ['', 'B'],
          ['X-9', 'C'],
          [' ', 'D'],
        ],
      ),
    );
    expect(customersOf(decision).map((each) => each['customerNumber'])).toEqual(['0107', '0108', 'X-9', '0109']);
    expect(decision.unfit).toEqual([]);
  });

  it('that occur twice are replaced, and the old one is kept to clear up', () => {
    const decision = createFrom(
      makeList(
        ['No', 'Name'],
        [
          ['7', 'A'],
          ['8', 'B'],
          ['7', 'C'],
        ],
      ),
    );
    expect(customersOf(decision)).toMatchObject([
      { customerNumber: '7', toClearUp: '' },
      { customerNumber: '8', toClearUp: '' },
      { customerNumber: '9', toClearUp: 'No: 7' },
    ]);
    expect(decision.unfit).toMatchObject([
      { address: 'B6', field: 'customerNumber', value: '7', reason: 'duplicateNumber' },
    ]);
  });

  it('are never missing, never given twice, and stay where they were the first of their kind', () => {
    const number = fc.oneof(fc.constantFrom('', '1', '2', '01', '9', 'A', ' '), fc.nat({ max: 12 }), fc.string());
    fc.assert(
      fc.property(fc.array(number, { maxLength: 40 }), (given) => {
        const decision = createFrom(
          makeList(
            ['No', 'Name'],
            given.map((each) => [each, 'x']),
          ),
        );
        const numbers = customersOf(decision).map((each) => String(each['customerNumber']));
        expect(new Set(numbers).size).toBe(given.length);
        expect(numbers.every((each) => each.trim() !== '')).toBe(true);
      }),
    );
  });
});

describe('Stages', () => {
  it('are deduced from the values where the list does not tell them', () => {
    const list = makeList(
      ['Name', 'Current business', 'Market potential'],
      [
        ['A', 5, ''],
        ['B', '', 9],
        ['C', '', ''],
        ['D', 0, 9],
        ['E', 0, ''],
      ],
    );
    const stages = (language: Language) => customersOf(createFrom(list, language)).map((each) => each['stage']);
    expect(stages('en-US')).toEqual(['Existing', 'Prospect', '', 'Prospect', 'Existing']);
    expect(stages('zh-CN')).toEqual(['现有客户', '潜在客户', '', '潜在客户', '现有客户']);
  });

  it('are not touched where the list tells them', () => {
    const list = makeList(
      ['Name', 'Stage', 'Current business'],
      [
        ['A', 'Former', 5],
        ['B', '', 5],
      ],
    );
    expect(customersOf(createFrom(list)).map((each) => each['stage'])).toEqual(['Former', '']);
  });

  it('are left open where nothing speaks for one', () => {
    expect(customersOf(createFrom(makeList(['Name'], [['A']])))[0]).not.toHaveProperty('stage');
  });
});
