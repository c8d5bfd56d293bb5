import { catalogue } from '../../src/archive/catalogue';
import { settingDefinitions } from '../../src/archive/settingRows';
import { repairArchive } from '../../src/usecases/repairArchive';

const repair = (missing: Parameters<typeof repairArchive>[0]['missing']) =>
  repairArchive({ version: 2, missing, language: 'en-US', currency: 'EUR' });

describe('Repairing an archive', () => {
  it('puts missing columns back and touches nothing else', () => {
    expect(repair([{ table: 'customers', field: 'tier' }])).toEqual({
      name: 'repairArchive',
      columnChanges: [],
      appended: [],
      removed: [],
      restoredColumns: [{ table: 'customers', field: 'tier' }],
      ensuresColours: true,
    });
  });

  it('puts a missing table back with all its columns', () => {
    const plan = repair([{ table: 'tierHistory' }]);
    expect(plan.restoredColumns).toEqual(
      catalogue.tierHistory.fields.map(({ id }) => ({ table: 'tierHistory', field: id })),
    );
    expect(plan.appended).toEqual([]);
  });

  it('fills a missing table of settings or schemes as in a new archive', () => {
    const plan = repair([{ table: 'settings' }, { table: 'tierSchemes' }]);
    expect(plan.appended.map(({ table, records }) => [table, records.length])).toEqual([
      ['settings', settingDefinitions.length],
      ['tierSchemes', 7],
    ]);
    for (const { fields, records } of plan.appended) {
      for (const record of records) expect(record).toHaveLength(fields.length);
    }
  });
});
