import { catalogue } from '../../src/archive/catalogue';
import { importableTables } from '../../src/archive/importableTables';
import type { TableId } from '../../src/archive/field';
import { changePersonalFacts, listLacking, upgradeArchive } from '../../src/usecases/upgradeArchive';

const fieldsOf = (...tables: readonly TableId[]): Map<TableId, ReadonlySet<string>> =>
  new Map(
    tables.map((table) => [
      table,
      new Set(catalogue[table].fields.filter(({ since }) => since === undefined).map(({ id }) => id)),
    ]),
  );

const firstTables = ['customers', 'tierHistory', 'settings', 'tierSchemes'] as const;

describe('What an archive of the first version lacks', () => {
  it('is every later table but the one that is made on request, and the later columns of the tables it has', () => {
    const { tables, columns } = listLacking(1, fieldsOf(...firstTables));
    expect(tables).toEqual([
      'contacts',
      'orders',
      'monthlySales',
      'receivables',
      'returns',
      'products',
      'loans',
      'imports',
      'changeLog',
    ]);
    expect(columns).toEqual([
      { table: 'customers', field: 'closedOn' },
      { table: 'customers', field: 'closingReason' },
      { table: 'customers', field: 'importedFrom' },
      { table: 'tierHistory', field: 'changedBy' },
    ]);
  });

  it('is what is left of it after an upgrade that was cut off', () => {
    const fields = fieldsOf(...firstTables, 'contacts', 'orders');
    fields.set('tierHistory', new Set(catalogue.tierHistory.fields.map(({ id }) => id)));
    const { tables, columns } = listLacking(1, fields);
    expect(tables).not.toContain('contacts');
    expect(tables).toContain('receivables');
    expect(columns.map(({ table }) => table)).toEqual(['customers', 'customers', 'customers', 'contacts', 'orders']);
  });

  it('is nothing that its own version had and somebody has deleted', () => {
    const fields = fieldsOf(...firstTables);
    fields.set('customers', new Set(['customerNumber', 'name', 'stage']));
    const { columns } = listLacking(1, fields);
    expect(columns.map(({ field }) => field)).toEqual(['closedOn', 'closingReason', 'importedFrom', 'changedBy']);
    expect(listLacking(3, fieldsOf(...firstTables))).toMatchObject({ tables: [], columns: [] });
  });
});

describe('What an archive of the second version lacks', () => {
  it('is the register of imports, and in each table that can be imported where its records come from', () => {
    const fields = new Map(
      Object.values(catalogue)
        .filter(({ since }) => since <= 2)
        .map(({ id, fields: all }) => [id, new Set(all.filter(({ since }) => since !== 3).map((field) => field.id))]),
    );
    const { tables, columns } = listLacking(2, fields);
    expect(tables).toEqual(['imports']);
    expect(columns).toEqual(importableTables.map((table) => ({ table, field: 'importedFrom' })));
  });
});

describe('The upgrade of an archive', () => {
  it('adds the later settings that it does not have, in its language, and changes no cell', () => {
    const plan = upgradeArchive({
      version: 1,
      language: 'zh-TW',
      currency: 'TWD',
      fields: fieldsOf(...firstTables),
      settingKeys: new Set(['scheme', 'freshCredit']),
      tables: [{ table: 'contacts', sheetName: '聯絡人' }],
    });
    expect(plan.extension).toMatchObject({ versionBefore: 1, versionAfter: 3, tables: [{ sheetName: '聯絡人' }] });
    expect(plan.appended).toHaveLength(1);
    expect(plan.appended[0]?.records).toEqual([
      ['freshContact', '須重新核實的月數：聯絡與銷售資料', 12, expect.stringContaining('月')],
      ['freshOther', '須重新核實的月數：其他資料', 24, expect.stringContaining('月')],
    ]);
    expect({ ...plan, extension: undefined, appended: [] }).toEqual({
      name: 'upgradeArchive',
      extension: undefined,
      columnChanges: [],
      appended: [],
      removed: [],
      restoredColumns: [],
      ensuresColours: false,
    });
  });
});

describe('Personal facts', () => {
  it('are a table more or less, which leaves the version as it is', () => {
    const table = { table: 'personalFacts', sheetName: 'Personal facts' } as const;
    const extension = { versionBefore: 2, versionAfter: 2, tables: [table], columns: [] };
    expect(changePersonalFacts(2, table, true)).toMatchObject({ name: 'addPersonalFacts', extension });
    expect(changePersonalFacts(2, table, false)).toMatchObject({ name: 'removePersonalFacts', reduction: extension });
  });
});
