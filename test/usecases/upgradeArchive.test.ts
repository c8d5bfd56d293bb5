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

/** What version 4 brought to the customers, in the order of the catalogue. */
const judgements = [
  'score',
  'scoreGrade',
  'scoreYear',
  'enteredLoyalty',
  'loyalty',
  'quadrant',
  'contributionShare',
  'timeShare',
  'importance',
  'daysOverdue',
  'openOrders',
  'exposure',
  'utilisation',
  'creditReviewDue',
  'orderMonths',
  'figuresAsOf',
];

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
      'evaluations',
      'creditReviews',
      'investigations',
      'visits',
      'loans',
      'imports',
      'policyHistory',
      'changeLog',
      'ratingBands',
      'scorecards',
      'rewardRules',
    ]);
    expect(columns).toEqual([
      ...judgements.map((field) => ({ table: 'customers', field })),
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
    expect(columns.filter(({ field }) => !judgements.includes(field)).map(({ table }) => table)).toEqual([
      'customers',
      'customers',
      'customers',
      'contacts',
      'orders',
    ]);
  });

  it('is nothing that its own version had and somebody has deleted', () => {
    const fields = fieldsOf(...firstTables);
    fields.set('customers', new Set(['customerNumber', 'name', 'stage']));
    const { columns } = listLacking(1, fields);
    expect(columns.map(({ field }) => field)).toEqual([
      ...judgements,
      'closedOn',
      'closingReason',
      'importedFrom',
      'changedBy',
    ]);
    expect(listLacking(4, fieldsOf(...firstTables))).toMatchObject({ tables: [], columns: [] });
  });
});

describe('What an archive of the second version lacks', () => {
  it('is the register of imports, and in each table that can be imported where its records come from', () => {
    const fields = new Map(
      Object.values(catalogue)
        .filter(({ since }) => since <= 2)
        .map(({ id, fields: all }) => [
          id,
          new Set(all.filter(({ since = 1 }) => since <= 2).map((field) => field.id)),
        ]),
    );
    const { tables, columns } = listLacking(2, fields);
    expect(tables.slice(0, 6)).toEqual([
      'evaluations',
      'creditReviews',
      'investigations',
      'visits',
      'imports',
      'policyHistory',
    ]);
    const imported = importableTables.filter((table) => catalogue[table].since <= 2);
    expect(columns.filter(({ field }) => !judgements.includes(field))).toEqual(
      imported.map((table) => ({ table, field: 'importedFrom' })),
    );
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
      tables: [
        { table: 'contacts', sheetName: '聯絡人' },
        { table: 'rewardRules', sheetName: '設定' },
      ],
    });
    expect(plan.extension).toMatchObject({ versionBefore: 1, versionAfter: 4 });
    expect(plan.extension?.tables).toEqual([
      { table: 'contacts', sheetName: '聯絡人' },
      {
        table: 'rewardRules',
        sheetName: '設定',
        records: {
          table: 'rewardRules',
          fields: ['scoreFrom', 'needsFullCredit', 'reward'],
          records: [
            [90, '是', '提高信用額度'],
            [90, '否', '獎金'],
            [80, '否', '提供設備'],
            [75, '否', '教育訓練'],
          ],
        },
      },
    ]);
    expect(plan.appended).toHaveLength(1);
    expect(plan.appended[0]?.records.filter(([key]) => String(key).startsWith('fresh'))).toEqual([
      ['freshContact', '須重新核實的月數：聯絡與銷售資料', 12, expect.stringContaining('月')],
      ['freshOther', '須重新核實的月數：其他資料', 24, expect.stringContaining('月')],
    ]);
    expect(plan.appended[0]?.records).toContainEqual(['passMark', '客戶評估：達標分數', 80, expect.any(String)]);
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
