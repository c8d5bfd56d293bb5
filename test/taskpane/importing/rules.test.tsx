import type { ImportTarget } from '../../../src/usecases/importList/importMapping';
import type { MatchReason, PossibleDuplicate } from '../../../src/usecases/importList/listImport';
import { createFormats } from '../../../src/taskpane/createFormats';
import { chooseTarget } from '../../../src/taskpane/importing/chooseTarget';
import { groupChanges } from '../../../src/taskpane/importing/groupChanges';
import { groupDuplicates } from '../../../src/taskpane/importing/groupDuplicates';
import { listFirstRows } from '../../../src/taskpane/importing/listFirstRows';
import { readSampleDate, readSampleNumber } from '../../../src/taskpane/importing/readSample';
import { groupTargets, readTarget, withCompanions, writeTarget } from '../../../src/taskpane/importing/targetGroups';
import { createSourceSheet } from '../support/MemoryListImport';

const name: ImportTarget = { kind: 'field', table: 'customers', field: 'name' };
const extra: ImportTarget & { kind: 'extra' } = { kind: 'extra', table: 'customers', header: 'Notes' };

describe('choosing where a column goes', () => {
  it('takes a field from the column that had it, which is kept under its own header', () => {
    const chosen = chooseTarget([name, extra], 1, name, (column) => `Header ${String(column)}`);
    expect(chosen).toEqual({
      targets: [{ kind: 'extra', table: 'customers', header: 'Header 0' }, name],
      takenFrom: 0,
    });
  });

  it('lets the same field of another table be: a customer and a contact both have a name', () => {
    const contact: ImportTarget = { kind: 'field', table: 'contacts', field: 'name' };
    expect(chooseTarget([name, extra], 1, contact, () => '')).toEqual({ targets: [name, contact] });
  });

  it('writes every choice as an option and reads it back', () => {
    const month = { column: 3, month: 45_292, measure: 'cost' } as const;
    const targets: ImportTarget[] = [
      name,
      extra,
      { kind: 'leaveOut' },
      { kind: 'month', month: 45_292, measure: 'target' },
    ];
    expect(targets.map((target) => readTarget(writeTarget(target), extra, month))).toEqual(targets);
  });

  it.each(['', 'month:amount', 'month:profit', 'field:__proto__:name', 'field:constructor:name'])(
    'takes nothing from an option that there is not: %p',
    (value) => {
      expect(readTarget(value, extra, undefined)).toBeUndefined();
    },
  );

  it('offers the customers by layer and says so where another table stands beside them', () => {
    expect(groupTargets(['contacts'], 'en-US').map((group) => group.name)).toEqual(['Contacts']);
    expect(groupTargets(withCompanions(['customers']), 'en-US').map((group) => group.name)).toEqual(
      expect.arrayContaining(['Customers · Basic data', 'Customers · Credit', 'Contacts']),
    );
    expect(withCompanions(['orders'])).toEqual(['orders', 'customers']);
  });
});

describe('reading a sample in two ways', () => {
  const formats = createFormats('en-US');

  it('spells the month of a date, so that the two cannot be mixed up', () => {
    expect(readSampleDate('03/04/2012', 'dayFirst', formats)).toBe('Apr 3, 2012');
    expect(readSampleDate('03/04/2012', 'monthFirst', formats)).toBe('Mar 4, 2012');
    expect(readSampleDate('31/04/2012', 'monthFirst', formats)).toBe('31/04/2012');
  });

  it('writes a number with all of its decimals', () => {
    expect(readSampleNumber('€ 1.234', 'point', formats)).toBe('1.234');
    expect(readSampleNumber('€ 1.234', 'comma', formats)).toBe('1,234');
    expect(readSampleNumber('1.234,56', 'comma', formats)).toBe('1,234.56');
    expect(readSampleNumber('n/a', 'comma', formats)).toBe('n/a');
  });
});

describe('showing what was found', () => {
  it('writes the first rows that hold something in a line each, long values shortened between characters', () => {
    const sheet = createSourceSheet([
      ['', ''],
      ['Company', 'City'],
      [`${'a'.repeat(22)}😀b`, '1 2 3 4 5 6 7 8 9 10 11 12'],
    ]);
    expect(listFirstRows(sheet)).toEqual([
      { row: 1, text: 'Company · City' },
      { row: 2, text: `${'a'.repeat(22)}… · 1 2 3 4 5 6 7 8 9 10 11…` },
    ]);
  });

  it('puts pairs that agree in much before those that agree in little, and sure signs before weak ones', () => {
    const pair = (id: string, ...because: readonly MatchReason[]): PossibleDuplicate => ({
      id,
      table: 'customers',
      row: 2,
      other: { kind: 'source', row: 3 },
      because,
      fields: [],
    });
    const groups = groupDuplicates([
      pair('1', 'name'),
      pair('2', 'phone'),
      pair('3', 'name', 'phone'),
      pair('4', 'name'),
    ]);
    expect(groups.map(({ key, pairs }) => [key, pairs.map(({ id }) => id)])).toEqual([
      ['phone name', ['3']],
      ['phone', ['2']],
      ['name', ['1', '4']],
    ]);
  });

  it('puts the changes of a record together, however far apart its rows are', () => {
    const change = (record: string, field: string, row: number) =>
      ({ table: 'customers', record, field, before: '', after: 'x', row }) as const;
    const records = groupChanges([change('C1', 'city', 2), change('C2', 'city', 3), change('C1', 'phone', 9)]);
    expect(records.map(({ record, row, changes }) => [record, row, changes.map(({ field }) => field)])).toEqual([
      ['C1', 2, ['city', 'phone']],
      ['C2', 3, ['city']],
    ]);
  });
});
