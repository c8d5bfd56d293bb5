import { proposeMapping } from '../../src/usecases/proposeMapping';
import { makeList } from './support/makeList';

const targets = (headers: readonly string[]) =>
  proposeMapping(makeList(headers, [headers.map(() => 'x')])).columns.map(({ mapping }) =>
    mapping.kind === 'field' ? mapping.field : mapping.kind,
  );

describe('The proposed mapping', () => {
  it('knows headers of three languages side by side', () => {
    expect(targets(['Customer No.', '客户名称', '客戶階段', 'Favourite colour'])).toEqual([
      'customerNumber',
      'name',
      'stage',
      'extra',
    ]);
  });

  it('uses a field once: for the surest header, else for the leftmost', () => {
    expect(targets(['Mobile', 'Phone (home)', 'Phone', 'Tel'])).toEqual(['extra', 'extra', 'phone', 'extra']);
    expect(targets(['电话（手机）', '电话（座机）'])).toEqual(['phone', 'extra']);
  });

  it('keeps columns that the archive fills itself as extra columns', () => {
    expect(targets(['Expected value', 'To clear up'])).toEqual(['extra', 'extra']);
  });

  it('says how a field was found', () => {
    const { columns } = proposeMapping(makeList(['Phone', 'Mail', 'Colour'], []));
    expect(columns.map(({ because }) => because)).toEqual(['header', 'alias', undefined]);
  });

  it('shows up to three different values that are not empty', () => {
    const { columns } = proposeMapping(makeList(['Name'], [[''], ['a'], ['a'], [' '], ['b'], [0], ['c']]));
    expect(columns[0]).toMatchObject({ samples: ['a', 'b', 0], isEmpty: false });
  });

  it('leaves out columns with neither header nor values, and only those', () => {
    const { columns } = proposeMapping(makeList(['', '', 'Colour', 'Fax'], [['', 'x', '', '']]));
    expect(columns.map(({ mapping }) => mapping.kind)).toEqual(['leaveOut', 'extra', 'extra', 'field']);
    expect(columns.map(({ isEmpty }) => isEmpty)).toEqual([true, false, true, true]);
  });

  it('is not led astray by hostile headers', () => {
    expect(targets(['__proto__', 'constructor', 'toString', '=cmd'])).toEqual(['extra', 'extra', 'extra', 'extra']);
  });

  it('of a list without columns is empty', () => {
    expect(proposeMapping(makeList([], []))).toEqual({ columns: [] });
  });
});
