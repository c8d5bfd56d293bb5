import type { Plan } from '../../src/archive/plan';
import type { LoggedChange, LogStamp } from '../../src/usecases/logChanges';
import { logChanges, logUndo } from '../../src/usecases/logChanges';
import { invertPlan } from '../../src/usecases/invertPlan';

const stamp: LogStamp = { at: '2026-11-22T12:00:00', by: ' Li Wei ', way: 'addIn', language: 'zh-CN', firstNumber: 12 };

const change: LoggedChange = {
  table: 'customers',
  record: 'C1',
  customer: 'C1',
  field: 'expectedShare',
  before: 0.3,
  after: '',
  reason: '电话核实',
};

describe('The change log', () => {
  it('says in the words of the archive when, who, how, what, before, after and why', () => {
    const { table, fields, records } = logChanges([change], stamp);
    expect(table).toBe('changeLog');
    expect(Object.fromEntries(fields.map((field, index) => [field, records[0]?.[index]]))).toEqual({
      entryNumber: 'L000012',
      changedAt: 46_348.5,
      changedBy: 'Li Wei',
      way: '加载项',
      customerNumber: 'C1',
      table: '客户档案',
      record: 'C1',
      field: '预期份额',
      before: '30%',
      after: '',
      reason: '电话核实',
    });
  });

  it.each<[string, Partial<LoggedChange>, readonly unknown[]]>([
    ['a day', { field: 'closedOn', before: 46_348, after: '' }, ['结档日期', '2026-11-22', '']],
    [
      'an amount',
      { field: 'marketPotential', before: 1234.5, after: 'unknown' },
      ['市场需求潜力', '1234.5', 'unknown'],
    ],
    ['a column of the user', { field: 'extra:高尔夫', before: '', after: true }, ['高尔夫', '', 'TRUE']],
  ])('writes %s so that it can be read by anybody', (_what, given, expected) => {
    expect(logChanges([{ ...change, ...given }], stamp).records[0]?.slice(7, 10)).toEqual(expected);
  });

  it('counts on through the entries of one command, and calls somebody without a name so', () => {
    const { records } = logChanges([change, change], { ...stamp, by: '' });
    expect(records.map(([number, , by]) => [number, by])).toEqual([
      ['L000012', '未署名用户'],
      ['L000013', '未署名用户'],
    ]);
  });

  it('does not accept a time that is none', () => {
    expect(() => logChanges([change], { ...stamp, at: 'now' })).toThrow('Not a local date and time');
  });

  it('keeps what was undone, and adds that it was', () => {
    const entries = logChanges([change], stamp);
    const plan: Plan = {
      name: 'editRecord',
      columnChanges: [],
      appended: [{ table: 'contacts', fields: ['name'], records: [['Ann']] }, entries],
      removed: [],
      restoredColumns: [],
      ensuresColours: false,
    };
    const inverse = invertPlan(plan);
    if (inverse === undefined) throw new Error('It can be inverted.');
    const undo = logUndo(plan, inverse, { ...stamp, firstNumber: 40 });
    expect(undo.removed).toEqual([{ table: 'contacts', fields: ['name'], records: [['Ann']] }]);
    expect(undo.appended[0]?.records[0]).toEqual([
      'L000040',
      46_348.5,
      'Li Wei',
      '加载项',
      'C1',
      '客户档案',
      'C1',
      '预期份额',
      '',
      '30%',
      '撤销',
    ]);
    expect(logUndo(plan, inverse, undefined).appended).toEqual([]);
  });
});
