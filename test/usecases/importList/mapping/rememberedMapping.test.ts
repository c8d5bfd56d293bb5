import type { ImportMapping, ImportTarget } from '../../../../src/usecases/importList/importMapping';
import { proposeImport } from '../../../../src/usecases/importList/proposeImport';
import type { RememberedImport } from '../../../../src/usecases/importList/rememberedMapping';
import { findRememberedMapping, writeRememberedMapping } from '../../../../src/usecases/importList/rememberedMapping';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { writeLayoutSignature } from '../../../../src/usecases/importList/writeLayoutSignature';
import { makeFoundTable } from '../support/makeFoundTable';

const columnsOf = (...headers: string[]) => headers.map((header) => ({ header }));
const field = (table: 'customers' | 'contacts', id: string): ImportTarget => ({ kind: 'field', table, field: id });

const columns = columnsOf('Firm', 'Person', 'Since', 'Sum', 'Jan 24', 'Colour', 'Junk');
const mapping: ImportMapping = {
  targets: [
    field('customers', 'name'),
    { kind: 'field', table: 'contacts', field: 'name', part: 'familyName' },
    field('customers', 'firstTraded'),
    field('customers', 'creditLimit'),
    { kind: 'month', month: 45_292, measure: 'cost' },
    { kind: 'extra', table: 'customers', header: 'Favourite colour' },
    { kind: 'leaveOut' },
  ],
  dateOrders: { 2: 'dayFirst' },
  decimalSigns: { 3: 'comma' },
};

function entry(changes: Partial<RememberedImport> = {}): RememberedImport {
  return {
    layout: writeLayoutSignature(columns),
    mapping: writeRememberedMapping(columns, mapping),
    begunAt: '2026-11-03T10:15:00',
    state: 'finished',
    ...changes,
  };
}

/** What is remembered of a stored text whose only column is called A name. */
function recall(stored: unknown): readonly (ImportTarget | undefined)[] | undefined {
  const one = columnsOf('A name');
  const text = typeof stored === 'string' ? stored : JSON.stringify(stored);
  return findRememberedMapping([entry({ layout: writeLayoutSignature(one), mapping: text })], one)?.targets;
}

describe('The signature of a layout', () => {
  it('passes over case, width, spaces and signs of headers, but not over their order', () => {
    const signature = writeLayoutSignature(columnsOf('Customer No.', '客户名称', 'E-Mail'));
    expect(writeLayoutSignature(columnsOf('ＣＵＳＴＯＭＥＲ no', ' 客户\n名称', 'email'))).toBe(signature);
    expect(writeLayoutSignature(columnsOf('客户名称', 'Customer No.', 'E-Mail'))).not.toBe(signature);
    expect(writeLayoutSignature(columnsOf('Customer No.', '客户名称'))).not.toBe(signature);
  });

  it('is the same for rejected rows as for their source, in whatever language', () => {
    const signature = writeLayoutSignature(columns);
    for (const [reason, row] of [
      ['Why not imported', 'Row in the source'],
      ['未匯入原因', '來源列號'],
    ] as const) {
      expect(writeLayoutSignature([...columnsOf(reason, row), ...columns])).toBe(signature);
    }
  });

  it('does not take columns that are named by letters for a layout', () => {
    expect(writeLayoutSignature(columnsOf('C', 'D', 'E'))).toBe('');
    expect(writeLayoutSignature(columnsOf('Z', 'AA'))).toBe('');
    expect(writeLayoutSignature(columnsOf('A', 'C'))).not.toBe('');
    expect(writeLayoutSignature([])).toBe('');
  });

  it('fits a cell however many columns there are, and still tells them apart', () => {
    const many = (last: string) => columnsOf(...Array.from({ length: 16_383 }, (_, at) => `Column number ${at}`), last);
    const signature = writeLayoutSignature(many('x'));
    expect(signature.length).toBeLessThan(32_767);
    expect(writeLayoutSignature(many('y'))).not.toBe(signature);
  });
});

