import type { Language } from '../../src/archive/language';
import { createArchive } from '../../src/usecases/createArchive';
import { createFrom, customersOf } from './support/createFrom';
import { makeList } from './support/makeList';

describe('Extra columns', () => {
  it('keep their values, headers and formats as they were', () => {
    const list = makeList(
      ['No', 'Since', '=cmd'],
      [
        ['1', '', 'x'],
        ['2', 45_000, '#N/A'],
      ],
      { Since: ['General', 'yyyy/m/d'] },
    );
    const decision = createFrom(list);
    expect(decision.plan.creation?.extraColumns).toEqual([
      { id: 'extra:1', header: 'Since', numberFormat: 'yyyy/m/d' },
      { id: 'extra:2', header: '=cmd', numberFormat: 'General' },
    ]);
    expect(customersOf(decision)).toMatchObject([
      { 'extra:1': '', 'extra:2': 'x' },
      { 'extra:1': 45_000, 'extra:2': '#N/A' },
    ]);
  });

  it('have the format of most of their numbers, so that a stray value does not turn days into numbers', () => {
    const list = makeList(
      ['No', 'Since'],
      [
        ['1', 'unknown'],
        ['2', 45_000],
        ['3', 7],
        ['4', 45_001],
      ],
      {
        Since: ['General', 'yyyy/m/d', '0', 'yyyy/m/d'],
      },
    );
    expect(createFrom(list).plan.creation?.extraColumns).toEqual([
      { id: 'extra:1', header: 'Since', numberFormat: 'yyyy/m/d' },
    ]);
  });

  it('get headers of their own where theirs is empty, taken, or one of the archive in any language', () => {
    const list = makeList(
      ['No', '', 'Colour', 'colour', '客户等级', 'Expected value'],
      [['1', 'x', 'a', 'b', 'c', 'd']],
    );
    const mapping = list.columns.map((_, position) => ({ kind: position === 0 ? 'leaveOut' : 'extra' }) as const);
    const headersIn = (language: Language) =>
      createArchive({ language, currency: 'EUR', source: { list, mapping } }).plan.creation?.extraColumns.map(
        ({ header }) => header,
      );
    expect(headersIn('en-US')).toEqual(['Column C', 'Colour', 'colour (2)', '客户等级 (2)', 'Expected value (2)']);
    expect(headersIn('zh-CN')?.[0]).toBe('C 列');
  });

  it('are not made of columns that are left out', () => {
    const list = makeList(['No', 'Colour'], [['1', 'a']]);
    const mapping = [{ kind: 'field', field: 'customerNumber' }, { kind: 'leaveOut' }] as const;
    const decision = createArchive({ language: 'en-US', currency: 'EUR', source: { list, mapping } });
    expect(customersOf(decision)).toEqual([{ customerNumber: '1' }]);
  });
});
