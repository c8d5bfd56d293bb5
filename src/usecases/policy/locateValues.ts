import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import { recogniseSetting, settingDefinitions } from '../../archive/settingRows';
import type { SettingDefinition, SettingKey, SettingKind } from '../../archive/settings/settingDefinition';
import { listSchemeNames, locateBands, locateRewards, locateSchemes, locateScorecards } from './locateRows';
import type { PolicySheets } from './policySheets';
import { columnOfSheet } from './policySheets';
import type { PolicyValue } from './policyView';
import type { SettingPlace } from './settingPlaces';
import { settingPlaces } from './settingPlaces';

/** A value of the policy with its row in its table. */
export interface LocatedValue extends PolicyValue {
  /** From zero; absent for a setting whose row somebody has deleted, which then has its default. */
  readonly row?: number;
}

/** Every value of the policy with the cell that it stands in, in the order in which they are shown. */
export function locateValues(sheets: PolicySheets): readonly LocatedValue[] {
  return [
    ...locateSettings(sheets),
    ...locateSchemes(sheets),
    ...locateBands(sheets),
    ...locateScorecards(sheets),
    ...locateRewards(sheets),
  ];
}

/** The settings that the policy consists of; words are in the archive's language, as they have to be written. */
function locateSettings(sheets: PolicySheets): LocatedValue[] {
  const rows = findSettingRows(sheets);
  const currency = readCurrency(sheets, rows);
  const definitions = new Map(settingDefinitions.map((definition) => [definition.key, definition]));
  return [...settingPlaces].flatMap(([key, place]): LocatedValue[] => {
    const definition = definitions.get(key);
    return definition === undefined ? [] : [locateSetting(sheets, definition, place, rows.get(key), currency)];
  });
}

function locateSetting(
  sheets: PolicySheets,
  definition: SettingDefinition,
  place: SettingPlace,
  row: number | undefined,
  currency: string,
): LocatedValue {
  const { key, kind } = definition;
  const { language } = sheets;
  const standard = definition.initial(language, currency);
  const there = row === undefined ? '' : (columnOfSheet(sheets, 'settings', 'value')[row] ?? '');
  const choices = key === 'scheme' ? listSchemeNames(sheets) : definition.choices?.map(({ label }) => label[language]);
  return {
    ...place,
    id: `settings/${key}/value`,
    table: 'settings',
    item: key,
    field: 'value',
    // A scheme is chosen among those of its own table.
    kind: kind === 'text' ? 'choice' : kind,
    name: definition.setting[language],
    explanation: definition.explanation[language],
    value: isBlank(there) ? standard : there,
    standard,
    ...(kind !== 'choice' && kind !== 'text' && { least: definition.least ?? 0 }),
    ...(kind in mostOf && { most: mostOf[kind] }),
    ...(choices && { choices }),
    ...(row !== undefined && { row }),
  };
}

const mostOf: Readonly<Partial<Record<SettingKind, number>>> = { share: 1, points: 100 };

/** The row of each setting as `findSettings` goes by it: the first that says something, else the first that could. */
function findSettingRows(sheets: PolicySheets): ReadonlyMap<SettingKey, number> {
  const values = columnOfSheet(sheets, 'settings', 'value');
  const keys = columnOfSheet(sheets, 'settings', 'key');
  const names = columnOfSheet(sheets, 'settings', 'setting');
  const rows = new Map<SettingKey, number>();
  values.forEach((value, row) => {
    const key = String(keys[row] ?? '').trim();
    const known =
      settingDefinitions.find((each) => each.key === key)?.key ?? recogniseSetting(String(names[row] ?? ''));
    if (known === undefined) return;
    const before = rows.get(known);
    if (before === undefined || (isBlank(values[before] ?? '') && !isBlank(value))) rows.set(known, row);
  });
  return rows;
}

function readCurrency(sheets: PolicySheets, rows: ReadonlyMap<SettingKey, number>): string {
  const row = rows.get('currency');
  const currency: CellValue = row === undefined ? '' : (columnOfSheet(sheets, 'settings', 'value')[row] ?? '');
  return String(currency).trim();
}
