import { languages } from '../../../src/archive/language';
import { settingDefinitions } from '../../../src/archive/settingRows';
import { locateValues } from '../../../src/usecases/policy/locateValues';
import { overlayDraft } from '../../../src/usecases/policy/overlayDraft';
import { columnOfSheet } from '../../../src/usecases/policy/policySheets';
import { settingPlaces } from '../../../src/usecases/policy/settingPlaces';
import { readSettings } from '../../../src/usecases/readSettings';
import { createSheets } from './support/createSheets';

describe('the values of a policy', () => {
  test.each(languages)('all stand in a new archive in %s with the values of domain.md', (language) => {
    const values = locateValues(createSheets(language));
    expect(values.filter(({ value, standard }) => value !== standard).map(({ id }) => id)).toEqual([]);
    expect(new Set(values.map(({ id }) => id)).size).toBe(values.length);
    expect(values.every(({ row, name }) => row !== undefined && name !== '')).toBe(true);
  });

  test('are all settings but those that say how the archive looks and how fresh it has to be', () => {
    const others = settingDefinitions.filter(({ key }) => !settingPlaces.has(key)).map(({ key }) => key);
    expect(others.sort()).toEqual(
      ['colourRowsBy', 'currency', 'freshContact', 'freshCredit', 'freshOther', 'language', 'medianVolume'].sort(),
    );
  });

  test('are read from the sheet as it says, also where a number is a text', () => {
    const sheets = createSheets();
    const passMark = locateValues(sheets).find(({ item }) => item === 'passMark');
    const changed = overlayDraft(sheets, locateValues(sheets), new Map([[passMark?.id ?? '', '75']]));
    expect(locateValues(changed).find(({ item }) => item === 'passMark')?.value).toBe('75');
    const read = readSettings(changed);
    expect(read.ok && read.value.policy.evaluation.passMark).toBe(75);
  });

  test('of a setting whose row was deleted are the default, and writing one brings the row back', () => {
    const sheets = createSheets();
    const settings = sheets.tables.get('settings');
    const row = columnOfSheet(sheets, 'settings', 'key').indexOf('passMark');
    const columns = new Map([...(settings?.columns ?? [])].map(([field, cells]) => [field, cells.toSpliced(row, 1)]));
    const without = { ...sheets, tables: new Map(sheets.tables).set('settings', { rowCount: 0, columns }) };
    const rowCount = columns.get('key')?.length ?? 0;
    without.tables.set('settings', { rowCount, columns });
    const value = locateValues(without).find(({ item }) => item === 'passMark');
    expect(value).toMatchObject({ value: 80, standard: 80 });
    expect(value?.row).toBeUndefined();
    const written = overlayDraft(without, locateValues(without), new Map([['settings/passMark/value', 70]]));
    const read = readSettings(written);
    expect(read.ok && read.value.policy.evaluation.passMark).toBe(70);
  });

  test('leave the sheet that they were read from as it was', () => {
    const sheets = createSheets();
    const before = columnOfSheet(sheets, 'ratingBands', 'scoreFrom').join();
    overlayDraft(
      sheets,
      locateValues(sheets),
      new Map([
        ['ratingBands/AAA/scoreFrom', 95],
        ['ratingBands/AA/scoreFrom', 85],
      ]),
    );
    expect(columnOfSheet(sheets, 'ratingBands', 'scoreFrom').join()).toBe(before);
  });

  test('reach the rule that they are of: bands, weights, boundaries and rewards', () => {
    const sheets = createSheets();
    const draft = new Map<string, number | string>([
      ['ratingBands/AAA/scoreFrom', 95],
      ['ratingBands/AA/limitFactor', 1.2],
      ['scorecards/5C|character/weight', 0.45],
      ['scorecards/5C|capacity/weight', 0.15],
      ['tierSchemes/Key accounts|A/upTo', 0.1],
      ['rewardRules/bonus/scoreFrom', 88],
      ['settings/largeVolumeFrom/value', 50_000],
      ['settings/exposureOpenOrders/value', 'No'],
    ]);
    const read = readSettings(overlayDraft(sheets, locateValues(sheets), draft));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { scheme, credit, evaluation, loyalty } = read.value.policy;
    expect(credit.bands.slice(0, 2)).toMatchObject([{ scoreFrom: 95 }, { limitFactor: 1.2 }]);
    expect(credit.scorecards['5C'].slice(0, 2).map(({ weight }) => weight)).toEqual([0.45, 0.15]);
    expect(credit.exposureCounts.openOrders).toBe(false);
    expect(scheme.tiers[0]?.upTo).toBe(0.1);
    expect(evaluation.rewardRules[1]?.scoreFrom).toBe(88);
    expect(loyalty.largeVolumeFrom).toBe(50_000);
  });
});