describe('A remembered mapping', () => {
  it('comes back as it was, with the table and the day', () => {
    expect(findRememberedMapping([entry()], columns)).toEqual({ ...mapping, table: 'customers', on: '2026-11-03' });
  });

  it('is found for the rejected rows of its source, whose first two columns are left out', () => {
    const rejected = [...columnsOf('Why not imported', 'Row in the source'), ...columns];
    expect(findRememberedMapping([entry()], rejected)).toEqual({
      ...mapping,
      targets: [{ kind: 'leaveOut' }, { kind: 'leaveOut' }, ...mapping.targets],
      dateOrders: { 4: 'dayFirst' },
      decimalSigns: { 5: 'comma' },
      table: 'customers',
      on: '2026-11-03',
    });
    const again = writeRememberedMapping(rejected, {
      targets: [{ kind: 'leaveOut' }, { kind: 'leaveOut' }, ...mapping.targets],
      dateOrders: { 4: 'dayFirst' },
      decimalSigns: { 5: 'comma' },
    });
    expect(again).toBe(writeRememberedMapping(columns, mapping));
  });

  it('is the newest that was not undone', () => {
    const older = entry({ begunAt: '2026-11-01T08:00:00' });
    const undone = entry({ begunAt: '2026-11-05T08:00:00', state: 'undone' });
    expect(findRememberedMapping([older, entry(), undone], columns)?.on).toBe('2026-11-03');
    expect(findRememberedMapping([undone], columns)).toBeUndefined();
    expect(findRememberedMapping([entry()], columnsOf('Something', 'else'))).toBeUndefined();
  });

  it('that cannot be read gives way to the one before it', () => {
    expect(findRememberedMapping([entry(), entry({ mapping: '{"targets":' })], columns)?.targets).toEqual(
      mapping.targets,
    );
  });

  it('is not written where it is longer than a cell takes', () => {
    const many = Array.from({ length: 2000 }, (_, at) => `Column ${at}`);
    const targets = many.map((header): ImportTarget => ({ kind: 'extra', table: 'customers', header }));
    expect(writeRememberedMapping(columnsOf(...many), { targets, dateOrders: {}, decimalSigns: {} })).toBe('');
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['no object', '[1]'],
    ['nothing', ''],
    ['another number of columns', { targets: [] }],
    ['no list', { targets: { length: 1, 0: { kind: 'leaveOut' } } }],
    ['a prototype', '{"__proto__":{"targets":[{"kind":"leaveOut"}]}}'],
    ['an unknown field', { targets: [{ kind: 'field', table: 'customers', field: 'shoeSize' }] }],
    ['an unknown table', { targets: [{ kind: 'field', table: 'constructor', field: 'name' }] }],
    ['a table that is not imported into', { targets: [{ kind: 'field', table: 'settings', field: 'value' }] }],
    ['a field that is computed', { targets: [{ kind: 'field', table: 'customers', field: 'expectedValue' }] }],
    ['an unknown kind', { targets: [{ kind: 'toString' }] }],
    ['an extra column without header', { targets: [{ kind: 'extra', table: 'customers', header: ' ' }] }],
    ['an extra column that is a field', { targets: [{ kind: 'extra', table: 'customers', header: '客户名称' }] }],
    [
      'an extra column with too long a header',
      { targets: [{ kind: 'extra', table: 'orders', header: 'x'.repeat(256) }] },
    ],
    ['a month that is none', { targets: [{ kind: 'month', month: 1e9, measure: 'amount' }] }],
    ['a measure that is none', { targets: [{ kind: 'month', month: 45_292, measure: '__proto__' }] }],
  ])('that is %s is forgotten', (_title, stored) => {
    expect(recall(stored)).toBeUndefined();
  });

  it('loses only the entries that do not fit any more, and fields that are used twice', () => {
    const two = columnsOf('One', 'Two', 'Three');
    const targets = [
      field('customers', 'name'),
      { kind: 'field', table: 'customers', field: 'gone' },
      field('customers', 'name'),
    ];
    const stored = {
      targets,
      dateOrders: [
        [0, 'dayFirst'],
        [1, 'never'],
        [7, 'dayFirst'],
        ['constructor', 'dayFirst'],
      ],
    };
    const layout = writeLayoutSignature(two);
    expect(findRememberedMapping([entry({ layout, mapping: JSON.stringify(stored) })], two)).toMatchObject({
      targets: [field('customers', 'name'), undefined, undefined],
      dateOrders: { 0: 'dayFirst' },
      decimalSigns: {},
    });
  });
});

describe('A proposal for a layout that is remembered', () => {
  const context = {
    language: 'en-US',
    extraHeaders: new Map(),
    customerNumbers: new Set<string>(),
    customerNames: new Set<string>(),
  } as const;
  const table = makeFoundTable(['Firm', 'Phone'], [['Acme', '020 7946 0018']]);
  const remembered = findRememberedMapping(
    [
      {
        layout: writeLayoutSignature(table.columns),
        mapping: JSON.stringify({ targets: [field('customers', 'otherName'), field('customers', 'gone')] }),
        begunAt: '2026-11-03T10:15:00',
        state: 'finished',
      },
    ],
    table.columns,
  );
  const known = { ...context, ...(remembered && { remembered }) };

  it('takes what was chosen, says since when, and proposes the rest anew', () => {
    const proposal = runSteps(proposeImport(table, known));
    expect(proposal).toMatchObject({ table: 'customers', isRemembered: true, rememberedOn: '2026-11-03' });
    expect(proposal.mapping.targets).toEqual([field('customers', 'otherName'), field('customers', 'phone')]);
    expect(proposal.columns.map(({ because }) => because)).toEqual(['remembered', 'header']);
  });

  it('forgets it where the user says that the list is about something else', () => {
    const proposal = runSteps(proposeImport(table, { ...known, into: 'contacts' }));
    expect(proposal).toMatchObject({ table: 'contacts', isRemembered: false });
    expect(proposal.mapping.targets[0]).toEqual({ kind: 'extra', table: 'contacts', header: 'Firm' });
  });
});
